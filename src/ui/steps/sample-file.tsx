import { useState } from 'preact/hooks';
import { isFault, type Fault } from '../../core/fault.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Lazy } from '../parts/lazy.tsx';
import { FaultMessage } from '../parts/message.tsx';

const loadHelp = () => import('./format-help.tsx');

/** The sample that fits what the person chose so far, and how its fields are written. */
export const SampleFile = () => {
  const { session, t, download, needWords } = useUi();
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const { config, choices } = session.state;
  const { objects, modes } = choices;
  const save = (): void => {
    // A file that only creates has no ids; where one object is updated, its id is among the columns.
    const mode = objects.map((object) => modes[object]).find((chosen) => chosen !== null && chosen !== 'create');
    void session.ask.sampleFile(objects, mode ?? 'create').then((made) => {
      setFault(isFault(made) ? made : null);
      if (isFault(made)) return;
      download(made, objects.includes('opportunity') ? 'sample-contacts-opportunities.csv' : 'sample-contacts.csv');
    });
  };
  return (
    <>
      <Button look="quiet" icon="download" onClick={save}>
        {t('upload.sample')}
      </Button>
      <Button
        look="quiet"
        icon="info"
        onClick={() => {
          needWords();
          setAsking(true);
        }}
      >
        {t('upload.formats')}
      </Button>
      {fault && <FaultMessage fault={fault} onRetry={save} />}
      {asking && (
        <Lazy load={loadHelp} waiting={null}>
          {({ FormatHelp }) => (
            <FormatHelp
              fields={(config?.fields ?? []).filter((field) => objects.includes(field.object ?? 'contact'))}
              onClose={() => setAsking(false)}
            />
          )}
        </Lazy>
      )}
    </>
  );
};
