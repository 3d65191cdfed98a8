import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../core/fault.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import type { Reviewing } from '../../session/session.ts';

/** The session refuses to start until the person types a number: `guard` names why, `confirm` is what to type. */
export const isGuard = (fault: Fault): boolean => typeof fault.params['guard'] === 'string';

/** A typed confirmation where an import would do much at once. */
export const Guard = ({ state, fault }: { readonly state: Reviewing; readonly fault: Fault }) => {
  const { session, t } = useUi();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(true);
  useEffect(() => setOpen(true), [fault]);
  const expected = String(fault.params['confirm'] ?? state.checked.sendable);
  const matches = typed.replace(/\D/gu, '') === expected;
  const go = (): void => {
    if (!matches) return;
    setOpen(false);
    session.send({ do: 'start', confirmation: expected });
  };
  if (!open) return null;
  return (
    <Dialog
      title={t('guard.title')}
      onClose={() => setOpen(false)}
      actions={
        <>
          <Button onClick={() => setOpen(false)}>{t('app.cancel')}</Button>
          <Button look="danger" disabled={!matches} onClick={go}>
            {t('review.start', { count: state.checked.sendable })}
          </Button>
        </>
      }
    >
      <p>
        <Reason guard={String(fault.params['guard'])} state={state} />
      </p>
      <label class="field">
        <span class="field-label">{t('guard.type', { word: state.checked.sendable })}</span>
        <input
          class="input"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && go()}
        />
      </label>
    </Dialog>
  );
};

const Reason = ({ guard, state }: { readonly guard: string; readonly state: Reviewing }) => {
  const { t, formats } = useUi();
  const { checked, preview, config } = state;
  if (guard === 'changedShare')
    return (
      <>
        {t('guard.changedShare', {
          percent: formats.percent((preview?.updated ?? 0) / Math.max(1, config?.contactCount ?? 0)),
        })}
      </>
    );
  if (guard === 'errorShare')
    return (
      <>
        {t('guard.errorShare', {
          percent: formats.percent(checked.heldBack / Math.max(1, checked.rows - checked.blank)),
        })}
      </>
    );
  if (guard === 'clearsFields') return <>{t('guard.clearsFields', { count: checked.clearing })}</>;
  return guard === 'switchesDndOff' ? <>{t('guard.switchesDndOff', { count: checked.dndOff })}</> : null;
};
