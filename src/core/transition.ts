import { fault } from './fault.ts';
import { noEdits } from './plan.ts';
import { initialChoices } from './state.ts';
import type { Choices, Choosing, Common, SendProgress, StateEvent, StepName, WizardState } from './state.ts';
import type { HostConfig } from './wire.ts';

/** The state before anything is known. */
export const initialState = <O, P, C>(config: HostConfig | null = null): WizardState<O, P, C> => ({
  step: 'choosing',
  page: 'start',
  opening: false,
  fault: refusalIn(config),
  config,
  choices: initialChoices,
  file: null,
  columns: [],
  edits: noEdits,
  undoable: 0,
  redoable: 0,
  notice: null,
});

/**
 * What a fact means where we stand. Pure; every pair of state and event has an answer, and where an event
 * has nothing to say (it came late, or the step is over) the very same state comes back.
 */
export const transition = <O, P, C>(state: WizardState<O, P, C>, event: StateEvent<O, P, C>): WizardState<O, P, C> => {
  switch (event.type) {
    case 'config-loaded':
      return state.step === 'choosing'
        ? { ...state, config: event.config, fault: refusalIn(event.config) }
        : { ...state, config: event.config };
    case 'config-asked':
      // An old fault says nothing about the call that is under way.
      return state.step === 'choosing' && state.config === null && state.fault !== null
        ? { ...state, fault: null }
        : state;
    case 'config-failed':
      return state.step === 'choosing' ? { ...state, fault: event.fault } : { ...state, notice: event.fault };
    case 'page-chosen':
      return turnTo(state, event.page);
    case 'choices-changed':
      return choose(state, event.choices);
    case 'file-chosen':
      return isBeforeSending(state) ? takeFile(state, event.name, event.size) : state;
    case 'file-opened':
      return fileOpened(state, event.opened, event.columns);
    case 'file-refused':
      return fileRefused(state, event.fault);
    case 'dialect-chosen':
      if (state.step === 'choosing') return state.file === null ? state : { ...state, opening: true, fault: null };
      return isBeforeSending(state) ? toMapping(state) : state;
    case 'column-changed':
      if (state.columns[event.column] === undefined) return state;
      return replaceColumns(
        state,
        state.columns.map((column, index) => (index === event.column ? event.plan : column)),
      );
    case 'columns-changed':
      return event.columns.length === state.columns.length ? replaceColumns(state, event.columns) : state;
    case 'mapping-refused':
      return isBeforeSending(state) && state.step !== 'choosing' ? { ...toMapping(state), fault: event.fault } : state;
    case 'check-started':
      return isBeforeSending(state) && state.step !== 'checking' && state.file?.opened
        ? { ...commonOf(state), step: 'checking', progress: null }
        : state;
    case 'check-progressed':
      return state.step === 'checking' ? { ...state, progress: event.progress } : state;
    case 'check-finished':
      return state.step === 'checking'
        ? {
            ...commonOf(state),
            step: 'reviewing',
            checked: event.checked,
            rechecking: false,
            preview: null,
            fault: null,
          }
        : state;
    case 'check-failed':
      if (state.step === 'checking') return { ...toMapping(state), fault: event.fault };
      return state.step === 'reviewing' ? { ...state, rechecking: false, fault: event.fault } : state;
    case 'edited':
      return takeEdits(state, event);
    case 'recheck-finished':
      return state.step === 'reviewing' ? { ...state, checked: event.checked, rechecking: false } : state;
    case 'preview-progressed':
      return state.step === 'reviewing' ? { ...state, preview: event.preview } : state;
    case 'start-refused':
      if (state.step === 'reviewing' || state.step === 'choosing') return { ...state, fault: event.fault };
      return state.step === 'paused' ? { ...state, reason: { ...state.reason, fault: event.fault } } : state;
    case 'sending-started':
      return startSending(state, event.progress);
    case 'sending-progressed':
      return state.step === 'sending' || state.step === 'paused' ? { ...state, progress: event.progress } : state;
    case 'paused':
      if (state.step === 'paused') return { ...state, reason: event.reason };
      return state.step === 'sending' ? { ...state, step: 'paused', reason: event.reason } : state;
    case 'resumed':
      return state.step === 'paused'
        ? { ...commonOf(state), step: 'sending', checked: state.checked, progress: state.progress }
        : state;
    case 'finished':
      return state.step === 'sending' || state.step === 'paused' || state.step === 'failed' || state.step === 'finished'
        ? { ...commonOf(state), step: 'finished', checked: state.checked, summary: event.summary }
        : state;
    case 'summary-changed':
      return state.step === 'finished' && state.summary.id === event.summary.id
        ? { ...state, summary: event.summary }
        : state;
    case 'failed':
      return fail(state, event.fault);
    case 'notice-dismissed':
      return state.notice === null ? state : { ...state, notice: null };
    case 'noticed':
      return { ...state, notice: event.fault };
    case 'restarted':
      return initialState(state.config);
  }
};

type Stage<O, P, C, S extends WizardState<O, P, C>['step']> = Extract<WizardState<O, P, C>, { readonly step: S }>;
type BeforeSending<O, P, C> = Stage<O, P, C, 'choosing' | 'mapping' | 'checking' | 'reviewing'>;

const isBeforeSending = <O, P, C>(state: WizardState<O, P, C>): state is BeforeSending<O, P, C> =>
  state.step === 'choosing' || state.step === 'mapping' || state.step === 'checking' || state.step === 'reviewing';

