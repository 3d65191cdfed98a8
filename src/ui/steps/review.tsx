import { useEffect, useState } from 'preact/hooks';
import type { RowFilter } from '../../session/ports/engine.ts';
import type { Reviewing } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import { ReviewGrid } from '../grid/review-grid.tsx';
import { OutcomeBar, ProgressBar } from '../parts/bar.tsx';
import { Button } from '../parts/button.tsx';
import { FaultMessage, Message } from '../parts/message.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { Confirm } from './confirm.tsx';
import { Guard, isGuard } from './guard.tsx';
import { plannedShares } from './outcome.ts';
import { ReviewIssues } from './review-issues.tsx';

export const ReviewStep = ({ state }: { readonly state: Reviewing }) => {
  const { session, t } = useUi();
  const [filter, setFilter] = useState<RowFilter>({ by: 'all' });
  const { checked, fault, choices, rechecking } = state;
  const nothing = checked.sendable === 0;
  return (
    <StepFrame
      title={t('review.title')}
      lead={t('review.lead', { count: checked.rows, name: state.file?.name ?? '' })}
      footer={
        <>
          <Button icon="previous" onClick={() => session.send({ do: 'go', page: 'map' })}>
            {t('app.back')}
          </Button>
          <div class="blocked" role="status">
            {nothing
              ? t('review.nothing')
              : !choices.consent
                ? t('consent.required')
                : rechecking
                  ? t('review.rechecking')
                  : ''}
          </div>
          <Button
            look="primary"
            disabled={nothing || !choices.consent || rechecking}
            onClick={() => session.send({ do: 'start' })}
          >
            {t('review.start', { count: checked.sendable })}
          </Button>
        </>
      }
    >
      {fault && !isGuard(fault) && <FaultMessage fault={fault} />}
      {fault && isGuard(fault) && <Guard state={state} fault={fault} />}
      {state.restored && (
        <Message
          tone="info"
          live
          title={t('review.restored')}
          actions={
            <Button small onClick={() => session.send({ do: 'undo' })}>
              {t('review.undo')}
            </Button>
          }
        />
      )}
      <Outcome state={state} />
      <ReviewIssues state={state} filter={filter} onFilter={setFilter} />
      <ReviewGrid state={state} filter={filter} onFilter={setFilter} />
      <Confirm state={state} />
    </StepFrame>
  );
};

const Outcome = ({ state }: { readonly state: Reviewing }) => {
  const { session, t, formats } = useUi();
  const { checked, preview, choices } = state;
  const both = choices.objects.length > 1;
  const canAsk = state.config?.capabilities.preview === true;
  const ready =
    canAsk && choices.consent && !state.rechecking && (preview === null || preview.fault?.code === 'CONSENT_REQUIRED');
  useEffect(() => {
    // The host takes no question without the statement: it is asked as soon as the box is ticked.
    if (ready) session.send({ do: 'preview' });
  }, [ready]);
  const running = preview !== null && !preview.done && preview.fault === null;
  return (
    <section class="panel" part="outcome">
      <OutcomeBar label={t('review.outcome')} shares={plannedShares(checked, preview, t)} />
      {running && (
        <div class="preview-running" role="status">
          <ProgressBar label={t('review.preview')} value={preview.checkedRows} max={checked.sendable} />
          <p class="muted">{t('review.preview.running', { done: preview.checkedRows, total: checked.sendable })}</p>
        </div>
      )}
      {canAsk && !choices.consent && <p class="muted">{t('review.preview.consent')}</p>}
      {preview?.fault && preview.fault.code !== 'CONSENT_REQUIRED' && (
        <Message
          tone="info"
          actions={
            <Button small onClick={() => session.send({ do: 'preview' })}>
              {t('review.preview.again')}
            </Button>
          }
        >
          <FaultWords state={state} />
        </Message>
      )}
      <p class="muted facts">
        {both && (
          <span>
            {t('review.records', { contacts: checked.records.contact, opportunities: checked.records.opportunity })}
          </span>
        )}
        <span>
          {t('review.warned')}: <b>{formats.number(checked.withWarnings)}</b>
        </span>
        {checked.blank > 0 && (
          <span>
            {t('review.blank')}: <b>{formats.number(checked.blank)}</b>
          </span>
        )}
      </p>
      {both && <p class="muted">{t('review.records.about')}</p>}
      <p class="muted">
        {checked.heldBack > 0 && t('review.heldBack.about')} {checked.withWarnings > 0 && t('review.warned.about')}
      </p>
    </section>
  );
};

const FaultWords = ({ state }: { readonly state: Reviewing }) => {
  const { words } = useUi();
  return state.preview?.fault ? <>{words.fault(state.preview.fault)}</> : null;
};
