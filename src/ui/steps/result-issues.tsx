import { useEffect, useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import type { IssueCode, Severity } from '../../core/issue.ts';
import type { ImportSummary, IssueCount, IssuePage } from '../../core/wire.ts';
import type { CheckSummary } from '../../session/ports/engine.ts';
import { useAnswer, useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { FaultMessage } from '../parts/message.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { groupTallies } from './issue-groups.ts';

type Shown = Extract<Severity, 'error' | 'warning'>;

interface ResultIssuesProps {
  readonly summary: ImportSummary;
  /** What the check of this visit found, where the host keeps no issues. */
  readonly checked?: CheckSummary | null;
}

/** "Show Stats": errors and warnings by kind with counts, how to resolve, and the rows. */
export const ResultIssues = ({ summary, checked = null }: ResultIssuesProps) => {
  const { session, t, formats } = useUi();
  const [tab, setTab] = useState<Shown>('error');
  const keeps = session.state.config?.capabilities.history === true;
  const first = useAnswer(() => (keeps ? session.history.issues(summary.id, {}) : null), [summary.id, summary.state]);
  // Until the host has answered, what the check found: it is nearly always the same, and nothing jumps.
  const counts: readonly IssueCount[] =
    first === null ? groupTallies(checked?.tallies ?? []) : isFault(first) ? [] : first.counts;
  const sum = (severity: Shown): string =>
    formats.number(counts.reduce((total, entry) => total + (entry.severity === severity ? entry.count : 0), 0));
  return (
    <section part="issues">
      {first !== null && isFault(first) && <FaultMessage fault={first} />}
      <Tabs
        label={t('review.issues')}
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'error', label: t('issues.errors'), count: sum('error') },
          { value: 'warning', label: t('issues.warnings'), count: sum('warning') },
        ]}
      >
        {keeps && first === null && checked === null ? (
          <Skeleton lines={3} height="2.5rem" />
        ) : (
          <IssueCounts
            key={tab}
            importId={keeps ? summary.id : null}
            severity={tab}
            counts={counts.filter((entry) => entry.severity === tab)}
          />
        )}
      </Tabs>
    </section>
  );
};

interface IssueCountsProps {
  readonly importId: string | null;
  readonly severity: Shown;
  readonly counts: readonly IssueCount[];
}

const IssueCounts = ({ importId, severity, counts }: IssueCountsProps) => {
  const { t } = useUi();
  const most = Math.max(1, ...counts.map((entry) => entry.count));
  if (counts.length === 0)
    return (
      <p class="empty-tab">
        <Icon name="check" /> {t(`issues.none.${severity}`)}
      </p>
    );
  return (
    <ul class="issue-list">
      {counts.map((entry) => (
        <IssueKind key={entry.code} importId={importId} entry={entry} most={most} />
      ))}
    </ul>
  );
};

const IssueKind = ({
  importId,
  entry,
  most,
}: {
  readonly importId: string | null;
  readonly entry: IssueCount;
  readonly most: number;
}) => {
  const { t, words } = useUi();
  const [open, setOpen] = useState(false);
  return (
    <li class={`issue ${entry.severity}`}>
      <div class="issue-line">
        <Icon name={entry.severity === 'error' ? 'error' : 'warning'} />
        <div class="issue-words">
          <p>{words.issue(entry.code)}</p>
          <span class="mini-bar" aria-hidden="true">
            <span
              class={entry.severity === 'error' ? 'failed' : 'warned'}
              style={{ inlineSize: `${Math.max(2, (entry.count / most) * 100)}%` }}
            />
          </span>
        </div>
        <span class="issue-count">{t('issues.rows', { count: entry.count })}</span>
        <Button
          small
          look="quiet"
          expanded={open}
          iconAfter="down"
          label={`${t('app.howToResolve')}: ${words.issue(entry.code)}`}
          onClick={() => setOpen(!open)}
        >
          {t('app.howToResolve')}
        </Button>
      </div>
      {open && <p class="resolve">{words.resolve(entry.code)}</p>}
      {open && importId !== null && <IssueRows importId={importId} code={entry.code} severity={entry.severity} />}
    </li>
  );
};

type IssueItem = IssuePage['items'][number];

/** Rows with one kind of issue, a page at a time. */
const IssueRows = ({
  importId,
  code,
  severity,
}: {
  readonly importId: string;
  readonly code: IssueCode;
  readonly severity: Severity;
}) => {
  const { session, t } = useUi();
  const [rows, setRows] = useState<readonly IssueItem[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const load = async (cursor?: string): Promise<void> => {
    const page = await session.history.issues(importId, {
      code,
      severity,
      ...(cursor === undefined ? {} : { cursor }),
    });
    if (isFault(page)) return setFault(page);
    setRows((before) => [...(before ?? []), ...page.items]);
    setNext(page.next);
  };
  useEffect(() => void load(), []);
  if (fault) return <FaultMessage fault={fault} />;
  if (rows === null) return <Skeleton lines={2} height="1.5rem" />;
  return (
    <div class="issue-rows">
      <p class="field-label">{t('issues.examples')}</p>
      <ul class="row-numbers">
        {rows.map((issue, index) => (
          <IssueRow key={index} issue={issue} />
        ))}
      </ul>
      {next !== null && (
        <Button small onClick={() => void load(next)}>
          {t('app.more')}
        </Button>
      )}
    </div>
  );
};

const IssueRow = ({ issue }: { readonly issue: IssueItem }) => {
  const { t, formats, brand } = useUi();
  const address =
    issue.contactId === undefined
      ? undefined
      : brand.links?.contact?.replace('{id}', encodeURIComponent(issue.contactId));
  return (
    <li>
      {t('review.row')} {formats.number(issue.row)} <span class="muted">{t('review.line', { line: issue.line })}</span>{' '}
      <Link href={address}>{t('issues.openContact')}</Link>
    </li>
  );
};
