import { useEffect, useRef, useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import type { ImportSummary } from '../../core/wire.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { ContinueImport } from '../parts/continue-import.tsx';
import { FaultMessage } from '../parts/message.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { Report } from '../steps/report.tsx';
import { ImportStats } from '../steps/result.tsx';
import { ResultIssues } from '../steps/result-issues.tsx';
import { Revert } from '../steps/revert.tsx';
import { ActionType, StateMark } from './history-list.tsx';

interface HistoryDetailProps {
  readonly summary: ImportSummary;
  /** The wizard is there to go on in. */
  readonly canStart: boolean;
  readonly onBack: () => void;
  readonly onChanged: () => void;
}

/** "Show Stats" of one import. */
export const HistoryDetail = ({ summary, canStart, onBack, onChanged }: HistoryDetailProps) => {
  const { session, t, formats, showWizard } = useUi();
  const [fault, setFault] = useState<Fault | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { capabilities } = session.state.config ?? {};
  const running = summary.state === 'processing' || summary.state === 'queued' || summary.state === 'paused';
  useEffect(() => box.current?.querySelector<HTMLElement>('[data-step-heading]')?.focus(), []);
  const cancel = async (): Promise<void> => {
    const answer = await session.history.cancel(summary.id);
    if (isFault(answer)) setFault(answer);
    onChanged();
  };
  return (
    <div ref={box} class="contents">
      <StepFrame
        title={summary.file.name}
        lead={
          <>
            <StateMark state={summary.state} /> <ActionType summary={summary} /> · {summary.createdBy.name} ·{' '}
            {formats.dateTime(summary.createdAt)}
          </>
        }
        aside={
          <Button icon="previous" onClick={onBack}>
            {t('history.back')}
          </Button>
        }
      >
        {fault && <FaultMessage fault={fault} onDismiss={() => setFault(null)} />}
        <ImportStats summary={summary} />
        {running && (
          <div class="row">
            {canStart && summary.state !== 'queued' && (
              <ContinueImport importId={summary.id} name={summary.file.name} onContinue={showWizard} />
            )}
            <Button look="danger" onClick={() => void cancel()}>
              {t('import.cancel')}
            </Button>
          </div>
        )}
        <ResultIssues summary={summary} />
        <div class="panels">
          {capabilities?.report && <Report importId={summary.id} />}
          {capabilities?.revert && !running && <Revert summary={summary} onReverted={onChanged} />}
        </div>
      </StepFrame>
    </div>
  );
};
