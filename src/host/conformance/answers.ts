import * as v from 'valibot';
import { importSummarySchema, problemSchema, receiptSchema, revertResultSchema } from '../../core/wire-schemas.ts';
import type { Receipt } from '../../core/batch.ts';
import type { ImportSummary, Problem, RevertResult } from '../../core/wire.ts';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed JSON, or `undefined`. */
  readonly body: unknown;
}

/** A rule that the host broke; the message says what was expected and what came. */
export class NotConforming extends Error {
  override readonly name = 'NotConforming';
}

/** A rule that cannot be judged here; the message says why. */
export class NotJudged extends Error {
  override readonly name = 'NotJudged';
}

/** Fails the rule with a sentence unless the condition holds. */
export function demand(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new NotConforming(sentence);
}

/** Leaves the rule out where the host or the caller does not offer what it needs. */
export function assume(condition: boolean, why: string): asserts condition {
  if (!condition) throw new NotJudged(why);
}

/** Whether a refusal says what it must: RFC 9457 with a stable code and its own status. */
export function isProblem({ headers, status, body }: Answer): boolean {
  const type = headers.get('Content-Type')?.split(';')[0]?.trim();
  const checked = v.safeParse(problemSchema, body);
  return type === 'application/problem+json' && checked.success && checked.output.status === status;
}

/** The body by its schema; a body of another shape breaks the rule. */
export function readAs<T>(schema: v.GenericSchema<unknown, T>, answer: Answer, what: string): T {
  const checked = v.safeParse(schema, answer.body);
  const place = checked.success ? '' : (v.getDotPath(checked.issues[0]) ?? 'the body itself');
  demand(checked.success, `${what} must have the protocol's shape; ${place} has not (status ${answer.status}).`);
  return checked.output;
}

export const readReceipt = (answer: Answer): Receipt => readAs(receiptSchema, answer, 'A receipt');
export const readSummary = (answer: Answer): ImportSummary => readAs(importSummarySchema, answer, 'A summary');
export const readProblem = (answer: Answer): Problem => readAs(problemSchema, answer, 'A refusal');
export const readRevert = (answer: Answer): RevertResult =>
  readAs(revertResultSchema, answer, 'The answer to a revert');

/** The result of a row; a receipt without it breaks the rule that needs it. */
export function resultOf(receipt: Receipt, row: number): Receipt['results'][number] {
  const result = receipt.results.find((candidate) => candidate.row === row);
  demand(result !== undefined, `The receipt must have a result for row ${row}.`);
  return result;
}

/** The codes found by the host in one row. */
export const codesOf = (receipt: Receipt, row: number): readonly string[] =>
  resultOf(receipt, row).issues.map(({ code }) => code);
