/** The package's `contact-importer/host/sql`: one SQL text for PostgreSQL and PGlite behind `{ query, transaction, close }`. */
export { changeSettings, editContact } from './crm.ts';
export { createSqlStore } from './create-sql-store.ts';
export { migrate } from './migrate.ts';
export { migrations } from './migrations.ts';
export { seedAccount } from './seed.ts';
export type { HandEdit, SettingsChange } from './crm.ts';
export type { Migration } from './migrations.ts';
export type { SqlStoreOptions } from './create-sql-store.ts';
export type { AccountSeed } from './seed.ts';
export type { Database } from '../store.ts';
