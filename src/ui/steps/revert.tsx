import { useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import type { ImportSummary, RevertResult, RevertScope } from '../../core/wire.ts';
import { useAnswer, useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { ChoiceCards } from '../parts/choice-cards.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Link } from '../parts/link.tsx';
import { FaultMessage, Message } from '../parts/message.tsx';
import { Skeleton } from '../parts/skeleton.tsx';

interface RevertProps {
  readonly summary: ImportSummary;
  readonly onReverted?: () => void;
}

/** Taking an import back, with the numbers before it happens and after. */
export const Revert = ({ summary, onReverted }: RevertProps) => {
  const { t, formats } = useUi();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<RevertResult | null>(null);
  const { revert } = summary;
  const past = done ? { ...done, kept: done.kept.length } : revert.result;
  return (
    <section class="panel" part="revert">
      <h3 class="section-title">{t('revert.title')}</h3>
      {past && (
        <Message tone="good" live={done !== null}>
          {t('revert.did', { deleted: past.deleted, restored: past.restored, kept: past.kept })}
          {done !== null && done.kept.length > 0 && <KeptContacts kept={done.kept} />}
        </Message>
      )}
      {!past && (
        <>
          <p class="muted">
            {revert.possible ? t('revert.about') : t('revert.notPossible')}{' '}
            {revert.possible && revert.until !== undefined && t('revert.until', { date: formats.date(revert.until) })}
          </p>
          {revert.possible && (
            <Button icon="undo" onClick={() => setAsking(true)}>
              {t('revert.open')}
            </Button>
          )}
        </>
      )}
      {asking && (
        <RevertDialog
          summary={summary}
          onClose={() => setAsking(false)}
          onDone={(result) => {
            setDone(result);
            setAsking(false);
            onReverted?.();
          }}
        />
      )}
    </section>
  );
};

/** The contacts that stayed as they are, by their ids. */
const KeptContacts = ({ kept }: Pick<RevertResult, 'kept'>) => {
  const { t, brand } = useUi();
  return (
    <details>
      <summary>
        {t('revert.kept')} ({kept.length})
      </summary>
      <ul class="row-numbers">
        {kept.slice(0, 200).map(({ contactId }) => (
          <li key={contactId}>
            {contactId}{' '}
            <Link href={brand.links?.contact?.replace('{id}', encodeURIComponent(contactId))}>
              {t('issues.openContact')}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
};

interface RevertDialogProps {
  readonly summary: ImportSummary;
  readonly onClose: () => void;
  readonly onDone: (result: RevertResult) => void;
}

const RevertDialog = ({ summary, onClose, onDone }: RevertDialogProps) => {
  const { session, t } = useUi();
  const [scope, setScope] = useState<RevertScope>('created');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const would = useAnswer(() => session.history.revert(summary.id, scope, true), [summary.id, scope]);
  const go = async (): Promise<void> => {
    setBusy(true);
    const result = await session.history.revert(summary.id, scope);
    setBusy(false);
    if (isFault(result)) setFault(result);
    else onDone(result);
  };
  return (
    <Dialog
      title={t('revert.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button look="danger" busy={busy} disabled={would === null || isFault(would)} onClick={() => void go()}>
            {t(busy ? 'revert.running' : 'revert.go')}
          </Button>
        </>
      }
    >
      {fault && <FaultMessage fault={fault} />}
      <ChoiceCards
        legend={t('revert.title')}
        hideLegend
        value={scope}
        onChange={setScope}
        choices={[
          { value: 'created', title: t('revert.scope.created') },
          { value: 'all', title: t('revert.scope.all') },
        ]}
      />
      <div class="revert-numbers" role="status">
        {would === null ? (
          <Skeleton lines={1} height="1.5rem" />
        ) : isFault(would) ? (
          <FaultMessage fault={would} />
        ) : (
          <p>{t('revert.would', { deleted: would.deleted, restored: would.restored, kept: would.kept.length })}</p>
        )}
      </div>
      <p class="muted">
        {t('revert.about')} {t('revert.workflows')}
      </p>
    </Dialog>
  );
};