const commonOf = <O, P, C>(state: WizardState<O, P, C>): Common<O> => ({
  config: state.config,
  choices: state.choices,
  file: state.file,
  columns: state.columns,
  edits: state.edits,
  undoable: state.undoable,
  redoable: state.redoable,
  notice: state.notice,
});

const refusalIn = (config: HostConfig | null) =>
  config !== null && !config.canImport
    ? fault('NOT_ALLOWED', config.why === undefined ? {} : { why: config.why })
    : null;

const toMapping = <O, P, C>(state: WizardState<O, P, C>): Stage<O, P, C, 'mapping'> => ({
  ...commonOf(state),
  step: 'mapping',
  fault: null,
});

const toChoosing = <O, P, C>(state: WizardState<O, P, C>, page: Choosing<O>['page']): Stage<O, P, C, 'choosing'> => ({
  ...commonOf(state),
  step: 'choosing',
  page,
  opening: state.step === 'choosing' && state.opening,
  fault: refusalIn(state.config),
});

/** The guide's gates (spec 2.2): an object, then a file and a mode for each object. The later steps have gates of their own. */
const turnTo = <O, P, C>(state: WizardState<O, P, C>, page: StepName): WizardState<O, P, C> => {
  if (!isBeforeSending(state)) return state;
  if (page === 'start') return toChoosing(state, 'start');
  if (page === 'upload')
    return state.choices.objects.length > 0 && state.config?.canImport ? toChoosing(state, 'upload') : state;
  if (page !== 'map' || !state.file?.opened || state.config?.canImport !== true) return state;
  if (state.step === 'choosing' && state.opening) return state;
  return hasModes(state.choices) ? toMapping(state) : state;
};

const hasModes = (choices: Choices): boolean =>
  choices.objects.length > 0 && choices.objects.every((object) => choices.modes[object] !== null);

/** Choices that change how rows are read make a finished check stale; tags and consent do not. */
const staleKeys = ['objects', 'modes', 'skipEmpty', 'ignoreUnmapped', 'inFileDuplicates'] as const;

const choose = <O, P, C>(state: WizardState<O, P, C>, changes: Partial<Choices>): WizardState<O, P, C> => {
  if (!isBeforeSending(state)) return state;
  const choices = { ...state.choices, ...changes };
  const stale = staleKeys.some((key) => choices[key] !== state.choices[key]);
  if (state.step === 'checking') return stale ? { ...toMapping(state), choices } : { ...state, choices };
  if (state.step === 'reviewing')
    return {
      ...state,
      choices,
      fault: null,
      rechecking: state.rechecking || stale,
      preview: stale ? null : state.preview,
    };
  return state.step === 'mapping' ? { ...state, choices, fault: null } : { ...state, choices };
};

/** Another file resets the mapping, the corrections and the consent (spec 2.2). */
const takeFile = <O, P, C>(state: BeforeSending<O, P, C>, name: string, size: number): WizardState<O, P, C> => ({
  ...toChoosing(state, 'upload'),
  choices: { ...state.choices, consent: false },
  file: { name, size, opened: null },
  columns: [],
  edits: noEdits,
  undoable: 0,
  redoable: 0,
  opening: true,
});

const fileOpened = <O, P, C>(
  state: WizardState<O, P, C>,
  opened: O,
  columns: Common<O>['columns'],
): WizardState<O, P, C> => {
  if (state.file === null) return state;
  const file = { ...state.file, opened };
  if (!isBeforeSending(state)) return state.step === 'paused' ? { ...state, file, columns } : state;
  const fresh = { file, columns, edits: noEdits, undoable: 0, redoable: 0 };
  if (state.step === 'choosing') return { ...state, ...fresh, opening: false, fault: refusalIn(state.config) };
  return { ...toMapping(state), ...fresh };
};

const fileRefused = <O, P, C>(state: WizardState<O, P, C>, reason: ReturnType<typeof fault>): WizardState<O, P, C> => {
  if (state.step === 'choosing') return { ...state, file: null, columns: [], opening: false, fault: reason };
  return isBeforeSending(state) ? { ...toMapping(state), fault: reason } : state;
};

const replaceColumns = <O, P, C>(state: WizardState<O, P, C>, columns: Common<O>['columns']): WizardState<O, P, C> => {
  if (!isBeforeSending(state)) return state;
  return state.step === 'choosing' ? { ...state, columns } : { ...toMapping(state), columns };
};

const takeEdits = <O, P, C>(
  state: WizardState<O, P, C>,
  event: Extract<StateEvent<O, P, C>, { readonly type: 'edited' }>,
): WizardState<O, P, C> => {
  const { edits, undoable, redoable, restored = false } = event;
  if (state.step === 'reviewing')
    return { ...state, edits, undoable, redoable, restored, rechecking: true, preview: null };
  return state.step === 'choosing' || state.step === 'mapping' ? { ...state, edits, undoable, redoable } : state;
};

const startSending = <O, P, C>(state: WizardState<O, P, C>, progress: SendProgress): WizardState<O, P, C> => {
  if (state.step === 'checking') return state;
  const checked = 'checked' in state ? state.checked : null;
  return { ...commonOf(state), step: 'sending', checked, progress };
};

const fail = <O, P, C>(state: WizardState<O, P, C>, reason: ReturnType<typeof fault>): WizardState<O, P, C> => {
  if (state.step === 'finished' || state.step === 'failed') return state;
  return {
    ...commonOf(state),
    step: 'failed',
    fault: reason,
    checked: 'checked' in state ? state.checked : null,
    progress: state.step === 'sending' || state.step === 'paused' ? state.progress : null,
  };
};
