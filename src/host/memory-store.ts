import { digestOf } from './json.ts';
import { withOption } from './add-option.ts';
import { openAccount } from './memory/account.ts';
import { putContact } from './apply/ledger.ts';
import { applyBatch, withoutChanges } from './memory/apply-batch.ts';
import {
  finish,
  judgeBatch,
  judgeBooks,
  judgeClosed,
  judgeRevert,
  openImport,
  outcomeLines,
  summarize,
} from './memory/import-record.ts';
import { pageOfIssues, readCursor, reportOf } from './memory/report.ts';
import { revertImport } from './memory/revert.ts';
import { factsFor, forgetTags } from './memory/world.ts';
import type { FieldValue } from '../core/fields/reader.ts';
import { objectOf } from '../core/schema.ts';
import type { Field } from '../core/schema.ts';
import type { ImportSummary } from '../core/wire.ts';
import type { ImportRecord } from './memory/import-record.ts';
import type { AccountBooks, MemoryAccount } from './memory/account.ts';
import type { StoredOpportunity, StoredRecord } from './apply/ledger.ts';
import type { World } from './memory/world.ts';
import type { Caller, ImportStore, StoreRefusal } from './store.ts';

export interface MemoryStoreOptions {
  readonly accounts: readonly MemoryAccount[];
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
  readonly newId?: () => string;
}

/** The store and what a test wants to see and do beside it. Custom fields are named `custom:<id>`. */
export interface MemoryStore extends ImportStore {
  contacts(accountId: string): readonly StoredRecord[];
  opportunities(accountId: string): readonly StoredOpportunity[];
  /** Somebody edits a contact by hand. */
  edit(accountId: string, contactId: string, values: Readonly<Record<string, FieldValue>>): void;
}

const pageSize = 25;
const gone: StoreRefusal = { refused: 'import-not-found' };

