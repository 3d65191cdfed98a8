import type { RecordFields, Row } from '../batch.ts';
import type { RowKeys } from '../identity.ts';
import type { Issue, RowIssue } from '../issue.ts';
import type { Plan } from '../plan.ts';
import type { Draft } from './draft.ts';
import { matchKeys } from './match-keys.ts';

const noRowIssues: readonly RowIssue[] = Object.freeze([]);

/** Stands for a record of an outline. */
export const outlineOf: RecordFields = Object.freeze({});
const noMatch: Row['match'] = Object.freeze({ contactId: null, keys: Object.freeze([]) });

/** Shared by all rows of a kind: an outline names no row. */
const outlines = {
  none: { row: 0, line: 0, match: noMatch, issues: noRowIssues },
  contact: { row: 0, line: 0, match: noMatch, contact: outlineOf, issues: noRowIssues },
  opportunity: { row: 0, line: 0, match: noMatch, opportunity: outlineOf, issues: noRowIssues },
  both: { row: 0, line: 0, match: noMatch, contact: outlineOf, opportunity: outlineOf, issues: noRowIssues },
} as const satisfies Readonly<Record<string, Row>>;

/** Issues travel inside their row, which names `row` and `line` already. */
export const rowIssue = ({ row: _row, line: _line, ...issue }: Issue): RowIssue => issue;

/** How a row's record is put together from its parts; with `outline`, only which parts it has. */
export const createRecordOf =
  (plan: Plan, draft: Draft, outline: boolean) =>
  (keys: RowKeys, contact: RecordFields | null, opportunity: RecordFields | null): Row => {
    const { row, line } = draft;
    if (outline && opportunity === null) return contact === null ? outlines.none : outlines.contact;
    if (outline) return contact === null ? outlines.opportunity : outlines.both;
    const match = { contactId: keys.contactId, keys: matchKeys(plan.account.contactUniqueIdentifiers, keys) };
    const issues = draft.issues.length > 0 ? draft.issues.map(rowIssue) : noRowIssues;
    if (opportunity === null)
      return contact === null ? { row, line, match, issues } : { row, line, match, contact, issues };
    return contact === null
      ? { row, line, match, opportunity, issues }
      : { row, line, match, contact, opportunity, issues };
  };
