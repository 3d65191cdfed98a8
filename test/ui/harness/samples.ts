import { contactSchema } from '../../../src/core/schema.ts';
import type { Field } from '../../../src/core/schema.ts';
import { initialChoices } from '../../../src/core/state.ts';
import type { Common, SendProgress } from '../../../src/core/state.ts';
import { noEdits } from '../../../src/core/plan.ts';
import type { ColumnPlan } from '../../../src/core/plan.ts';
import type { ValueMatch } from '../../../src/core/mapping/value-map.ts';
import type { HostConfig, ImportSummary } from '../../../src/core/wire.ts';
import type { Checkpoint } from '../../../src/session/ports/browser.ts';
import type { CheckSummary, ColumnSuggestion, FileRow, OpenedFile } from '../../../src/session/ports/engine.ts';

/* Made-up data for looking at every screen. */

const custom: readonly Field[] = [
  { key: 'cf-plan', label: 'Membership plan', kind: 'option', custom: true, options: ['Basic', 'Plus', 'Premium'] },
  { key: 'cf-interests', label: 'Interests', kind: 'options', custom: true, options: ['Blue', 'Yellow', 'Green'] },
  { key: 'cf-renewal', label: 'Renewal date', kind: 'date', custom: true },
  { key: 'cf-budget', label: 'Budget', kind: 'money', custom: true },
  { key: 'cf-contract', label: 'Signed contract', kind: 'text', custom: true, unsupported: true },
];

export const config: HostConfig = {
  account: { id: 'acc-1', name: 'Harbour Dental', country: 'US', timezone: 'America/New_York' },
  user: { id: 'u1', name: 'Dana Fields' },
  canImport: true,
  fields: [...contactSchema, ...custom],
  users: [],
  tags: ['vip', 'lead', 'newsletter', 'spring fair'],
  pipelines: [],
  lostReasons: [],
  duplicates: { allowDuplicateContact: false, contactUniqueIdentifiers: ['email', 'phone'] },
  limits: { fileBytes: 30 * 1024 * 1024, batchRows: 500, batchBytes: 1_000_000, parallel: 2 },
  capabilities: { preview: true, revert: true, history: true, report: true, createField: true, gzip: true },
  guards: { changedShare: 0.5 },
  contactCount: 2400,
  consent: {
    text: 'I confirm all contacts in this import have consented to hear from us. I’ve previously contacted them within the last year, and this list is not from a third party.',
  },
  revision: '1',
};

const headers: readonly (readonly [header: string, ...samples: string[]])[] = [
  ['First Name', 'Amélie', 'Noah', 'Priya'],
  ['Last Name', 'Laurent', 'Okafor', 'Raman'],
  ['E-mail', 'amelie.laurent@example.com', 'noah@example.org', 'priya.raman@example.net'],
  ['Mobile', '+1 202 555 0123', '(617) 555-0145', '2.02555E+09'],
  ['Birthday', '28/10/1990', '03/04/1985', '17/01/2001'],
  ['Plan', 'Premium', 'basic', 'Gold'],
  ['Budget (EUR)', '1.234,50', '980,00', '12.000,00'],
  ['Labels', 'VIP, Lead', 'Newsletter', 'Blue. Yellow'],
  ['Region code', 'NE-4', 'NE-7', 'SW-1'],
  ['', 'x', '', ''],
  ['Last Activity', 'Sep 01 2026 10:00 AM', '', ''],
];

export const opened: OpenedFile = {
  dialect: { encoding: 'windows-1252', delimiter: ';', newline: '\r\n', headerRow: 1 },
  encodingGuessed: true,
  columns: headers.map(([header, ...samples], index) => ({
    index,
    header,
    samples: samples.filter((sample) => sample !== ''),
  })),
  head: [
    ['Export of 12 September', '', '', '', '', '', '', '', '', '', ''],
    headers.map(([header]) => header),
    ...[1, 2, 3].map((row) => headers.map((column) => column[row] ?? '')),
  ],
  name: 'spring-fair-leads.csv',
  size: 1_874_233,
  estimatedRows: 12_480,
};

const to = (field: string): ColumnPlan => ({ to: { object: 'contact', field }, options: {} });

export const columns: readonly ColumnPlan[] = [
  to('firstName'),
  to('lastName'),
  to('email'),
  to('phone'),
  to('dateOfBirth'),
  to('cf-plan'),
  { to: { object: 'contact', field: 'cf-budget' }, options: { numberFormat: 'eu' } },
  to('tags'),
  { to: null, options: {} },
  { to: null, options: {} },
  { to: 'ignore', options: {} },
];

export const suggestions: readonly ColumnSuggestion[] = headers.map((_, column) => ({
  column,
  field: null,
  object: 'contact',
  confidence: 0.9,
  origin: 'header',
  offers:
    column === 8
      ? [
          { object: 'contact', field: 'state', confidence: 0.6 },
          { object: 'contact', field: 'postalCode', confidence: 0.4 },
        ]
      : [],
  ...(column === 4 ? { findings: [{ code: 'DATE_COLUMN_DAY_FIRST', params: { count: 412 } }] } : {}),
}));

export const common: Common<OpenedFile> = {
  config,
  choices: { ...initialChoices, modes: { contact: 'createAndUpdate', opportunity: null } },
  file: { name: opened.name, size: opened.size, opened },
  columns,
  edits: noEdits,
  undoable: 0,
  redoable: 0,
  notice: null,
};

