import type { Mode } from '../../core/plan.ts';
import type { ObjectName } from '../../core/schema.ts';
import type { State } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { ChoiceCards } from '../parts/choice-cards.tsx';
import { Lazy } from '../parts/lazy.tsx';
import { FaultMessage } from '../parts/message.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { DropZone } from './drop-zone.tsx';
import { DuplicateSettings } from './duplicate-settings.tsx';

type Upload = Extract<State, { readonly step: 'choosing' }>;

const loadFileCard = () => import('./file-card.tsx');
const reading = (
  <section class="panel">
    <Skeleton lines={6} height="1.75rem" />
  </section>
);

const modes: readonly Mode[] = ['create', 'update', 'createAndUpdate'];

export const UploadStep = ({ state }: { readonly state: Upload }) => {
  const { session, t } = useUi();
  const { choices, file, opening, fault, config } = state;
  const ready = file?.opened != null && !opening && choices.objects.every((object) => choices.modes[object] !== null);
  return (
    <StepFrame
      title={t('upload.title')}
      lead={t('upload.lead')}
      footer={
        <>
          <Button icon="previous" onClick={() => session.send({ do: 'go', page: 'start' })}>
            {t('app.back')}
          </Button>
          <span class="spring" />
          <Button
            look="primary"
            iconAfter="next"
            disabled={!ready}
            onClick={() => session.send({ do: 'go', page: 'map' })}
          >
            {t('app.next')}
          </Button>
        </>
      }
    >
      {fault && <FaultMessage fault={fault} />}
      {file ? (
        <Lazy load={loadFileCard} waiting={reading}>
          {({ FileCard }) => <FileCard file={file} opening={opening} limit={config?.limits.fileBytes ?? 0} />}
        </Lazy>
      ) : (
        <DropZone limit={config?.limits.fileBytes ?? 0} />
      )}
      {choices.objects.map((object) => (
        <ModeChoice key={object} object={object} state={state} />
      ))}
      {config && <DuplicateSettings config={config} />}
    </StepFrame>
  );
};

const ModeChoice = ({ object, state }: { readonly object: ObjectName; readonly state: Upload }) => {
  const { session, t } = useUi();
  const duplicates = state.config?.duplicates.allowDuplicateContact === true;
  const about = (mode: Mode): string =>
    object === 'contact' && mode === 'create' && duplicates
      ? t('mode.contact.create.duplicates')
      : t(`mode.${object}.${mode}.about`);
  return (
    <ChoiceCards
      legend={t(`mode.${object}.title`)}
      value={state.choices.modes[object]}
      onChange={(mode) => session.send({ do: 'choose-mode', object, mode })}
      choices={modes.map((mode) => ({ value: mode, title: t(`mode.${mode}`), about: about(mode) }))}
    />
  );
};
