import { existsSync, readFileSync } from 'node:fs';
import { openPglite, openPostgres } from '../../src/host/serve/databases.ts';
import { contactColumns } from '../../src/host/sql/contact-columns.ts';
import { createSqlStore } from '../../src/host/sql/create-sql-store.ts';
import { migrate } from '../../src/host/sql/migrate.ts';
import { newId } from '../../src/host/sql/new-id.ts';
import { seedAccount } from '../../src/host/sql/seed.ts';
import { isStoreRefusal } from '../../src/host/store.ts';
import { startServer } from '../support/databases.ts';
import type { Batch, RecordFields, Row } from '../../src/core/batch.ts';
import type { Mode } from '../../src/core/plan.ts';
import type { ImportRequest } from '../../src/core/wire.ts';
import type { Caller, Database, ImportStore } from '../../src/host/store.ts';

/*
 * How long a batch of 1,000 rows takes in each mode, as a ratio to a bare `jsonb_to_recordset` upsert of the same rows
 * into the same tables with the same indexes; and what growing from 10,000 to a million contacts does to it.
 * `host.ts` bundles and starts it: measured is the code as a package ships it.
 */

const rowsPerBatch = 1_000;
const rounds = 12;
/** A server runs for weeks: what the first batches cost while the code is compiled is not counted. */
const warmUps = 3;
const account = 'bench';
const caller: Caller = { accountId: account, user: { id: 'u', name: 'Bench' }, isAdmin: true };

const emailOf = (at: number): string => `person${at}@example.com`;
const phoneOf = (at: number): string => `+1202${String(2_000_000 + (at % 7_000_000)).padStart(7, '0')}`;

const recordOf = (at: number, salt: number): RecordFields => ({
  firstName: `First${at}`,
  lastName: `Last${salt}`,
  email: emailOf(at),
  phone: phoneOf(at),
  companyName: `Company ${at % 97}`,
  address1: `${at} Main Street`,
  city: 'Springfield',
  state: 'IL',
  postalCode: '62701',
  country: 'US',
  website: `https://example.com/${at}`,
  timezone: 'America/Chicago',
  dateOfBirth: '1980-05-17',
  source: 'benchmark',
  tags: ['vip', `group${at % 7}`],
  customFields: [
    { id: 'size', value: at },
    { id: 'color', value: 'Blue' },
    { id: 'note', value: `Some words about person ${at} and round ${salt}` },
  ],
});

const rowOf = (at: number, row: number, salt: number): Row => {
  const contact = recordOf(at, salt);
  const keys = [['email', emailOf(at)] as const, ['phone', phoneOf(at)] as const];
  return { row, line: row + 1, match: { contactId: null, keys }, contact, issues: [] };
};

const requestOf = (id: string, mode: Mode): ImportRequest => ({
  id,
  file: { name: 'bench.csv', size: 1, sha256: '0'.repeat(64) },
  objects: ['contact'],
  modes: { contact: mode, opportunity: 'create' },
  mapping: [],
  options: { skipEmpty: true, inFileDuplicates: 'error-later' },
  tags: [],
  consent: { text: 'yes', time: '2026-01-01T00:00:00Z' },
});

/** What something took: on the clock, and of the processors (both sides of the connection). */
interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

/**
 * A busy machine stretches the clock, not the processors' time. That of a PostgreSQL backend stands in `/proc`, in
 * hundredths of a second; where there is no `/proc`, the clock stands for both.
 */
const openStopwatch = async (database: Database): Promise<<T>(work: () => Promise<T>) => Promise<[T, Taken]>> => {
  const [backend] = await database.query<{ pid: number }>('select pg_backend_pid() as pid');
  const stat = `/proc/${backend?.pid ?? 0}/stat`;
  const isOther = backend?.pid !== 0 && existsSync(stat) && readFileSync(stat, 'utf8').includes('postgres');
  const cpuNow = (): number => {
    const { user, system } = process.cpuUsage();
    const fields = isOther ? readFileSync(stat, 'utf8').split(') ')[1]?.split(' ') : undefined;
    return (user + system) / 1_000 + (Number(fields?.[11] ?? 0) + Number(fields?.[12] ?? 0)) * 10;
  };
  return async (work) => {
    const [wall, cpu] = [performance.now(), cpuNow()];
    const result = await work();
    return [result, { wall: performance.now() - wall, cpu: cpuNow() - cpu }];
  };
};
type Stopwatch = Awaited<ReturnType<typeof openStopwatch>>;

