import { useEffect } from 'preact/hooks';
import type { State } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import { ProgressBar } from '../parts/bar.tsx';
import { Button } from '../parts/button.tsx';
import { StatCards } from '../parts/stat-cards.tsx';
import { StepFrame } from '../parts/step-frame.tsx';

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
      </div>
    </StepFrame>
  );
};
