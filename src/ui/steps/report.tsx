import { useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { FaultMessage } from '../parts/message.tsx';

const kinds = ['failed', 'warned', 'all'] as const;
type Kind = (typeof kinds)[number] | 'receipt';

/** The corrected-rows file. Without an id it is the report of the import at hand. */
export const Report = ({ importId }: { readonly importId?: string }) => {
  const { session, t, download } = useUi();
  const [busy, setBusy] = useState<Kind | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const { receipt } = session.history;
  const save = async (kind: Kind, file: Promise<Blob | Fault>, name: string): Promise<void> => {
    setBusy(kind);
    setFault(null);
    const answer = await file;
    setBusy(null);
    if (isFault(answer)) setFault(answer);
    else download(answer, name);
  };
  const reportOf = (kind: (typeof kinds)[number]): Promise<Blob | Fault> =>
    importId === undefined ? session.ask.report(kind) : session.history.report(importId, kind);
  return (
    <section class="panel" part="report">
      <h3 class="section-title">{t('report.title')}</h3>
      <p class="muted">{t('report.about')}</p>
      {fault && <FaultMessage fault={fault} />}
      <div class="row">
        {kinds.map((kind) => (
          <Button
            key={kind}
            small
            icon="download"
            busy={busy === kind}
            onClick={() => void save(kind, reportOf(kind), `import-${kind}.csv`)}
          >
            {t(`report.${kind}`)}
          </Button>
        ))}
        {receipt && importId !== undefined && (
          <Button
            small
            look="quiet"
            icon="file"
            busy={busy === 'receipt'}
            onClick={() => void save('receipt', receipt(importId), `import-${importId}.json`)}
          >
            {t('report.receipt')}
          </Button>
        )}
      </div>
    </section>
  );
};