export const checked: CheckSummary = {
  rows: 12_486,
  blank: 6,
  heldBack: 137,
  sendable: 12_343,
  withWarnings: 482,
  records: { contact: 12_343, opportunity: 0 },
  tallies: [
    { code: 'EMAIL_INVALID', severity: 'error', column: 2, count: 61 },
    { code: 'DUPLICATE_EMAIL', severity: 'error', count: 54 },
    { code: 'CONTACT_REQUIRED_MISSING', severity: 'error', count: 22 },
    { code: 'DATE_UNREADABLE', severity: 'warning', column: 4, count: 412 },
    { code: 'PHONE_UNREADABLE', severity: 'warning', column: 3, count: 58 },
    { code: 'OPTION_INVALID', severity: 'warning', column: 5, count: 31 },
  ],
  health: headers.map((_, column) => ({
    column,
    good: column === 4 ? 11_200 : 12_100,
    warned: column === 4 ? 412 : column === 3 ? 58 : column === 5 ? 31 : 0,
    empty: column === 4 ? 868 : 322,
  })),
  hints: [{ column: 4, code: 'DATE_COLUMN_DAY_FIRST', params: { count: 412 } }],
  clearing: 0,
  dndOff: 0,
  file: { name: opened.name, size: opened.size, sha256: 'ab'.repeat(32) },
};

export const rows: readonly FileRow[] = Array.from({ length: 25 }, (_, index) => {
  const source = index % 3;
  const cells = headers.map((column) => column[source + 1] ?? '');
  const held = index === 4;
  return {
    row: index + 1,
    line: index + 3,
    cells: held ? cells.map((cell, column) => (column === 2 ? 'priya.raman@' : cell)) : cells,
    values: [
      cells[0],
      cells[1],
      held ? undefined : cells[2],
      source === 2 ? undefined : '+12025550123',
      undefined,
      source === 2 ? undefined : cells[5] === 'basic' ? 'Basic' : 'Premium',
      1234.5,
      cells[7]?.toLowerCase().split(', ') ?? [],
    ],
    ...(held ? { heldBack: true } : {}),
    issues: [
      {
        code: 'DATE_UNREADABLE',
        severity: 'warning',
        row: index + 1,
        line: index + 3,
        column: 4,
        field: 'dateOfBirth',
        params: { reason: 'day-first' },
      },
      ...(held
        ? [
            {
              code: 'EMAIL_INVALID',
              severity: 'error',
              row: 5,
              line: 7,
              column: 2,
              field: 'email',
              params: { reason: 'no-domain' },
            } as const,
          ]
        : []),
    ],
  };
});

export const progress: SendProgress = {
  importId: 'i1',
  totalRows: 12_486,
  confirmedRows: 7_500,
  stats: { total: 7_500, created: 1_204, updated: 5_980, unchanged: 208, failed: 21, notSent: 87, withWarnings: 290 },
  rate: 2_340,
  secondsLeft: 132,
  retry: null,
  resumable: true,
};

export const summary: ImportSummary = {
  id: 'i1',
  state: 'completed',
  stats: { total: 12_486, created: 1_912, updated: 9_980, unchanged: 430, failed: 21, notSent: 143, withWarnings: 482 },
  received: [[1, 12_486]],
  file: checked.file,
  objects: ['contact'],
  modes: { contact: 'createAndUpdate', opportunity: 'create' },
  tags: ['spring fair'],
  createdBy: { id: 'u1', name: 'Dana Fields' },
  createdAt: '2026-09-14T09:12:00Z',
  finishedAt: '2026-09-14T09:14:00Z',
  revert: { possible: true, until: '2026-10-14T09:14:00Z' },
};

const states = ['completed', 'processing', 'failed', 'reverted', 'cancelled', 'paused', 'queued', 'reverting'] as const;
const people = ['Dana Fields', 'Amélie Laurent', 'Noah Okafor'];

/** A list of imports, newest first. */
export const importsOf = (count: number): readonly ImportSummary[] =>
  Array.from({ length: count }, (_, index) => {
    const state = states[index % states.length] ?? 'completed';
    const by = index % people.length;
    return {
      ...summary,
      id: `i${index + 1}`,
      state,
      stats: state === 'queued' ? { ...summary.stats, total: 0, created: 0, updated: 0, unchanged: 0, failed: 0, notSent: 0, withWarnings: 0 } : summary.stats, // prettier-ignore
      createdBy: { id: `u${by + 1}`, name: people[by] ?? '' },
      createdAt: new Date(Date.UTC(2026, 8, 14, 9) - index * 3_600_000).toISOString(),
      file: { ...summary.file, name: index === 0 ? summary.file.name : `contacts-${2026 - index}.csv` },
    };
  });

/** An import that an earlier visit left. */
export const checkpoint: Checkpoint = {
  version: 1,
  importId: 'r1',
  scope: '',
  plan: {} as Checkpoint['plan'], // the screen shows only the file
  edits: noEdits,
  file: { name: opened.name, size: opened.size, sha256: '' },
  headers: [],
  savedAt: Date.UTC(2026, 8, 14, 9),
  request: null,
};

/** Values of a column beside the options they name. */
export const matches: readonly ValueMatch[] = [
  { value: 'Premium', rows: 4_100, fit: 'exact', option: 'Premium' },
  { value: 'basic', rows: 2_900, fit: 'folded', option: 'Basic' },
  { value: 'Pluss', rows: 31, fit: 'close', option: 'Plus' },
  { value: 'Gold', rows: 12, fit: 'none', option: null },
];
