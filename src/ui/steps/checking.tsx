import { useEffect } from 'preact/hooks';
import type { State } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import { ProgressBar } from '../parts/bar.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { StatCards } from '../parts/stat-cards.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { frequentGroups } from './issue-groups.ts';

type Checking = Extract<State, { readonly step: 'checking' }>;

/** The whole file is read once; the counts move while it is. */
export const CheckingStep = ({ state }: { readonly state: Checking }) => {
  const { session, t, announce } = useUi();
  const { progress } = state;
  useEffect(() => announce(t('check.title')), []);
  return (
    <StepFrame
      title={t('check.title')}
      lead={t('check.lead')}
      footer={
        <Button icon="previous" onClick={() => session.send({ do: 'go', page: 'map' })}>
          {t('check.cancel')}
        </Button>
      }
    >
      <div class="panel">
        <ProgressBar label={t('check.title')} value={progress?.bytes ?? null} max={progress?.totalBytes ?? 0} />
        <p class="counts">{t('check.rows', { count: progress?.rows ?? 0 })}</p>
        <StatCards
          stats={[
            { label: t('issues.errors'), value: progress?.errors ?? 0, shade: 'failed' },
            { label: t('issues.warnings'), value: progress?.warnings ?? 0, shade: 'warned' },
          ]}
        />
        <LiveIssues state={state} />
      </div>
    </StepFrame>
  );
};

const mostShown = 6;

/** Problems by kind, with their columns. Its room is kept from the beginning, so that nothing below moves. */
const LiveIssues = ({ state }: { readonly state: Checking }) => {
  const { t, words, formats } = useUi();
  const headerOf = (column: number): string => state.file?.opened?.columns[column]?.header ?? '';
  return (
    <ul class="live-issues plain-list">
      {frequentGroups(state.progress?.tallies ?? [], mostShown).map(({ code, severity, count, columns }) => {
        const headers = columns.map(headerOf).filter((header) => header !== '');
        return (
          <li key={`${severity}-${code}`} class={severity}>
            <Icon name={severity === 'error' ? 'error' : 'warning'} />
            <span class="live-words">
              {words.issue(code)}{' '}
              {headers.length > 0 && (
                <span class="muted">{t('review.issues.columns', { columns: formats.list(headers) })}</span>
              )}
            </span>
            <b>{formats.number(count)}</b>
          </li>
        );
      })}
    </ul>
  );
};
