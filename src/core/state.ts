import type { Fault } from './fault.ts';
import type { ColumnPlan, Edits, Mode, Plan, Dialect } from './plan.ts';
import type { ObjectName } from './schema.ts';
import type { HostConfig, ImportSummary } from './wire.ts';
import type { Stats } from './stats.ts';

/*
 * What a screen can show. One union, one pure `transition`; nothing else changes a state.
 * choosing → mapping → checking → reviewing → sending ⇄ paused → finished | failed, restarted from anywhere.
 *
 * Types that the engine's port defines (OpenedFile, CheckSummary …) are mirrored here by shape, because the
 * core knows no port: `Opened`, `Checked`, `Progress` are type parameters filled by `session/session.ts`.
 */

/** The guide's steps, as the stepper shows them. */
export type StepName = 'start' | 'upload' | 'map' | 'review' | 'import' | 'result';

/** What the person chose so far; kept when they go back. */
export interface Choices {
  readonly objects: readonly ObjectName[];
  readonly modes: Readonly<Record<ObjectName, Mode | null>>;
  readonly skipEmpty: boolean;
  readonly ignoreUnmapped: boolean;
  readonly tags: readonly string[];
  readonly inFileDuplicates: Plan['inFileDuplicates'];
  readonly consent: boolean;
}

export const initialChoices: Choices = {
  objects: ['contact'],
  modes: { contact: null, opportunity: null },
  skipEmpty: true,
  ignoreUnmapped: false,
  tags: [],
  inFileDuplicates: 'error-later',
  consent: false,
};

/** The chosen file: name and size at once, the rest when it is open. */
export interface ChosenFile<Opened> {
  readonly name: string;
  readonly size: number;
  readonly opened: Opened | null;
}

/** What every state carries. */
export interface Common<Opened> {
  readonly config: HostConfig | null;
  readonly choices: Choices;
  readonly file: ChosenFile<Opened> | null;
  /** One per column of the open file. */
  readonly columns: readonly ColumnPlan[];
  readonly edits: Edits;
  /** Depths of the undo and redo stacks; the stacks themselves are the session's. */
  readonly undoable: number;
  readonly redoable: number;
  /** Shown once above the step; the step stays usable. */
  readonly notice: Fault | null;
}

/** Why a running import waits. `until` is in the session's clock (ms), for a countdown. */
export interface PauseReason {
  readonly why: 'person' | 'network' | 'sign-in' | 'host-busy' | 'host-failed' | 'worker' | 'elsewhere' | 'file-needed';
  readonly fault?: Fault;
}

export interface Retry {
  readonly fault: Fault;
  readonly attempt: number;
  readonly until: number;
}

export interface SendProgress {
  readonly importId: string;
  /** Rows of the whole file that will be covered, blank and held-back ones included. */
  readonly totalRows: number;
  readonly confirmedRows: number;
  readonly stats: Stats;
  /** Rows confirmed per second, smoothed; `null` until known. */
  readonly rate: number | null;
  /** Seconds left, smoothed; `null` until known. */
  readonly secondsLeft: number | null;
  readonly retry: Retry | null;
  /** Whether a crash could be resumed in this browser. */
  readonly resumable: boolean;
}

/** What the import would do, asked of the host in the background before anything is written. */
export interface Preview {
  readonly done: boolean;
  readonly checkedRows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly fault: Fault | null;
}