/** Runs one batch of an import of its own and answers what the batch alone took. */
const timeBatch = async (
  watch: Stopwatch,
  store: ImportStore,
  mode: Mode,
  from: number,
  salt: number,
): Promise<Taken> => {
  const id = crypto.randomUUID();
  await store.createImport(caller, requestOf(id, mode), id);
  const rows = Array.from({ length: rowsPerBatch }, (_, at) => rowOf(from + at, at + 1, salt));
  const batch: Batch = { importId: id, first: 1, last: rowsPerBatch, blank: 0, rows, heldBack: [] };
  const [answer, took] = await watch(() => store.applyBatch(caller, batch, id));
  if (isStoreRefusal(answer)) throw new Error(answer.refused);
  if (answer.receipt.stats.failed > 0)
    throw new Error(JSON.stringify(answer.receipt.results.find((row) => row.issues.length > 0)));
  return took;
};

const columns = contactColumns.map(({ column }) => column).join(', ');
const shapes = contactColumns.map(({ column, type }) => `${column} ${type}`).join(', ');
const bareSql = `
  insert into contacts (account_id, id, ${columns}, custom_fields, created_at, updated_at)
  select $1, id, ${contactColumns.map((entry) => ('list' in entry ? `coalesce(${entry.column}, '[]')` : entry.column)).join(', ')},
    custom_fields, now(), now()
  from jsonb_to_recordset($2::jsonb) as r(id text, ${shapes}, custom_fields jsonb)
  on conflict (account_id, id) do update set ${contactColumns.map(({ column }) => `${column} = excluded.${column}`).join(', ')},
    custom_fields = excluded.custom_fields, version = contacts.version + 1, updated_at = now()`;
const bareKeysSql = `
  insert into contact_keys (account_id, kind, value, holder, contact_id, is_primary)
  select $1, kind, value, '', contact_id, true from jsonb_to_recordset($2::jsonb) as r(kind text, value text, contact_id text)
  on conflict (account_id, kind, value, holder) do update set contact_id = excluded.contact_id`;

/** The same contacts, with nothing decided and nothing remembered. */
const timeBare = async (
  watch: Stopwatch,
  database: Database,
  ids: readonly string[],
  from: number,
  salt: number,
): Promise<Taken> => {
  const rows = ids.map((id, at) => {
    const record = new Map(Object.entries(recordOf(from + at, salt)));
    const cells = contactColumns.map(({ key, column }) => [column, record.get(key)] as const);
    const custom = (recordOf(from + at, salt).customFields ?? []).map((field) => [field.id, field.value] as const);
    return { id, ...Object.fromEntries(cells), custom_fields: Object.fromEntries(custom) };
  });
  const keys = ids.flatMap((id, at) => {
    const record = recordOf(from + at, salt);
    return (['email', 'phone'] as const).map((kind) => ({ kind, value: record[kind], contact_id: id }));
  });
  const [, took] = await watch(async () => {
    const [contactJson, keyJson] = [JSON.stringify(rows), JSON.stringify(keys)];
    await database.transaction(async (query) => {
      await query(bareSql, ['bare', contactJson]);
      await query(bareKeysSql, ['bare', keyJson]);
    });
  });
  return took;
};

/** The middle on the clock, the mean of the processors: one of their hundredths is coarse, all rounds together are not. */
const summarise = (rounds: readonly Taken[]): Taken => ({
  wall: median(rounds.map(({ wall }) => wall)),
  cpu: rounds.reduce((sum, { cpu }) => sum + cpu, 0) / rounds.length,
});

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

type Figures = Readonly<Record<'create' | 'update' | 'mixed' | 'bareInsert' | 'bareUpdate' | 'bareMixed', Taken>>;

/** The modes and the bare statement take turns, so that a slow moment of the machine hits all of them. */
const measure = async (database: Database, store: ImportStore, start: number): Promise<Figures> => {
  const watch = await openStopwatch(database);
  const times = { create: [], update: [], mixed: [], bareInsert: [], bareUpdate: [], bareMixed: [] } as Record<
    keyof Figures,
    Taken[]
  >; // lists of `Taken`, empty yet
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const from = start + round * 2 * rowsPerBatch;
    const ids = Array.from({ length: rowsPerBatch }, () => newId());
    // As in the mixed import: half of them are there and have been changed once, half are new.
    const halfNew = [...ids.slice(rowsPerBatch / 2), ...ids.slice(rowsPerBatch / 2).map(newId)];
    const taken: Figures = {
      bareInsert: await timeBare(watch, database, ids, from, 0),
      create: await timeBatch(watch, store, 'create', from, 0),
      bareUpdate: await timeBare(watch, database, ids, from, 1),
      update: await timeBatch(watch, store, 'update', from, 1),
      bareMixed: await timeBare(watch, database, halfNew, from + rowsPerBatch / 2, 2),
      mixed: await timeBatch(watch, store, 'createAndUpdate', from + rowsPerBatch / 2, 2),
    };
    if (round < warmUps) continue;
    for (const name of Object.keys(taken) as (keyof Figures)[]) times[name].push(taken[name]); // its own keys
  }
  return {
    create: summarise(times.create),
    update: summarise(times.update),
    mixed: summarise(times.mixed),
    bareInsert: summarise(times.bareInsert),
    bareUpdate: summarise(times.bareUpdate),
    bareMixed: summarise(times.bareMixed),
  };
};

