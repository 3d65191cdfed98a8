import { describe, expect, test } from 'vitest';
import { fault } from '../../src/core/fault.ts';
import { noEdits } from '../../src/core/plan.ts';
import type { ColumnPlan } from '../../src/core/plan.ts';
import { initialChoices } from '../../src/core/state.ts';
import type { Common, SendProgress, StateEvent, WizardState } from '../../src/core/state.ts';
import { emptyStats } from '../../src/core/stats.ts';
import { initialState, transition } from '../../src/core/transition.ts';
import type { HostConfig, ImportSummary } from '../../src/core/wire.ts';

type Step = WizardState<string, number, string>['step'];
type State = WizardState<string, number, string>;
type Event = StateEvent<string, number, string>;

const config: HostConfig = {
  account: { id: 'account' },
  user: { id: 'user', name: 'User' },
  canImport: true,
  fields: [],
  users: [],
  tags: [],
  pipelines: [],
  lostReasons: [],
  duplicates: { allowDuplicateContact: false, contactUniqueIdentifiers: ['email', 'phone'] },
  limits: { fileBytes: 1000, batchRows: 10, batchBytes: 1000, parallel: 2 },
  capabilities: { preview: true, revert: true, history: true, report: true, createField: false, gzip: false },
  consent: { text: 'Yes' },
  revision: '1',
};
const column: ColumnPlan = { to: null, options: {} };
const mapped: ColumnPlan = { to: { object: 'contact', field: 'email' }, options: {} };
const progress: SendProgress = {
  importId: 'id',
  totalRows: 10,
  confirmedRows: 3,
  stats: emptyStats,
  rate: null,
  secondsLeft: null,
  retry: null,
  resumable: true,
};
const summary: ImportSummary = {
  id: 'id',
  state: 'completed',
  stats: emptyStats,
  received: [],
  file: { name: 'contacts.csv', size: 1, sha256: '0' },
  objects: ['contact'],
  modes: { contact: 'create', opportunity: 'create' },
  tags: [],
  createdBy: { id: 'user', name: 'User' },
  createdAt: '2026-01-05T09:00:00.000Z',
  finishedAt: null,
  revert: { possible: true },
};
const trouble = fault('NETWORK');

const common: Common<string> = {
  config,
  choices: { ...initialChoices, modes: { contact: 'create', opportunity: null } },
  file: { name: 'contacts.csv', size: 1, opened: 'opened' },
  columns: [column, column],
  edits: noEdits,
  undoable: 0,
  redoable: 0,
  notice: trouble,
};

const states: { readonly [S in Step]: Extract<State, { readonly step: S }> } = {
  choosing: { ...common, step: 'choosing', page: 'upload', opening: false, fault: null },
  mapping: { ...common, step: 'mapping', fault: null },
  checking: { ...common, step: 'checking', progress: null },
  reviewing: { ...common, step: 'reviewing', checked: 'checked', rechecking: false, preview: null, fault: null },
  sending: { ...common, step: 'sending', checked: 'checked', progress },
  paused: { ...common, step: 'paused', checked: 'checked', progress, reason: { why: 'network' } },
  finished: { ...common, step: 'finished', checked: 'checked', summary },
  failed: { ...common, step: 'failed', checked: 'checked', fault: trouble, progress },
};
const steps = Object.keys(states) as readonly Step[];

