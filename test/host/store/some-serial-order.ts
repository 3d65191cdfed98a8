import { createMemoryStore } from '../../../src/host/memory-store.ts';
import { must, nextImportId } from './both.ts';
import { batchOf, callerOf, requestOf, rowOf } from './rows.ts';
import type { Receipt, RecordFields, Row } from '../../../src/core/batch.ts';
import type { Mode } from '../../../src/core/plan.ts';
import type { Caller, Database, ImportStore } from '../../../src/host/store.ts';
import type { Chance } from '../../sim/chance.ts';

/*
 * Batches that meet in the same contacts, what an account holds after them, and what each order of them, one after the
 * other, would have led to. The orders are tried on the store in memory, which was written apart from the one in SQL.
 */

interface PlannedRow {
  /** One of the people who were there before, or nobody. */
  readonly person: number | null;
  readonly contact: RecordFields;
}

export interface PlannedBatch {
  readonly import: number;
  readonly first: number;
  readonly rows: readonly PlannedRow[];
}

export interface History {
  readonly allowDuplicateContact: boolean;
  readonly modes: readonly Mode[];
  readonly batches: readonly PlannedBatch[];
}

const emails = ['ann@x.com', 'bob@x.com', 'cid@x.com', 'Cid@x.com'];
const phones = ['+12025550101', '+12025550102', '+12025550103'];
const before: readonly RecordFields[] = [
  { firstName: 'Ann', email: 'ann@x.com', phone: '+12025550101' },
  { firstName: 'Bob', email: 'bob@x.com' },
];

const drawRow = (chance: Chance): PlannedRow => {
  const fields: [string, string | readonly string[]][] = [];
  if (chance.is(0.6)) fields.push(['email', chance.pick(emails)]);
  if (chance.is(0.5)) fields.push(['phone', chance.pick(phones)]);
  if (chance.is(0.5)) fields.push(['firstName', chance.pick(['Ann', 'Bob', 'Cid', 'Dee'])]);
  if (chance.is(0.5)) fields.push(['city', chance.pick(['Rome', 'Oslo', 'Graz'])]);
  if (chance.is(0.4)) fields.push(['tags', [chance.pick(['vip', 'VIP', 'lead'])]]);
  if (chance.is(0.2)) fields.push(['additionalEmails', [chance.pick(emails)]]);
  return { person: chance.is(0.2) ? chance.between(0, 1) : null, contact: Object.fromEntries(fields) };
};

/** Two or three imports with two to four batches of two to four rows. */
export const drawHistory = (chance: Chance): History => {
  const modes = Array.from({ length: chance.between(2, 3) }, () =>
    chance.pick<Mode>(['create', 'update', 'createAndUpdate', 'createAndUpdate']),
  );
  const batches: PlannedBatch[] = [];
  const count = chance.between(modes.length, 4);
  for (let nth = 0; nth < count; nth += 1) {
    const earlier = batches.filter((batch) => batch.import === nth % modes.length);
    const first = earlier.reduce((rows, batch) => rows + batch.rows.length, 1);
    const rows = Array.from({ length: chance.between(2, 4) }, () => drawRow(chance));
    batches.push({ import: nth % modes.length, first, rows });
  }
  return { allowDuplicateContact: chance.is(0.3), modes, batches };
};

/** A contact as both stores can tell it. */
export interface Told {
  readonly id: string;
  readonly version: number;
  readonly fields: readonly unknown[];
}

/** An account where the two people are and the imports have begun. */
export interface Begun {
  send(batch: PlannedBatch, store: ImportStore): Promise<Receipt>;
}

export const begin = async (
  store: ImportStore,
  caller: Caller,
  { modes }: History,
  apply: Apply = applyOnce,
): Promise<Begun> => {
  const open = async (mode: Mode): Promise<string> => {
    const id = nextImportId();
    await must(store.createImport(caller, requestOf(id, mode), id));
    return id;
  };
  const people = before.map((contact, at) => rowOf(at + 1, { contact }));
  const { results } = await applyOnce(store, caller, await open('create'), 1, people);
  const imports: string[] = [];
  for (const mode of modes) imports.push(await open(mode));
  return {
    send: (batch, through) => {
      const rows = batch.rows.map(({ person, contact }, at) =>
        rowOf(batch.first + at, { contact, contactId: person === null ? null : (results[person]?.contactId ?? null) }),
      );
      return apply(through, caller, imports[batch.import] ?? '', batch.first, rows);
    },
  };
};

/** Applies one batch and answers its receipt. */
export type Apply = (
  store: ImportStore,
  caller: Caller,
  id: string,
  first: number,
  rows: readonly Row[],
) => Promise<Receipt>;

const applyOnce: Apply = async (store, caller, id, first, rows) =>
  (await must(store.applyBatch(caller, batchOf(id, first, rows), `${first}`))).receipt;

/** Receipts and contacts as one text; ids are told by their order of appearance, so that two stores can say the same. */
export const tell = (receipts: readonly Receipt[], contacts: readonly Told[]): string => {
  const names = new Map<string, string>();
  const ids = receipts.flatMap(({ results }) => results.flatMap(({ contactId }) => contactId ?? []));
  for (const id of ids) if (!names.has(id)) names.set(id, `contact ${names.size}`);
  const told = contacts.map(({ id, version, fields }) => JSON.stringify([names.get(id) ?? 'known', version, fields]));
  let answers = JSON.stringify(
    receipts.map(({ stats, results }) => [
      stats,
      results.map(({ row, outcome, contactId = null, issues }) => [row, outcome, contactId, issues]),
    ]),
  );
  for (const [id, name] of names) answers = answers.replaceAll(id, name);
  return [answers, ...told.sort()].join('\n');
};

export const storedContacts = async (database: Database, { accountId }: Caller): Promise<readonly Told[]> => {
  const rows = await database.query<Record<string, unknown> & { id: string; version: number }>(
    `select id, version, first_name, email, phone, city, tags, additional_emails
     from contacts where account_id = $1 and deleted_at is null`,
    [accountId],
  );
  return rows.map(({ id, version, first_name, email, phone, city, tags, additional_emails }) => ({
    id,
    version,
    fields: [first_name, email, phone, city, tags, additional_emails],
  }));
};

/** What the batches lead to in the given order, one after the other. */
const tellSerial = async (history: History, order: readonly number[]): Promise<string> => {
  const caller = callerOf('serial');
  const duplicates = {
    allowDuplicateContact: history.allowDuplicateContact,
    contactUniqueIdentifiers: ['email', 'phone'] as const,
  };
  const store = createMemoryStore({ accounts: [{ account: { id: 'serial', country: 'US' }, duplicates }] });
  const { send } = await begin(store, caller, history);
  const receipts = new Map<number, Receipt>();
  for (const at of order) {
    const batch = history.batches[at];
    if (batch) receipts.set(at, await send(batch, store));
  }
  const contacts = store.contacts('serial').map(({ id, version, values }) => ({
    id,
    version,
    fields: [
      ...['firstName', 'email', 'phone', 'city'].map((field) => values.get(field) ?? null),
      ...['tags', 'additionalEmails'].map((field) => values.get(field) ?? []),
    ],
  }));
  return tell(
    history.batches.flatMap((_, at) => receipts.get(at) ?? []),
    contacts,
  );
};

const ordersOf = (items: readonly number[]): readonly (readonly number[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item) => ordersOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));

/** What each order of the batches leads to. */
export const tellEveryOrder = async (history: History): Promise<readonly string[]> => {
  const told: string[] = [];
  for (const order of ordersOf([...history.batches.keys()])) told.push(await tellSerial(history, order));
  return told;
};
