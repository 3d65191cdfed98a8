import type { Mode } from '../../src/core/plan.ts';
import type { Chance } from './chance.ts';
import { makeFile } from './contact-file.ts';
import type { ContactFile } from './contact-file.ts';
import type { Mishap } from './network.ts';

/** What goes wrong beside the requests: told once, when the host has seen so many of them. */
export type Incident =
  | { readonly kind: 'tab-killed'; readonly keepsStorage: boolean }
  | { readonly kind: 'second-tab' }
  | { readonly kind: 'offline'; readonly ms: number }
  | { readonly kind: 'token-expires'; readonly renewable: boolean }
  | { readonly kind: 'role-removed'; readonly ms: number }
  | { readonly kind: 'pause'; readonly ms: number }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'worker-killed' };

export interface Story {
  readonly seed: number;
  readonly file: ContactFile;
  readonly mode: Mode;
  readonly allowDuplicates: boolean;
  readonly known: number;
  readonly batchRows: number;
  readonly parallel: number;
  readonly isStorageDenied: boolean;
  /** Requests larger than this are refused with 413. */
  readonly sizeLimit: number;
  /** This row kills every worker that reads it. */
  readonly poison: number | null;
  /** By the number of the request. */
  readonly mishaps: ReadonlyMap<number, Mishap>;
  readonly incidents: ReadonlyMap<number, Incident>;
}

export const tellStory = (chance: Chance, seed: number): Story => {
  const file = makeFile(chance, chance.between(12, 70));
  const { rows } = file;
  const mode = chance.pick<Mode>(['create', 'create', 'update', 'createAndUpdate']);
  const batchRows = chance.between(4, 14);
  const expected = 4 + Math.ceil(rows / batchRows);
  const mishaps = new Map<number, Mishap>();
  const incidents = new Map<number, Incident>();
  const special = { isStorageDenied: false, sizeLimit: Infinity, poison: null as number | null };
  const faults = chance.between(1, 6);
  for (let fault = 0; fault < faults; fault += 1) {
    const at = chance.between(2, expected + fault * 2);
    const roll = chance.next();
    if (roll < 0.55) addMishaps(chance, mishaps, at);
    else if (roll < 0.9) incidents.set(at, incident(chance));
    else if (roll < 0.93) special.isStorageDenied = true;
    else if (roll < 0.97) special.sizeLimit = chance.between(900, 2500);
    else special.poison = chance.pick(file.filled);
  }
  return {
    seed,
    file,
    mode,
    allowDuplicates: mode === 'create' && chance.is(0.3),
    known: chance.between(0, Math.floor(rows / 2)),
    batchRows,
    parallel: chance.between(1, 4),
    ...special,
    mishaps,
    incidents,
  };
};

const addMishaps = (chance: Chance, mishaps: Map<number, Mishap>, at: number): void => {
  const burst = chance.is(0.25) ? chance.between(2, 14) : 1;
  const mishap = makeMishap(chance);
  for (let index = 0; index < burst; index += 1) mishaps.set(at + index, mishap);
};

const retryAfters = ['0', '3', '120', '-5', 'soon', '1000000', 'Mon, 05 Jan 2026 09:10:00 GMT'];

const makeMishap = (chance: Chance): Mishap => {
  const makers: readonly (() => Mishap)[] = [
    () => ({ kind: 'lost' }),
    () => ({ kind: 'answer-lost' }),
    () => ({ kind: 'answer-lost' }),
    () => ({ kind: 'late', ms: chance.between(100, 90_000) }),
    () => ({ kind: 'twice', ms: chance.between(0, 30_000) }),
    () => ({ kind: 'cut', share: chance.next() }),
    () => ({ kind: 'silent', applied: chance.is(0.5) }),
    () => ({ kind: 'status', status: chance.pick([408, 425, 500, 502, 503, 504]) }),
    () => ({ kind: 'status', status: chance.pick([429, 503]), headers: { 'Retry-After': chance.pick(retryAfters) } }),
    () => ({ kind: 'status', status: 409, code: 'batch-in-progress', headers: { 'Retry-After': '1' } }),
    () => ({ kind: 'login-page' }),
    () => ({ kind: 'redirect' }),
    () => ({ kind: 'tampered', with: chance.pick(lies) }),
  ];
  return chance.pick(makers)();
};

type Lie = Extract<Mishap, { readonly kind: 'tampered' }>['with'];
const resultsOf = (receipt: Record<string, unknown>): readonly Record<string, unknown>[] =>
  Array.isArray(receipt.results) ? (receipt.results as Record<string, unknown>[]) : [];

/** Receipts that are not true. */
const lies: readonly Lie[] = [
  (receipt) => ({ ...receipt, results: resultsOf(receipt).slice(1) }),
  (receipt) => ({ ...receipt, results: [...resultsOf(receipt), { row: 9_999, outcome: 'created', issues: [] }] }),
  (receipt) => ({ ...receipt, results: [...resultsOf(receipt).slice(1), ...resultsOf(receipt).slice(-1)] }),
  (receipt) => ({
    ...receipt,
    importId: '00000000-0000-4000-8000-000000000000',
    id: '00000000-0000-4000-8000-000000000000',
  }),
  (receipt) => ({ ...receipt, first: 1, last: 1 }),
  (receipt) => ({ ...receipt, results: 'all fine', state: 'done' }),
  () => null,
  () => ({}),
];

const incident = (chance: Chance): Incident =>
  chance.pick<() => Incident>([
    () => ({ kind: 'tab-killed', keepsStorage: true }),
    () => ({ kind: 'tab-killed', keepsStorage: chance.is(0.5) }),
    () => ({ kind: 'second-tab' }),
    () => ({ kind: 'offline', ms: chance.between(500, 600_000) }),
    () => ({ kind: 'token-expires', renewable: chance.is(0.5) }),
    () => ({ kind: 'role-removed', ms: chance.between(1_000, 60_000) }),
    () => ({ kind: 'pause', ms: chance.between(10, 60_000) }),
    () => ({ kind: 'cancel' }),
    () => ({ kind: 'worker-killed' }),
    () => ({ kind: 'worker-killed' }),
  ])();
