import type { RowResult } from '../core/batch.ts';
import type { Fault } from '../core/fault.ts';
import type { CellEdit, ColumnPlan, Dialect, Mode, Plan } from '../core/plan.ts';
import type { Field, ObjectName } from '../core/schema.ts';
import type { Choices, StateEvent, StepName, WizardState } from '../core/state.ts';
import type { ImportSummary, IssuePage, Page, RevertResult, RevertScope } from '../core/wire.ts';
import type { Packs } from './pack-use.ts';
import type { Checkpoint } from './ports/browser.ts';
import type {
  CheckProgress,
  CheckSummary,
  ColumnSuggestion,
  Engine,
  FileRow,
  OpenedFile,
  ReplaceQuery,
  RowFilter,
  RowsQuery,
} from './ports/engine.ts';
import type { ImportsQuery, IssuesQuery } from './ports/transport.ts';

export type State = WizardState<OpenedFile, CheckProgress, CheckSummary>;
/** The state of the review screen. */
export type Reviewing = Extract<State, { readonly step: 'reviewing' }>;
export type Event = StateEvent<OpenedFile, CheckProgress, CheckSummary>;

/** What the person wants. The interface sends intents; only the session decides what becomes of them. */
export type Intent =
  | { readonly do: 'go'; readonly page: StepName }
  | { readonly do: 'choose'; readonly choices: Partial<Omit<Choices, 'modes'>> }
  | { readonly do: 'choose-mode'; readonly object: ObjectName; readonly mode: Mode }
  /** `handle` is a `FileSystemFileHandle` where the browser gave one. */
  | { readonly do: 'choose-file'; readonly file: File; readonly handle?: unknown }
  | { readonly do: 'choose-dialect'; readonly dialect: Partial<Dialect> }
  | { readonly do: 'change-column'; readonly column: number; readonly plan: ColumnPlan }
  | { readonly do: 'change-columns'; readonly columns: readonly ColumnPlan[] }
  | { readonly do: 'check' }
  /** One undoable step, whatever it holds. */
  | {
      readonly do: 'edit';
      readonly cells?: readonly CellEdit[];
      readonly skip?: readonly number[];
      readonly unskip?: readonly number[];
      readonly restore?: readonly Omit<CellEdit, 'text'>[];
    }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'preview' }
  /** `confirmation`: the text typed where a guard asks for it. */
  | { readonly do: 'start'; readonly confirmation?: string }
  | { readonly do: 'pause' }
  | { readonly do: 'resume'; readonly file?: File }
  /**
   * Goes on with an import that another visit left; the file where the browser could not keep it. Where the import was
   * corrected and this browser does not have the corrections, only `withoutEdits` goes on.
   */
  | {
      readonly do: 'resume-checkpoint';
      readonly importId: string;
      readonly file?: File;
      readonly withoutEdits?: boolean;
    }
  | { readonly do: 'forget-checkpoint'; readonly importId: string }
  | { readonly do: 'cancel' }
  | { readonly do: 'retry' }
  | { readonly do: 'restart' }
  | { readonly do: 'dismiss-notice' };

/** The conductor of one import. One instance per element; `dispose` ends everything it started. */
export interface Session {
  readonly state: State;
  subscribe(listener: (state: State) => void): () => void;
  send(intent: Intent): void;
  /** Imports of earlier visits that can go on here. */
  readonly resumable: readonly Checkpoint[];
  readonly suggestions: readonly ColumnSuggestion[];
  /** Questions that change nothing. */
  readonly ask: {
    rows(query: RowsQuery): Promise<readonly FileRow[] | Fault>;
    count(filter: RowFilter): Promise<number | Fault>;
    numbers(filter: RowFilter): ReturnType<Engine['numbers']>;
    replace(query: ReplaceQuery): ReturnType<Engine['replace']>;
    match(column: number, field: Field): ReturnType<Engine['match']>;
    distinct(column: number): ReturnType<Engine['distinct']>;
    sample(column: number, plan?: ColumnPlan): ReturnType<Engine['sample']>;
    /** What the host said it would do with these rows: before → after of each field. */
    changes(rows: readonly number[]): Promise<readonly RowResult[] | Fault>;
    /** Corrected-rows file of the running or finished import, or of the checked file. */
    report(rows: 'failed' | 'warned' | 'all'): Promise<Blob | Fault>;
    /** CSV to start from: headers of the schema and one row that shows the formats. */
    sampleFile(objects: readonly ObjectName[], mode: Mode): Promise<Blob | Fault>;
    createField(field: Omit<Field, 'key'>): Promise<Field | Fault>;
    /** Whether going on here would miss corrections that only another browser has. */
    lacksEdits(importId: string): Promise<boolean | Fault>;
  };
  /** What only few ask for on the mapping screen; it loads then. */
  packs(): Promise<Packs>;
  readonly history: {
    list(query: ImportsQuery): Promise<Page<ImportSummary> | Fault>;
    get(importId: string): Promise<ImportSummary | Fault>;
    issues(importId: string, query: IssuesQuery): Promise<IssuePage | Fault>;
    report(importId: string, rows: 'failed' | 'warned' | 'all'): Promise<Blob | Fault>;
    revert(importId: string, scope: RevertScope, dryRun?: boolean): Promise<RevertResult | Fault>;
    cancel(importId: string): Promise<ImportSummary | Fault>;
    /** The import's receipt as JSON, for the customer's own records; `null` where the host keeps none. */
    readonly receipt: ((importId: string) => Promise<Blob | Fault>) | null;
  };
  /** The plan as it stands, once a file is open. */
  plan(): Plan | null;
  dispose(): void;
}