/** The rules of the protocol over plain Maps: for tests, for trying things out, and as the model of other stores. */
export function createMemoryStore(options: MemoryStoreOptions): MemoryStore {
  const { clock = Date.now, newId = () => crypto.randomUUID() } = options;
  const accounts = new Map(options.accounts.map((account) => [account.account.id, openAccount(account)]));

  const booksOf = (accountId: string): AccountBooks => {
    const books = accounts.get(accountId);
    if (!books) throw new Error('The host admitted a caller of an account that this store does not have.');
    return books;
  };
  const withImport = <T>(
    caller: Caller,
    id: string,
    work: (record: ImportRecord, world: World) => T | StoreRefusal,
  ): T | StoreRefusal => {
    const { world, imports } = booksOf(caller.accountId);
    const record = imports.get(id);
    return record ? work(record, world) : gone;
  };
  const sum = (record: ImportRecord, world: World): ImportSummary => summarize(record, world.facts.revertDays, clock());

  return {
    async account(caller) {
      const { world } = booksOf(caller.accountId);
      return { ...world.facts, contactCount: world.contacts.size, revision: String(world.revision) };
    },

    async createImport(caller, request, digest) {
      const { world, imports } = booksOf(caller.accountId);
      const known = imports.get(request.id);
      if (known && known.digest !== digest) return { refused: 'import-differs' };
      const record = known ?? openImport(request, digest, caller, clock());
      imports.set(request.id, record);
      return { summary: sum(record, world), created: !known };
    },

    async applyBatch(caller, batch, digest) {
      return withImport(caller, batch.importId, (record, world) => {
        const judged = judgeBatch(record, batch, digest);
        if (judged) return 'refused' in judged ? judged : { receipt: judged, replay: true };
        const { receipt: previewed, deeds } = applyBatch(batch, record.request, world, newId);
        world.keep(batch.importId);
        const receipt = withoutChanges(previewed);
        record.batches.push({ batch, digest, receipt });
        record.deeds.push(...deeds);
        record.state = 'processing';
        return { receipt, replay: false };
      });
    },

    async previewBatch(caller, batch) {
      return withImport(caller, batch.importId, (record, world) => {
        const closed = judgeClosed(record);
        if (closed) return closed;
        const { receipt } = applyBatch(batch, record.request, world, newId);
        world.undo();
        return receipt;
      });
    },

    async complete(caller, importId, books) {
      return withImport(caller, importId, (record, world) => {
        const unbalanced = judgeBooks(record, books);
        if (record.state === 'completed') return unbalanced ? { refused: 'import-completed' } : sum(record, world);
        const refusal = judgeClosed(record) ?? unbalanced;
        if (refusal) return refusal;
        finish(record, 'completed', clock());
        return sum(record, world);
      });
    },

    async cancel(caller, importId) {
      return withImport(caller, importId, (record, world) => {
        const closed = judgeClosed(record);
        if (closed && closed.refused !== 'import-cancelled') return closed;
        if (!closed) finish(record, 'cancelled', clock());
        return sum(record, world);
      });
    },

    async summary(caller, importId) {
      return withImport(caller, importId, sum);
    },

    async list(caller, { cursor, state, user }) {
      const { world, imports } = booksOf(caller.accountId);
      const wanted = [...imports.values()]
        .reverse()
        .filter((record) => (!state || record.state === state) && (!user || record.createdBy.id === user));
      const from = readCursor(cursor);
      const next = from + pageSize;
      return {
        items: wanted.slice(from, next).map((record) => sum(record, world)),
        next: next < wanted.length ? String(next) : null,
      };
    },

    async issues(caller, importId, query) {
      return withImport(caller, importId, (record) => pageOfIssues(record, query));
    },

    async reportRows(caller, importId, { rows, after, limit }) {
      return withImport(caller, importId, (record) => ({
        headers: [...record.request.mapping].sort((a, b) => a.column - b.column).map(({ header }) => header),
        rows: reportOf(record, rows)
          .filter(({ row }) => row > after)
          .slice(0, limit),
      }));
    },

    async receipt(caller, importId) {
      const found = withImport(caller, importId, (record, world) => ({ record, summary: sum(record, world) }));
      if ('refused' in found) return found;
      const { mapping, options: chosen, consent } = found.record.request;
      const outcomes = await digestOf(outcomeLines(found.record));
      return { import: found.summary, mapping, options: chosen, consent, outcomes };
    },

    async revert(caller, importId, scope, dryRun) {
      return withImport(caller, importId, (record, world) => {
        const refusal = judgeRevert(record, world.facts.revertDays, clock());
        if (refusal) return refusal;
        const { result, done } = revertImport(record.deeds, scope, record.reverted, world);
        if (dryRun) {
          world.undo();
          return result;
        }
        world.keep();
        forgetTags(world, importId);
        Object.assign(record, { reverted: done, revertResult: result, state: 'reverted' });
        return result;
      });
    },

    async createField(caller, field) {
      const { world } = booksOf(caller.accountId);
      const same = (other: Field): boolean =>
        (other.object ?? 'contact') === (field.object ?? 'contact') &&
        other.label.toLowerCase() === field.label.toLowerCase();
      if (world.facts.fields.some(same)) return { refused: 'field-exists' };
      const made: Field = { ...field, key: newId(), custom: true };
      world.facts = { ...world.facts, fields: [...world.facts.fields, made] };
      world.revision += 1;
      return made;
    },

    async addOption(caller, object, key, option) {
      const { world } = booksOf(caller.accountId);
      const field = world.facts.fields.find((known) => known.key === key && objectOf(known) === object && known.custom);
      if (!field) return { refused: 'field-not-found' };
      const changed = withOption(field, option);
      if (changed === null) return { refused: 'option-not-added' };
      if (changed === field) return field;
      world.facts = { ...world.facts, fields: world.facts.fields.map((known) => (known === field ? changed : known)) };
      world.revision += 1;
      return changed;
    },

    contacts: (accountId) => [...booksOf(accountId).world.contacts.values()],
    opportunities: (accountId) => [...booksOf(accountId).world.opportunities.values()],
    edit(accountId, contactId, values) {
      const { world } = booksOf(accountId);
      const before = world.contacts.get(contactId);
      if (!before) throw new Error('There is no such contact.');
      const version = before.version + 1;
      const edited = new Map([...before.values, ...Object.entries(values)]);
      putContact(world.ledger, { ...before, version, mark: version, values: edited }, factsFor(world));
      world.keep();
    },
  };
}
