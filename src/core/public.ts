// The front door of `contact-importer/core`: everything a developer may name from the domain, and nothing else.
export { createColumnHints, type ColumnHint, type ColumnHints } from './fields/column-hints.ts';
export { createFieldReader } from './fields/create-field-reader.ts';
export type {
  DateOrder,
  FieldContext,
  FieldReader,
  FieldReading,
  FieldValue,
  NumberFormat,
  Separators,
} from './fields/reader.ts';
export { fault, faultCodes, isFault, type Fault, type FaultCode } from './fault.ts';
export {
  issueCatalogue,
  issueCodes,
  type Finding,
  type Issue,
  type IssueCode,
  type IssueScope,
  type Params,
  type RowIssue,
  type Severity,
  type SeverityOverrides,
} from './issue.ts';
export { emptyMemory, type MappingMemory, type MappingPack } from './mapping/memory.ts';
export { suggestMappings } from './mapping/suggest.ts';
export type { Column, Suggestion } from './mapping/suggest-with.ts';
export { matchValues, valueMapOf, type ValueCount, type ValueFit, type ValueMatch } from './mapping/value-map.ts';
export type { Account, CellEdit, ColumnOptions, ColumnPlan, Dialect, Edits, MatchKey, Mode, Plan } from './plan.ts';
export {
  contactSchema,
  findField,
  objectOf,
  type Choice,
  type Field,
  type FieldKind,
  type FieldRef,
  type ObjectName,
  type Pipeline,
  type User,
} from './schema.ts';
export type { Batch, CustomFieldValue, HeldBackRow, Outcome, Receipt, RecordFields, Row, RowResult } from './batch.ts';
export { emptyStats, type Stats } from './stats.ts';
