import type { FieldValue } from '../fields/reader.ts';
import {
  issueCatalogue,
  type Issue,
  type IssueCode,
  type Params,
  type Severity,
  type SeverityOverrides,
} from '../issue.ts';
import type { ObjectName } from '../schema.ts';
import type { CompiledColumns } from './compile-columns.ts';

/** What became of a field in one row, weakest first: several columns on one field leave it the strongest. */
export const absent = 0;
export const empty = 1;
/** The cell held something unusable: the field stays as it is in the CRM (spec 5.5). */
export const dropped = 2;
export const filled = 3;

/** Stands for the text of a cell that no string was made of: it is written from where it stands. Known by identity. */
export const asItStands: FieldValue = Object.freeze([]);
/** Stands for a value that is kept in `figures`. Known by identity as well. */
export const inFigures: FieldValue = Object.freeze([]);

/** The row being read. One per reader, used again for every row. */
export interface Draft {
  row: number;
  line: number;
  /** Per slot. */
  readonly state: Uint8Array;
  /** Per slot: an empty cell asks to clear the field. */
  readonly clears: Uint8Array;
  /** Some empty cell asks to clear its field; most rows have none and skip all that follows from it. */
  asksToClear: boolean;
  /** Per slot; meaningful where the state is `filled`. */
  readonly filling: FieldValue[];
  /** Per slot; meaningful where it is filled `inFigures`: what the slot's `InPlaceReader` answered. */
  readonly figures: Float64Array;
  /** Per column of the file; handed out with the reading. */
  values: (FieldValue | undefined)[];
  /** Handed out with the reading. */
  issues: Issue[];
  /** An error that concerns the whole row, or one object of it. */
  rowFailed: boolean;
  contactFailed: boolean;
  opportunityFailed: boolean;
}

export const createDraft = ({ slots }: CompiledColumns): Draft => ({
  row: 0,
  line: 0,
  state: new Uint8Array(slots.length),
  clears: new Uint8Array(slots.length),
  asksToClear: false,
  filling: slots.map(() => null),
  figures: new Float64Array(slots.length),
  values: [],
  issues: [],
  rowFailed: false,
  contactFailed: false,
  opportunityFailed: false,
});

export interface Address {
  readonly column?: number | undefined;
  readonly object?: ObjectName;
  readonly field?: string;
}

/** Says something about the row being read. */
export type Report = (code: IssueCode, params: Params, at: Address, severity?: Severity) => void;

export const createReport =
  (draft: Draft, overrides: SeverityOverrides): Report =>
  (code, params, at, severity = issueCatalogue[code].severity) => {
    const weight = overrides[code] ?? severity;
    draft.issues.push(located(draft, code, weight, params, at));
    if (weight === 'error') fail(draft, at.object);
  };

const located = (
  { row, line }: Draft,
  code: IssueCode,
  severity: Severity,
  params: Params,
  { column, object, field }: Address,
): Issue => {
  // Nearly every issue has the whole address; putting an object together from parts costs ten times as much.
  if (column !== undefined && object !== undefined && field !== undefined)
    return { code, severity, params, row, line, column, object, field };
  return {
    code,
    severity,
    params,
    row,
    line,
    ...(column === undefined ? {} : { column }),
    ...(object === undefined ? {} : { object }),
    ...(field === undefined ? {} : { field }),
  };
};

/** An opportunity's error leaves the contact of the row alone (spec 5.6). */
export const fail = (draft: Draft, object: ObjectName | undefined): void => {
  if (object === undefined) draft.rowFailed = true;
  else if (object === 'contact') draft.contactFailed = true;
  else draft.opportunityFailed = true;
};

/** Where a standard field's slot is; -1: no column fills it. */
export const slotOf = ({ slots }: CompiledColumns, object: ObjectName, key: string): number =>
  slots.findIndex((slot) => slot.object === object && slot.key === key && !slot.custom);

/** All slots of one object. */
export const slotsOf = ({ slots }: CompiledColumns, object: ObjectName): readonly number[] =>
  slots.flatMap((slot, index) => (slot.object === object ? [index] : []));