/** Contacts with keys, made by the database itself. */
const fill = async (database: Database, from: number, to: number): Promise<void> => {
  for (let first = from; first < to; first += 50_000) {
    const last = Math.min(first + 50_000, to) - 1;
    await database.query(
      `insert into contacts (account_id, id, first_name, email, phone, created_at, updated_at)
       select $1, 'old' || lpad(n::text, 17, '0'), 'Old', 'old' || n || '@example.com', '+4930' || (10000000 + n), now(), now()
       from generate_series($2::int, $3::int) n`,
      [account, first, last],
    );
    await database.query(
      `insert into contact_keys (account_id, kind, value, holder, contact_id, is_primary)
       select $1, kind, case kind when 'email' then 'old' || n || '@example.com' else '+4930' || (10000000 + n) end, '',
         'old' || lpad(n::text, 17, '0'), true
       from generate_series($2::int, $3::int) n, unnest(array['email', 'phone']) kind`,
      [account, first, last],
    );
  }
  await database.query('analyze contacts');
  await database.query('analyze contact_keys');
};

/** Prints three lines and answers the worst ratio of the processors' time. */
const report = (name: string, figures: Figures): number => {
  const { bareInsert, bareUpdate, bareMixed } = figures;
  const line = (mode: string, took: Taken, bare: Taken): number => {
    const one = (kind: keyof Taken): string =>
      `${took[kind].toFixed(1).padStart(7)} ms, bare ${bare[kind].toFixed(1).padStart(6)} ms, ratio ${(took[kind] / bare[kind]).toFixed(2)}`;
    console.log(`${name.padEnd(30)} ${mode.padEnd(7)} cpu ${one('cpu')}   clock ${one('wall')}`);
    return took.cpu / bare.cpu;
  };
  return Math.max(
    line('create', figures.create, bareInsert),
    line('update', figures.update, bareUpdate),
    line('mixed', figures.mixed, bareMixed),
  );
};

const prepare = async (database: Database): Promise<ImportStore> => {
  await migrate(database);
  await seedAccount(database.query, {
    id: account,
    country: 'US',
    customFields: [
      { key: 'size', label: 'Size', kind: 'number' },
      { key: 'color', label: 'Color', kind: 'option', options: ['Blue', 'Green'] },
      { key: 'note', label: 'Note', kind: 'text' },
    ],
  });
  return createSqlStore(database);
};

const [which = 'both', grown = '0'] = process.argv.slice(2);
let worst = 0;
let growth = 0;

if (which !== 'postgres') {
  const database = await openPglite();
  const store = await prepare(database);
  await fill(database, 0, 10_000);
  worst = Math.max(worst, report('PGlite, 10,000 contacts', await measure(database, store, 0)));
  await database.close();
}
if (which !== 'pglite') {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given === undefined ? await startServer() : null;
  // One connection, whose backend's time can be read.
  const database = openPostgres(server?.url ?? given ?? '', { max: 1 });
  const store = await prepare(database);
  await fill(database, 0, 10_000);
  const small = await measure(database, store, 0);
  worst = Math.max(worst, report('PostgreSQL, 10,000 contacts', small));
  if (Number(grown) > 10_000) {
    await fill(database, 10_000, Number(grown));
    const large = await measure(database, store, 2_000_000);
    worst = Math.max(worst, report(`PostgreSQL, ${Number(grown).toLocaleString('en-US')} contacts`, large));
    const grew = (['create', 'update', 'mixed'] as const).map((mode) => large[mode].cpu / small[mode].cpu);
    growth = Math.max(...grew);
    console.log(`growth of create, update, mixed: ${grew.map((one) => one.toFixed(2)).join(', ')}`);
  }
  await database.close();
  await server?.stop();
}
const holds = worst <= 3 && growth <= 1.5;
console.log(
  `${holds ? 'ok' : 'missed'}: worst ratio ${worst.toFixed(2)} of the processors’ time (target 3), growth ${growth === 0 ? 'not measured' : growth.toFixed(2)} (target 1.5)`,
);
process.exitCode = holds ? 0 : 1;
