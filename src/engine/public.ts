// The front door of `contact-importer/engine`: reads, checks and cuts CSV files without a page, in Node and in browsers.
export { createEngine, type EngineOptions } from './engine.ts';
export { encodings } from './encoding.ts';
export { fault, isFault, type Fault, type FaultCode } from '../core/fault.ts';
export { noEdits, type CellEdit, type Dialect, type Edits, type Plan } from '../core/plan.ts';
export type {
  CheckProgress,
  CheckSummary,
  Column,
  ColumnHealth,
  ColumnHint,
  ColumnSuggestion,
  DistinctValue,
  EncodedBatch,
  Engine,
  FileRow,
  IssueTally,
  OpenedFile,
  OpenOptions,
  ReportOptions,
  RowFilter,
  RowsQuery,
  StartOptions,
} from '../session/ports/engine.ts';
