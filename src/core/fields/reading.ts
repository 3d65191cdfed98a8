import { finding, type Finding, type IssueCode, type Params } from '../issue.ts';
import type { FieldReading, FieldValue } from './reader.ts';

/** Shared by every reading without findings, so that a clean cell costs one small object. */
const noFindings: readonly Finding[] = Object.freeze([]);

/** The cell held nothing. */
export const emptyReading: FieldReading = Object.freeze({ value: null, findings: noFindings, empty: true });

/** A value with nothing to say about it. */
export const read = (value: FieldValue): FieldReading => ({ value, findings: noFindings, empty: false });

/** A value and what must be said about it; `null` when nothing usable is left. */
export const readWith = (value: FieldValue, findings: readonly Finding[]): FieldReading => ({
  value,
  findings: findings.length > 0 ? findings : noFindings,
  empty: false,
});

/** Nothing usable, for one reason. */
export const unreadable = (code: IssueCode, params?: Params): FieldReading => ({
  value: null,
  findings: [finding(code, params)],
  empty: false,
});

/** A list as it will be stored: an empty one is no value at all. */
export const readList = (values: readonly string[], findings: readonly Finding[]): FieldReading =>
  values.length === 0 && findings.length === 0 ? emptyReading : readWith(values.length > 0 ? values : null, findings);
