import type { Database } from '../store.ts';
import { migrations } from './migrations.ts';

/** Any number, as long as every host process asks for the same one. */
const migrationLock = 7_246_120;

/** Brings the schema up to date. Any number of processes may call it at once: one works, the others wait and find it done. */
export const migrate = (database: Database): Promise<void> =>
  database.transaction(async (query) => {
    await query('select pg_advisory_xact_lock($1::int)::text', [migrationLock]);
    await query('create table if not exists schema_migrations (number integer not null, name text not null)');
    const done = new Set(
      (await query<{ number: number }>('select number from schema_migrations')).map((row) => row.number),
    );
    for (const migration of migrations) {
      if (done.has(migration.number)) continue;
      for (const statement of migration.sql) await query(statement);
      await query('insert into schema_migrations (number, name) values ($1::int, $2)', [
        migration.number,
        migration.name,
      ]);
    }
  });
