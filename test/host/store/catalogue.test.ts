import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { migrate } from '../../../src/host/sql/migrate.ts';
import { onBothDatabases } from './both.ts';

onBothDatabases('The schema', (bench) => {
  test('every key and every index leads with account_id', async () => {
    const rows = await bench().database.query<{ name: string; leading: string }>(
      `select i.indexrelid::regclass::text as name, a.attname as leading
       from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where n.nspname = 'public'`,
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

  test('nothing refers from one table to another, and the README distributes every table', async () => {
    const { database } = bench();
    expect(await database.query(`select conname from pg_constraint where contype = 'f'`)).toEqual([]);
    const tables = await database.query<{ name: string; distributed: boolean }>(
      `select c.relname as name, exists (select 1 from pg_attribute a where a.attrelid = c.oid
         and a.attname = 'account_id' and a.attnotnull) as distributed
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`,
    );
    const readme = readFileSync(resolve(import.meta.dirname, '../../../README.md'), 'utf8');
    const [, list = ''] = /create_distributed_table\(t, .* unnest\(array\[(.*)\]\)/.exec(readme) ?? [];
    const named = ['accounts', ...[...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name)];
    const owned = tables.filter(({ distributed }) => distributed).map(({ name }) => name);
    expect(named.sort()).toEqual(owned.sort());
    expect(tables.filter(({ distributed }) => !distributed).map(({ name }) => name)).toEqual(['schema_migrations']);
  });

  test('migrating twice, or twice at once, changes nothing', async () => {
    const { database } = bench();
    await Promise.all([migrate(database), migrate(database)]);
    const [row] = await database.query<{ count: number }>('select count(*)::int as count from schema_migrations');
    expect(row?.count).toBe(1);
  });
});
