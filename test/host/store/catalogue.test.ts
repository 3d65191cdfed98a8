import { expect, test } from 'vitest';
import { migrate } from '../../../src/host/sql/migrate.ts';
import { onBothDatabases } from './both.ts';

onBothDatabases('The schema', (bench) => {
  test('every primary key and every unique index leads with account_id', async () => {
    const rows = await bench().database.query<{ name: string; leading: string }>(
      `select i.indexrelid::regclass::text as name, a.attname as leading
       from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where n.nspname = 'public' and (i.indisunique or i.indisprimary)`,
    );
    expect(rows.length).toBeGreaterThan(12);
    expect(rows.filter(({ leading }) => leading !== 'account_id')).toEqual([]);
  });

  test('every table but the list of migrations belongs to accounts and has a primary key', async () => {
    const rows = await bench().database.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and not exists
         (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary)`,
    );
    expect(rows).toEqual([{ name: 'schema_migrations' }]);
  });

  test('migrating twice, or twice at once, changes nothing', async () => {
    const { database } = bench();
    await Promise.all([migrate(database), migrate(database)]);
    const [row] = await database.query<{ count: number }>('select count(*)::int as count from schema_migrations');
    expect(row?.count).toBe(1);
  });
});
