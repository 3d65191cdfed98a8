import { fault } from '../../../src/core/fault.ts';
import type { ImportSummary } from '../../../src/core/wire.ts';
import type { Intent, Session, State } from '../../../src/session/session.ts';
import { rows, suggestions, summary } from './samples.ts';

/** A session that stands still in one state; simple intents change it, so that screens can be tried by hand. */
export const fakeSession = (
  first: State,
  parts: Partial<Pick<Session, 'resumable'>> = {},
): Session & { readonly sent: Intent[] } => {
  let state = first;
  const listeners = new Set<(state: State) => void>();
  const sent: Intent[] = [];
  const show = (next: State): void => {
    state = next;
    for (const listener of listeners) listener(state);
  };
  const states = ['completed', 'processing', 'failed', 'reverted', 'cancelled', 'completed'] as const;
  const imports: readonly ImportSummary[] = states.map((name, index) => ({
    ...summary,
    id: `i${index + 1}`,
    state: name,
    file: { ...summary.file, name: index === 0 ? summary.file.name : `contacts-${2026 - index}.csv` },
  }));
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
      replace: async () => fault('CANCELLED'),
      match: async () => fault('CANCELLED'),
      distinct: async () => ({ values: [], more: 0 }),
      sample: async () => [
        { text: '28/10/1990', value: '1990-10-28', codes: [] },
        { text: '03/04/1985', value: '1985-04-03', codes: [] },
        { text: '45543', value: null, codes: ['DATE_UNREADABLE'] },
      ],
      changes: async () => [],
      report: async () => new Blob(['a,b']),
      sampleFile: () => new Blob(['Name,Email']),
      createField: async (field) => ({ ...field, key: 'cf-new' }),
    },
    history: {
      list: async ({ state: wanted }) => ({
        items: imports.filter((entry) => wanted === undefined || entry.state === wanted),
        next: wanted === undefined ? 'more' : null,
      }),
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