export type Choosing<O> = Common<O> & {
  readonly step: 'choosing';
  readonly page: 'start' | 'upload';
  readonly opening: boolean;
  /** The config could not be had, or the file was refused. */
  readonly fault: Fault | null;
};
export type Mapping<O> = Common<O> & { readonly step: 'mapping'; readonly fault: Fault | null };
export type Checking<O, P> = Common<O> & { readonly step: 'checking'; readonly progress: P | null };
export type Reviewing<O, C> = Common<O> & {
  readonly step: 'reviewing';
  readonly checked: C;
  /** Corrections are being applied. */
  readonly rechecking: boolean;
  /** The corrections are those of an earlier visit, brought back just now. */
  readonly restored?: boolean;
  readonly preview: Preview | null;
  readonly fault: Fault | null;
};
export type Sending<O, C> = Common<O> & {
  readonly step: 'sending';
  readonly checked: C | null;
  readonly progress: SendProgress;
};
export type Paused<O, C> = Common<O> & {
  readonly step: 'paused';
  readonly checked: C | null;
  readonly progress: SendProgress;
  readonly reason: PauseReason;
};
export type Finished<O, C> = Common<O> & {
  readonly step: 'finished';
  readonly checked: C | null;
  readonly summary: ImportSummary;
};
export type Failed<O, C> = Common<O> & {
  readonly step: 'failed';
  readonly checked: C | null;
  readonly fault: Fault;
  /** What the host had confirmed before, if sending had begun. */
  readonly progress: SendProgress | null;
};

export type WizardState<O, P, C> =
  | Choosing<O>
  | Mapping<O>
  | Checking<O, P>
  | Reviewing<O, C>
  | Sending<O, C>
  | Paused<O, C>
  | Finished<O, C>
  | Failed<O, C>;

/** Facts that arrive, from the person or from a port. `transition` says what each means in each state. */
export type StateEvent<O, P, C> =
  | { readonly type: 'config-loaded'; readonly config: HostConfig }
  /** Asked for again. */
  | { readonly type: 'config-asked' }
  | { readonly type: 'config-failed'; readonly fault: Fault }
  | { readonly type: 'page-chosen'; readonly page: StepName }
  | { readonly type: 'choices-changed'; readonly choices: Partial<Choices> }
  | { readonly type: 'file-chosen'; readonly name: string; readonly size: number }
  | { readonly type: 'file-opened'; readonly opened: O; readonly columns: readonly ColumnPlan[] }
  | { readonly type: 'file-refused'; readonly fault: Fault }
  | { readonly type: 'dialect-chosen'; readonly dialect: Partial<Dialect> }
  | { readonly type: 'column-changed'; readonly column: number; readonly plan: ColumnPlan }
  | { readonly type: 'columns-changed'; readonly columns: readonly ColumnPlan[] }
  | { readonly type: 'mapping-refused'; readonly fault: Fault }
  | { readonly type: 'check-started' }
  | { readonly type: 'check-progressed'; readonly progress: P }
  | { readonly type: 'check-finished'; readonly checked: C }
  | { readonly type: 'check-failed'; readonly fault: Fault }
  | {
      readonly type: 'edited';
      readonly edits: Edits;
      readonly undoable: number;
      readonly redoable: number;
      readonly restored?: boolean;
    }
  | { readonly type: 'recheck-finished'; readonly checked: C }
  | { readonly type: 'preview-progressed'; readonly preview: Preview | null }
  | { readonly type: 'start-refused'; readonly fault: Fault }
  | { readonly type: 'sending-started'; readonly progress: SendProgress }
  | { readonly type: 'sending-progressed'; readonly progress: SendProgress }
  | { readonly type: 'paused'; readonly reason: PauseReason }
  | { readonly type: 'resumed' }
  | { readonly type: 'finished'; readonly summary: ImportSummary }
  | { readonly type: 'summary-changed'; readonly summary: ImportSummary }
  | { readonly type: 'failed'; readonly fault: Fault }
  | { readonly type: 'notice-dismissed' }
  | { readonly type: 'noticed'; readonly fault: Fault }
  | { readonly type: 'restarted' };

/** The step of the guide that a state belongs to. */
export const stepOf = (state: {
  readonly step: WizardState<never, never, never>['step'];
  readonly page?: 'start' | 'upload';
}): StepName => {
  switch (state.step) {
    case 'choosing':
      return state.page ?? 'start';
    case 'mapping':
    case 'checking':
      return 'map';
    case 'reviewing':
      return 'review';
    case 'sending':
    case 'paused':
      return 'import';
    case 'finished':
    case 'failed':
      return 'result';
  }
};