const events: { readonly [T in Event['type']]: Extract<Event, { readonly type: T }> } = {
  'config-loaded': { type: 'config-loaded', config: { ...config, revision: '2' } },
  'config-asked': { type: 'config-asked' },
  'config-failed': { type: 'config-failed', fault: trouble },
  'page-chosen': { type: 'page-chosen', page: 'map' },
  'choices-changed': { type: 'choices-changed', choices: { skipEmpty: false } },
  'file-chosen': { type: 'file-chosen', name: 'other.csv', size: 2 },
  'file-opened': { type: 'file-opened', opened: 'again', columns: [mapped] },
  'file-refused': { type: 'file-refused', fault: trouble },
  'dialect-chosen': { type: 'dialect-chosen', dialect: { delimiter: ';' } },
  'column-changed': { type: 'column-changed', column: 1, plan: mapped },
  'columns-changed': { type: 'columns-changed', columns: [mapped, column] },
  'mapping-refused': { type: 'mapping-refused', fault: trouble },
  'check-started': { type: 'check-started' },
  'check-progressed': { type: 'check-progressed', progress: 5 },
  'check-finished': { type: 'check-finished', checked: 'new' },
  'check-failed': { type: 'check-failed', fault: trouble },
  edited: { type: 'edited', edits: { cells: [], skipped: [4] }, undoable: 1, redoable: 0 },
  'recheck-finished': { type: 'recheck-finished', checked: 'new' },
  'preview-progressed': {
    type: 'preview-progressed',
    preview: { done: true, checkedRows: 1, created: 1, updated: 0, unchanged: 0, failed: 0, fault: null },
  },
  'start-refused': { type: 'start-refused', fault: trouble },
  'sending-started': { type: 'sending-started', progress: { ...progress, confirmedRows: 0 } },
  'sending-progressed': { type: 'sending-progressed', progress: { ...progress, confirmedRows: 9 } },
  paused: { type: 'paused', reason: { why: 'person' } },
  resumed: { type: 'resumed' },
  finished: { type: 'finished', summary: { ...summary, state: 'cancelled' } },
  'summary-changed': { type: 'summary-changed', summary: { ...summary, state: 'reverted' } },
  failed: { type: 'failed', fault: fault('HOST_REFUSED') },
  'notice-dismissed': { type: 'notice-dismissed' },
  noticed: { type: 'noticed', fault: fault('STORAGE_UNAVAILABLE') },
  restarted: { type: 'restarted' },
};

/** `=` the very same state; a step: another state of that step; in the order of `steps`. */
const table: { readonly [T in Event['type']]: string } = {
  //                    choosing  mapping   checking  reviewing sending   paused    finished  failed
  'config-loaded': /* */ 'choosing mapping   checking  reviewing sending   paused    finished  failed',
  'config-asked': /*  */ '=        =         =         =         =         =         =         =',
  'config-failed': /* */ 'choosing mapping   checking  reviewing sending   paused    finished  failed',
  'page-chosen': /*   */ 'mapping  mapping   mapping   mapping   =         =         =         =',
  'choices-changed': /**/ 'choosing mapping   mapping   reviewing =         =         =         =',
  'file-chosen': /*   */ 'choosing choosing  choosing  choosing  =         =         =         =',
  'file-opened': /*   */ 'choosing mapping   mapping   mapping   =         paused    =         =',
  'file-refused': /*  */ 'choosing mapping   mapping   mapping   =         =         =         =',
  'dialect-chosen': /**/ 'choosing mapping   mapping   mapping   =         =         =         =',
  'column-changed': /**/ 'choosing mapping   mapping   mapping   =         =         =         =',
  'columns-changed': /**/ 'choosing mapping   mapping   mapping   =         =         =         =',
  'mapping-refused': /**/ '=        mapping   mapping   mapping   =         =         =         =',
  'check-started': /* */ 'checking checking  =         checking  =         =         =         =',
  'check-progressed': /**/ '=        =         checking  =         =         =         =         =',
  'check-finished': /**/ '=        =         reviewing =         =         =         =         =',
  'check-failed': /*  */ '=        =         mapping   reviewing =         =         =         =',
  edited: /*          */ 'choosing mapping   =         reviewing =         =         =         =',
  'recheck-finished': /**/ '=        =         =         reviewing =         =         =         =',
  'preview-progressed': /**/ '=        =         =         reviewing =         =         =         =',
  'start-refused': /* */ 'choosing =         =         reviewing =         paused    =         =',
  'sending-started': /**/ 'sending  sending   =         sending   sending   sending   sending   sending',
  'sending-progressed': /**/ '=        =         =         =         sending   paused    =         =',
  paused: /*          */ '=        =         =         =         paused    paused    =         =',
  resumed: /*         */ '=        =         =         =         =         sending   =         =',
  finished: /*        */ '=        =         =         =         finished  finished  finished  finished',
  'summary-changed': /**/ '=        =         =         =         =         =         finished  =',
  failed: /*          */ 'failed   failed    failed    failed    failed    failed    =         =',
  'notice-dismissed': /**/ 'choosing mapping   checking  reviewing sending   paused    finished  failed',
  noticed: /*         */ 'choosing mapping   checking  reviewing sending   paused    finished  failed',
  restarted: /*       */ 'choosing choosing  choosing  choosing  choosing  choosing  choosing  choosing',
};

const deepFreeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
};

const pairs = (Object.keys(table) as readonly Event['type'][]).flatMap((type) => {
  const ends = table[type].split(/\s+/u);
  return steps.map((step, index) => [type, step, ends[index] ?? '?'] as const);
});

