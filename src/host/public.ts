/** The front door of `contact-importer/host`. */
export { createImportHost } from './handler.ts';
export { createMemoryStore } from './memory-store.ts';
export { defaultLimits } from './options.ts';
export type { MemoryAccount } from './memory/account.ts';
export type { MemoryStore, MemoryStoreOptions } from './memory-store.ts';
export type { HostLimits, HostOptions, LogEntry, PerCaller } from './options.ts';
export type { AuditRecord } from './audit-record.ts';
export type { Caller, Database, ImportStore, RefusalCode, ReportRow, Stored, StoreRefusal } from './store.ts';
