import type { FaultCode } from '../src/core/fault.ts';
import type { Stats } from '../src/core/stats.ts';
import type { StepName } from '../src/core/state.ts';
import type { ObjectName } from '../src/core/schema.ts';
import type { Mode } from '../src/core/plan.ts';

/** `import-request`: before anything is sent; `preventDefault()` stops it. Numbers only, never contact data. */
export interface ImportRequestDetail {
  readonly rows: number;
  readonly heldBack: number;
  readonly objects: readonly ObjectName[];
  readonly modes: Readonly<Record<ObjectName, Mode | null>>;
}

export interface StepChangeDetail {
  readonly step: StepName;
}

export interface ImportProgressDetail {
  readonly importId: string;
  readonly confirmedRows: number;
  readonly totalRows: number;
  readonly paused: boolean;
}

export interface ImportFinishedDetail {
  readonly importId: string;
  readonly stats: Stats;
}

export interface ImportFailedDetail {
  readonly code: FaultCode;
}

/** Every event of `<contact-importer>`; all bubble and cross shadow roots. */
export interface ContactImporterEventMap {
  'import-request': CustomEvent<ImportRequestDetail>;
  'step-change': CustomEvent<StepChangeDetail>;
  'import-progress': CustomEvent<ImportProgressDetail>;
  'import-finished': CustomEvent<ImportFinishedDetail>;
  'import-failed': CustomEvent<ImportFailedDetail>;
}

export type EventName = keyof ContactImporterEventMap;
