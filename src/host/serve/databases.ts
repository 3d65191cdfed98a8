import type { PGlite } from '@electric-sql/pglite';
import { Pool } from 'pg';
import type { Database } from '../store.ts';
import { holdFolder } from './folder-lock.ts';

/** PGlite in a folder that this process alone may use, or in memory where no folder is named. */
export const openPglite = async (dataDir?: string): Promise<Database> => {
  const release = dataDir === undefined ? () => undefined : holdFolder(dataDir);
  try {
    // Loaded only where it is used: it brings a whole database along.
    const { PGlite } = await import('@electric-sql/pglite');
    const db = await PGlite.create(dataDir === undefined ? {} : { dataDir });
    return { ...pgliteDatabase(db), close: () => db.close().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
};

/** A PGlite that somebody else opened. PGlite has one connection, so its transactions follow one another. */
export const pgliteDatabase = (db: PGlite): Database => ({
  query: async <R extends object>(sql: string, params: readonly unknown[] = []) =>
    (await db.query<R>(sql, [...params])).rows,
  transaction: (work) =>
    db.transaction((tx) =>
      work(
        async <R extends object>(sql: string, params: readonly unknown[] = []) =>
          (await tx.query<R>(sql, [...params])).rows,
      ),
    ),
  close: () => db.close(),
});

/** What may be said about the connections, as `pg` understands it. */
export interface PostgresOptions {
  /** Connections at most; default 10. */
  readonly max?: number;
  readonly application_name?: string;
  readonly connectionTimeoutMillis?: number;
  /** Settings of each session, e.g. `-c statement_timeout=5s`; not behind PgBouncer. */
  readonly options?: string;
  readonly ssl?: boolean | { readonly ca?: string; readonly rejectUnauthorized?: boolean };
}

/** PostgreSQL 15 or newer. No state is kept in a connection, so it works behind PgBouncer in transaction mode. */
export const openPostgres = (url: string, options: PostgresOptions = {}): Database => {
  const pool = new Pool({ max: 10, connectionTimeoutMillis: 10_000, ...options, connectionString: url });
  // A connection that dies must not end the process, whether it is idle or on its way back to the pool, where nobody else
  // listens; the next query gets a new one.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    query: async <R extends object>(sql: string, params: readonly unknown[] = []) =>
      (await pool.query(sql, [...params])).rows as R[], // the caller names the columns that its own SQL selects
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
};

const inTransaction = async <T>(pool: Pool, work: (query: Database['query']) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken = false;
  // A connection may die between two statements; without a listener the process would end.
  const onError = (): void => {
    broken = true;
  };
  client.on('error', onError);
  try {
    await client.query('begin');
    const result = await work(
      async <R extends object>(sql: string, params: readonly unknown[] = []) =>
        (await client.query(sql, [...params])).rows as R[], // as above
    );
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
};