describe('every event has an answer in every state', () => {
  test('the table names every pair', () => {
    expect(pairs).toHaveLength(Object.keys(events).length * steps.length);
    expect(pairs.map(([, , end]) => end)).not.toContain('?');
  });

  test.each(pairs)('%s while %s leads to %s', (type, step, end) => {
    const state = deepFreeze(states[step]);
    const next = transition<string, number, string>(state, deepFreeze(events[type]));
    if (end === '=') expect(next).toBe(state);
    else {
      expect(next).not.toBe(state);
      expect(next.step).toBe(end);
    }
  });
});

describe('what a transition keeps and what it clears', () => {
  const go = (state: State, ...given: readonly Event[]): State =>
    given.reduce<State>((now, event) => transition(now, event), state);

  test('asking for the account again clears the fault that it could not be had, and no other', () => {
    const nowhere = go(transition(states.choosing, { type: 'restarted' }), { type: 'config-failed', fault: trouble });
    expect(go({ ...nowhere, config: null }, { type: 'config-asked' })).toMatchObject({ fault: null });
    expect(go(nowhere, { type: 'config-asked' })).toBe(nowhere);
  });

  test('going back keeps the choices, the mapping and the file', () => {
    const back = go(states.reviewing, { type: 'page-chosen', page: 'upload' }, { type: 'page-chosen', page: 'start' });
    expect(back).toMatchObject({
      step: 'choosing',
      page: 'start',
      choices: common.choices,
      file: common.file,
      columns: common.columns,
    });
  });

  test('another file resets the mapping, the corrections and the consent', () => {
    const consenting = {
      ...states.reviewing,
      choices: { ...common.choices, consent: true },
      edits: { cells: [], skipped: [1] },
      undoable: 3,
    };
    expect(go(consenting, events['file-chosen'])).toMatchObject({
      page: 'upload',
      opening: true,
      columns: [],
      edits: noEdits,
      undoable: 0,
      choices: { consent: false, modes: { contact: 'create' } },
    });
  });

  test('the map step needs an open file, a mode for each object and an account that may import', () => {
    const refusedBy: readonly Partial<Common<string>>[] = [
      { file: null },
      { file: { name: 'contacts.csv', size: 1, opened: null } },
      { choices: initialChoices },
      { config: null },
      { config: { ...config, canImport: false } },
      { choices: { ...common.choices, objects: [] } },
    ];
    for (const changes of refusedBy)
      expect(go({ ...states.choosing, ...changes }, events['page-chosen']).step).toBe('choosing');
  });

  test('the upload step needs an object', () => {
    const state: State = { ...states.choosing, page: 'start', choices: { ...common.choices, objects: [] } };
    expect(go(state, { type: 'page-chosen', page: 'upload' })).toBe(state);
  });

  test.each(['review', 'import', 'result'] as const)('nobody walks to %s without its fact', (page) => {
    expect(go(states.mapping, { type: 'page-chosen', page })).toBe(states.mapping);
  });

  test('tags and consent leave a finished check as it is, a choice that changes the reading does not', () => {
    expect(go(states.reviewing, { type: 'choices-changed', choices: { tags: ['new'], consent: true } })).toMatchObject({
      rechecking: false,
    });
    expect(go(states.reviewing, { type: 'choices-changed', choices: { skipEmpty: false } })).toMatchObject({
      rechecking: true,
      preview: null,
    });
  });

  test('an account that may not import says so at once', () => {
    expect(initialState({ ...config, canImport: false, why: 'not-admin' })).toMatchObject({
      fault: { code: 'NOT_ALLOWED', params: { why: 'not-admin' } },
    });
  });

  test('a summary of another import changes nothing', () => {
    expect(go(states.finished, { type: 'summary-changed', summary: { ...summary, id: 'other' } })).toBe(
      states.finished,
    );
  });

  test('columns that do not fit the file change nothing', () => {
    expect(go(states.mapping, { type: 'columns-changed', columns: [mapped] })).toBe(states.mapping);
    expect(go(states.mapping, { type: 'column-changed', column: 7, plan: mapped })).toBe(states.mapping);
  });

  test('a failure keeps what was confirmed before', () => {
    expect(go(states.sending, events.failed)).toMatchObject({ progress: { confirmedRows: 3 } });
    expect(go(states.reviewing, events.failed)).toMatchObject({ progress: null });
  });

  test('beginning again keeps the account and nothing else', () => {
    expect(go(states.failed, events.restarted)).toEqual(initialState(config));
  });
});
