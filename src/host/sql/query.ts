import { codeOf } from '../away.ts';
import type { Database } from '../store.ts';

/** Runs one statement on the current connection. */
export type Query = Database['query'];

/**
 * Lists go to the database as one JSON parameter: both drivers agree on it, and a statement has few parameters. It is
 * read as `json`: making `jsonb` of a list that is looked at once costs a fifth more.
 */
export const json = (value: unknown): string => JSON.stringify(value);

/** SQL that turns a `timestamptz` into ISO 8601 text in UTC, the same from both drivers. */
export const isoTime = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const isUniqueViolation = (error: unknown): boolean => codeOf(error) === '23505';

/** One row, where the statement cannot return fewer. */
export const only = <R>(rows: readonly R[]): R => {
  const [row] = rows;
  if (row === undefined) throw new Error('a statement that always returns a row returned none');
  return row;
};
