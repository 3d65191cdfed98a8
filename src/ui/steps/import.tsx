import { useEffect, useRef, useState } from 'preact/hooks';
import type { State } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import type { Ui } from '../context.tsx';
import { Legend, ProgressBar } from '../parts/bar.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FileInput } from '../parts/file-input.tsx';
import { Message } from '../parts/message.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { doneShares } from './outcome.ts';

type Running = Extract<State, { readonly step: 'sending' | 'paused' }>;

export const ImportStep = ({ state }: { readonly state: Running }) => {
  const { session, t, formats } = useUi();
  const { progress } = state;
  const [cancelling, setCancelling] = useState(false);
  const paused = state.step === 'paused';
  const left = progress.totalRows - progress.confirmedRows;
  useProgressSpoken(state);
  return (
    <StepFrame
      title={t(paused ? 'import.title.paused' : 'import.title')}
      lead={t(progress.resumable ? 'import.lead' : 'import.lead.keepOpen')}
      footer={
        <>
          <Button look="quiet" onClick={() => setCancelling(true)}>
            {t('import.cancel')}
          </Button>
          <span class="spring" />
          {paused ? (
            <ResumeButton state={state} />
          ) : (
            <Button icon="pause" onClick={() => session.send({ do: 'pause' })}>
              {t('import.pause')}
            </Button>
          )}
        </>
      }
    >
      {state.step === 'paused' && <PauseMessage state={state} />}
      {!paused && progress.retry && <RetryMessage state={state} />}
      <section class="panel" part="import-progress">
        <p class="big">
          {formats.percent(
            progress.totalRows === 0 ? 0 : Math.floor((progress.confirmedRows / progress.totalRows) * 100) / 100,
          )}
        </p>
        <ProgressBar
          label={t('import.title')}
          value={progress.confirmedRows}
          max={progress.totalRows}
          tone={paused ? 'paused' : 'accent'}
          shares={doneShares(progress.stats, t)}
        />
        <p class="progress-words">
          <span>{t('import.progress', { done: progress.confirmedRows, total: progress.totalRows })}</span>
          {!paused && <span class="muted">{paceOf(state, left, t, formats)}</span>}
        </p>
        <Legend shares={doneShares(progress.stats, t)} />
      </section>
      {cancelling && <CancelDialog onClose={() => setCancelling(false)} />}
    </StepFrame>
  );
};

/** One text, not two: the second would move whenever the first grows. */
const paceOf = ({ progress }: Running, left: number, t: Ui['t'], formats: Ui['formats']): string =>
  [
    progress.rate === null ? [] : t('import.rate', { count: Math.round(progress.rate) }),
    left === 0
      ? t('import.finishing')
      : progress.secondsLeft === null
        ? t('import.left.unknown')
        : t('import.left', { time: formats.duration(progress.secondsLeft) }),
  ]
    .flat()
    .join(' · ');

/** Every tenth of the way, not every batch: a screen reader must not be flooded. */
const useProgressSpoken = ({ progress, step }: Running): void => {
  const { t, announce } = useUi();
  const tenth = progress.totalRows === 0 ? 0 : Math.floor((progress.confirmedRows / progress.totalRows) * 10);
  useEffect(() => {
    if (step === 'sending') announce(t('import.progress', { done: progress.confirmedRows, total: progress.totalRows }));
  }, [tenth, step]);
};

const ResumeButton = ({ state }: { readonly state: Extract<Running, { readonly step: 'paused' }> }) => {
  const { session, t } = useUi();
  const picker = useRef<HTMLInputElement>(null);
  const needsFile = state.reason.why === 'file-needed';
  return (
    <>
      <Button
        look="primary"
        icon="play"
        onClick={() => (needsFile ? picker.current?.click() : session.send({ do: 'resume' }))}
      >
        {t(needsFile ? 'upload.choose' : 'import.resume')}
      </Button>
      <FileInput inputRef={picker} hidden onFile={(file) => session.send({ do: 'resume', file })} />
    </>
  );
};

/** Where the sentence for the pause says all of it, the fault's own would only repeat it. */
const saysAll: readonly string[] = ['person', 'network', 'sign-in', 'host-busy', 'elsewhere'];

const PauseMessage = ({ state }: { readonly state: Extract<Running, { readonly step: 'paused' }> }) => {
  const { t, words } = useUi();
  const { why, fault } = state.reason;
  return (
    <Message tone={why === 'person' ? 'info' : 'warning'} live title={t(`paused.${why}`)}>
      {fault && !saysAll.includes(why) && (
        <>
          {words.fault(fault)}. {words.remedy(fault)}
        </>
      )}
    </Message>
  );
};

const RetryMessage = ({ state }: { readonly state: Running }) => {
  const { session, t, words } = useUi();
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const { retry } = state.progress;
  if (!retry) return null;
  const seconds = Math.max(0, Math.ceil((retry.until - now) / 1000));
  return (
    <Message
      tone="warning"
      title={words.fault(retry.fault)}
      actions={
        <Button small onClick={() => session.send({ do: 'retry' })}>
          {t('import.retry.now')}
        </Button>
      }
    >
      {t('import.retry', { seconds, attempt: retry.attempt })}
    </Message>
  );
};

const CancelDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { session, t } = useUi();
  return (
    <Dialog
      title={t('import.cancel.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('import.cancel.keep')}</Button>
          <Button
            look="danger"
            onClick={() => {
              onClose();
              session.send({ do: 'cancel' });
            }}
          >
            {t('import.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('import.cancel.about')}</p>
    </Dialog>
  );
};
