import { useState } from 'preact/hooks';
import type { Issue, Severity } from '../../core/issue.ts';
import type { FileRow } from '../../session/ports.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { ShownColumn } from './review-table.tsx';
import { valueText } from './value-text.ts';

interface ReviewRowProps {
  readonly row: FileRow;
  readonly shown: readonly ShownColumn[];
  readonly skipped: boolean;
}

const worst = (issues: readonly Issue[]): Severity | null =>
  (['error', 'warning', 'info'] as const).find((severity) => issues.some((issue) => issue.severity === severity)) ??
  null;

const icons = { error: 'error', warning: 'warning', info: 'info' } as const;

/** One row: its number, what will be stored, and below it its issues in words when asked. */
export const ReviewRow = ({ row, shown, skipped }: ReviewRowProps) => {
  const { session, t } = useUi();
  const [open, setOpen] = useState(false);
  const issues = row.issues ?? [];
  const severity = worst(issues);
  return (
    <>
      <tr class={`${row.heldBack ? 'is-held' : ''} ${row.blank ? 'is-blank' : ''}`}>
        <th scope="row" class="row-head">
          <span class={`row-head-line ${severity ?? ''}`}>
            <span class="row-number">
              {row.row} <span class="muted">{t('review.line', { line: row.line })}</span>
            </span>
            {severity && (
              <Button
                small
                look="quiet"
                icon={icons[severity]}
                expanded={open}
                label={t('review.rowIssues', { count: issues.length, row: row.row })}
                onClick={() => setOpen(!open)}
              />
            )}
          </span>
        </th>
        {shown.map(({ column }) => (
          <Cell key={column} row={row} column={column} issues={issues.filter((issue) => issue.column === column)} />
        ))}
      </tr>
      {open && (
        <tr class="row-issues">
          <td colSpan={shown.length + 1}>
            <IssueWords issues={issues} />
            {!row.blank && (
              <Button
                small
                look="quiet"
                onClick={() =>
                  session.send(skipped ? { do: 'edit', unskip: [row.row] } : { do: 'edit', skip: [row.row] })
                }
              >
                {t(skipped ? 'review.unskip' : 'review.skip', { row: row.row })}
              </Button>
            )}
          </td>
        </tr>
      )}
    </>
  );
};

const Cell = ({
  row,
  column,
  issues,
}: {
  readonly row: FileRow;
  readonly column: number;
  readonly issues: readonly Issue[];
}) => {
  const { t, words } = useUi();
  const text = row.cells[column] ?? '';
  const value = row.values?.[column];
  const stored = value === undefined ? null : valueText(value, t);
  const severity = worst(issues);
  const title = issues.map((issue) => words.issue(issue.code, issue.params)).join('\n');
  return (
    <td class={severity ?? ''} title={title === '' ? undefined : title}>
      {stored === null ? (
        <span class="muted">{text === '' ? '' : t('app.notImported')}</span>
      ) : (
        <span class={value === null ? 'muted' : ''}>
          <bdi>{stored}</bdi>
        </span>
      )}
      {severity !== null && severity !== 'info' && <Icon name={icons[severity]} class="cell-icon" />}
      {text !== '' && stored !== text && (
        <span class="in-file" title={t('review.inFile', { text })}>
          <span class="hidden">{t('review.inFile', { text: '' })}</span>
          <bdi>{text}</bdi>
        </span>
      )}
      {title !== '' && <span class="hidden">{title}</span>}
    </td>
  );
};

/** Issues in words, each with what to do. */
export const IssueWords = ({ issues }: { readonly issues: readonly Pick<Issue, 'code' | 'severity' | 'params'>[] }) => {
  const { words } = useUi();
  return (
    <ul class="plain-list issue-words-list">
      {issues.map((issue, index) => (
        <li key={index} class={issue.severity}>
          <Icon name={icons[issue.severity]} />
          <span>
            <b>{words.issue(issue.code, issue.params)}</b>
            <span class="issue-do">{words.resolve(issue.code)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
