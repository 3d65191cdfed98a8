import { useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { FaultMessage } from '../parts/message.tsx';

const kinds = ['failed', 'warned', 'all'] as const;
type Kind = (typeof kinds)[number];

/** The corrected-rows file. Without an id it is the report of the import at hand. */
export const Report = ({ importId }: { readonly importId?: string }) => {
  const { session, t, download } = useUi();
  const [busy, setBusy] = useState<Kind | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const save = async (kind: Kind): Promise<void> => {
    setBusy(kind);
    setFault(null);
    const report = await (importId === undefined ? session.ask.report(kind) : session.history.report(importId, kind));
    setBusy(null);
    if (isFault(report)) setFault(report);
    else download(report, `import-${kind}.csv`);
  };
  return (
    <section part="report">
      <h3 class="section-title">{t('report.title')}</h3>
      <p class="muted">{t('report.about')}</p>
      {fault && <FaultMessage fault={fault} />}
      <div class="row">
        {kinds.map((kind) => (
          <Button key={kind} small icon="download" busy={busy === kind} onClick={() => void save(kind)}>
            {t(`report.${kind}`)}
          </Button>
        ))}
      </div>
    </section>
  );
};
