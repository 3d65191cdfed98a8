import { fault } from '../../../src/core/fault.ts';
import type { ImportSummary } from '../../../src/core/wire.ts';
import type { Intent, Session, State } from '../../../src/session/session.ts';
import { importsOf, matches, rows, suggestions, summary } from './samples.ts';

/** What differs from the ordinary. */
export interface FakeParts extends Partial<Pick<Session, 'resumable'>> {
  /** How many imports the history holds. */
  readonly imports?: number;
  /** The history cannot be had. */
  readonly away?: boolean;
  /** The history never answers. */
  readonly slow?: boolean;
}

const pageOf = 50;

/** A session that stands still in one state; simple intents change it, so that screens can be tried by hand. */
export const fakeSession = (first: State, parts: FakeParts = {}): Session & { readonly sent: Intent[] } => {
  let state = first;
  const listeners = new Set<(state: State) => void>();
  const sent: Intent[] = [];
  const show = (next: State): void => {
    state = next;
    for (const listener of listeners) listener(state);
  };
  const imports: readonly ImportSummary[] = importsOf(parts.imports ?? 8);
  return {
    sent,
    get state() {
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (intent) => {
      sent.push(intent);
      show(answer(state, intent));
    },
    resumable: parts.resumable ?? [],
    suggestions,
    ask: {
      rows: async ({ from, count }) => rows.slice(0, count).map((row, index) => ({ ...row, row: from + index })),
      count: async (filter) => (filter.by === 'all' ? 12_486 : 137),
      numbers: async () => Uint32Array.from(rows, (_row, index) => index + 1),
      replace: async ({ to }) => ({
        count: 1_204,
        samples: [4, 19].map((row) => ({ row, before: 'N/A', after: to })),
        cells: [{ row: 4, column: 2, text: to }],
      }),
      match: async () => ({ values: matches, more: 0 }),
      distinct: async () => ({ values: [], more: 0 }),
      sample: async () => [
        { text: '28/10/1990', value: '1990-10-28', codes: [] },
        { text: '03/04/1985', value: '1985-04-03', codes: [] },
        { text: '45543', value: null, codes: ['DATE_UNREADABLE'] },
      ],
      changes: async () => [],
      report: async () => new Blob(['a,b']),
      sampleFile: async () => new Blob(['Name,Email']),
      createField: async (field) => ({ ...field, key: 'cf-new' }),
      lacksEdits: async () => false,
    },
    packs: async () => ({
      addOptions: async (field, labels) => ({ ...field, options: [...(field.options ?? []), ...labels] }),
      offered: async () => [],
      save: async () => new Blob(['{}']),
      read: async () => ({ columns: state.columns, known: 0, missing: 0 }),
    }),
    history: {
      list: ({ state: wanted, user, cursor }) => {
        if (parts.slow) return new Promise(() => undefined);
        if (parts.away) return Promise.resolve(fault('NETWORK'));
        const from = Number(cursor ?? 0);
        const found = imports.filter(
          (entry) => (wanted ?? entry.state) === entry.state && (user ?? entry.createdBy.id) === entry.createdBy.id,
        );
        const next = from + pageOf < found.length ? String(from + pageOf) : null;
        return Promise.resolve({ items: found.slice(from, from + pageOf), next });
      },
      get: async (id) => imports.find((entry) => entry.id === id) ?? summary,
      issues: async () => ({
        items: [4, 17, 230].map(
          (row) => ({ code: 'EMAIL_INVALID', severity: 'error', row, line: row + 1, params: {} }) as const,
        ),
        next: null,
        counts: [
          { code: 'EMAIL_INVALID', severity: 'error', count: 61 },
          { code: 'DUPLICATE_EMAIL', severity: 'error', count: 54 },
          { code: 'CONTACT_REQUIRED_MISSING', severity: 'error', count: 22 },
          { code: 'DATE_UNREADABLE', severity: 'warning', count: 412 },
          { code: 'PHONE_UNREADABLE', severity: 'warning', count: 58 },
        ],
      }),
      report: async () => new Blob(['a,b']),
      revert: async () => ({ deleted: 1_898, restored: 0, kept: [{ contactId: 'c1', reason: 'changed' }], failed: 0 }),
      cancel: async () => summary,
      receipt: async () => new Blob(['{}']),
    },
    plan: () => null,
    dispose: () => listeners.clear(),
  };
};

const answer = (state: State, intent: Intent): State => {
  switch (intent.do) {
    case 'choose':
      return { ...state, choices: { ...state.choices, ...intent.choices } };
    case 'choose-mode':
      return {
        ...state,
        choices: { ...state.choices, modes: { ...state.choices.modes, [intent.object]: intent.mode } },
      };
    case 'change-column':
      return {
        ...state,
        columns: state.columns.map((column, index) => (index === intent.column ? intent.plan : column)),
      };
    case 'change-columns':
      return { ...state, columns: intent.columns };
    case 'go':
      return intent.page === 'start' || intent.page === 'upload'
        ? { ...state, step: 'choosing', page: intent.page, opening: false, fault: null }
        : intent.page === 'map'
          ? { ...state, step: 'mapping', fault: null }
          : state;
    default:
      return state;
  }
};
