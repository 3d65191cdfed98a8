import type { ImportSummary } from '../../core/wire.ts';
import type { CheckSummary } from '../../session/ports/engine.ts';
import type { State } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import type { Ui } from '../context.tsx';
import { OutcomeBar } from '../parts/bar.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { FaultMessage } from '../parts/message.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { ColumnChart } from './column-chart.tsx';
import { columnProblems } from './column-problems.ts';
import { doneShares } from './outcome.ts';
import { Report } from './report.tsx';
import { ResultIssues } from './result-issues.tsx';
import { Revert } from './revert.tsx';

/** Every row has exactly one outcome; without that the sentence is not shown. */
const balances = ({ total, created, updated, unchanged, failed, notSent }: ImportSummary['stats']): boolean =>
  total === created + updated + unchanged + failed + notSent;

type Ended = Extract<State, { readonly step: 'finished' | 'failed' }>;

export const ResultStep = ({ state }: { readonly state: Ended }) => {
  const { session, t, brand } = useUi();
  const footer = (
    <>
      <Link href={brand.links?.contacts}>{t('result.contacts')}</Link>
      <Link href={brand.links?.support}>{t('result.support')}</Link>
      <span class="spring" />
      <Button look="primary" icon="upload" onClick={() => session.send({ do: 'restart' })}>
        {t('result.another')}
      </Button>
    </>
  );
  return state.step === 'finished' ? (
    <Finished state={state} footer={footer} />
  ) : (
    <Failed state={state} footer={footer} />
  );
};

const titles = {
  cancelled: 'result.title.cancelled',
  failed: 'result.title.failed',
  reverted: 'result.title.reverted',
} as const;

const titleOf = (summary: ImportSummary) =>
  summary.state in titles ? titles[summary.state as keyof typeof titles] : 'result.title.completed'; // `in` has just asked

type FooterProps = { readonly footer: preact.ComponentChildren };

const Finished = ({
  state,
  footer,
}: FooterProps & { readonly state: Extract<Ended, { readonly step: 'finished' }> }) => {
  const { t } = useUi();
  const { summary, config } = state;
  const { stats } = summary;
  const good = titleOf(summary) === 'result.title.completed';
  return (
    <StepFrame
      title={t(titleOf(summary))}
      lead={
        good
          ? t('result.lead.completed', {
              count: stats.created + stats.updated + stats.unchanged,
              name: summary.file.name,
            })
          : [...howFar(state, t), t('result.lead.cancelled')].join(' · ')
      }
      footer={footer}
      aside={good && <Icon name="check" class="done-mark" />}
    >
      <ImportStats summary={summary} />
      <ResultIssues summary={summary} checked={state.checked} />
      {state.checked && <ByColumn state={state} checked={state.checked} />}
      <div class="panels">
        {config?.capabilities.report !== false && <Report />}
        {config?.capabilities.revert && <Revert summary={summary} />}
      </div>
    </StepFrame>
  );
};

/** Of an import that was cancelled, what came to the host and of how much; the rest is in the report. */
const howFar = ({ summary, checked }: Extract<Ended, { readonly step: 'finished' }>, t: Ui['t']): readonly string[] => {
  if (summary.state !== 'cancelled' || checked === null) return [];
  const done = summary.received.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return [t('import.progress', { done, total: checked.rows })];
};

/** Where in the file the problems were, for who cleans it for the next time. */
const ByColumn = ({ state, checked }: { readonly state: State; readonly checked: CheckSummary }) => {
  const { t } = useUi();
  if (columnProblems(checked.tallies).length === 0) return null;
  return (
    <section>
      <h3 class="section-title">{t('result.columns')}</h3>
      <ColumnChart state={state} checked={checked} />
    </section>
  );
};

/** What became of the rows of one import; the history shows the same. */
export const ImportStats = ({ summary }: { readonly summary: ImportSummary }) => {
  const { t, formats } = useUi();
  const { stats } = summary;
  return (
    <section class="panel" part="stats">
      <OutcomeBar label={t('review.outcome')} shares={doneShares(stats, t)} />
      <div class="muted facts">
        <dl class="facts">
          <div part="stat">
            <dt>{t('stats.total')}</dt>
            <dd>{formats.number(stats.total)}</dd>
          </div>
          <div part="stat">
            <dt>{t('stats.withWarnings')}</dt>
            <dd>{formats.number(stats.withWarnings)}</dd>
          </div>
        </dl>
        {balances(stats) && <p>{t('stats.balance')}</p>}
      </div>
    </section>
  );
};

const Failed = ({ state, footer }: FooterProps & { readonly state: Extract<Ended, { readonly step: 'failed' }> }) => {
  const { session, t } = useUi();
  const confirmed = state.progress?.confirmedRows ?? 0;
  return (
    <StepFrame
      title={t('result.title.failed')}
      lead={confirmed > 0 ? t('result.confirmed', { count: confirmed }) : undefined}
      footer={footer}
    >
      <FaultMessage fault={state.fault} onRetry={() => session.send({ do: 'retry' })} />
      {state.progress && <OutcomeBar label={t('review.outcome')} shares={doneShares(state.progress.stats, t)} />}
      {state.checked && state.config?.capabilities.report !== false && <Report />}
    </StepFrame>
  );
};
