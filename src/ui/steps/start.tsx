import type { ObjectName } from '../../core/schema.ts';
import type { State } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { ChoiceCards } from '../parts/choice-cards.tsx';
import { Icon } from '../parts/icon.tsx';
import { FaultMessage, Message } from '../parts/message.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { Unfinished } from './unfinished.tsx';

type Start = Extract<State, { readonly step: 'choosing' }>;

const objectChoices: Readonly<Record<'contacts' | 'both', readonly ObjectName[]>> = {
  contacts: ['contact'],
  both: ['contact', 'opportunity'],
};

export const StartStep = ({ state }: { readonly state: Start }) => {
  const { session, t, brand } = useUi();
  const { config, fault } = state;
  const ready = config !== null && config.canImport;
  return (
    <StepFrame
      title={t('start.title')}
      lead={t('start.lead')}
      footer={
        <>
          <span class="spring" />
          <Button
            look="primary"
            iconAfter="next"
            disabled={!ready}
            onClick={() => session.send({ do: 'go', page: 'upload' })}
          >
            {t('app.next')}
          </Button>
        </>
      }
    >
      {fault && fault.code !== 'NOT_ALLOWED' && (
        <FaultMessage fault={fault} onRetry={() => session.send({ do: 'retry' })} />
      )}
      {config && !config.canImport && (
        <Message tone="warning" title={t('start.notAllowed')} live>
          {t('start.notAllowed.about')}
        </Message>
      )}
      {ready && <Unfinished />}
      {config === null && fault === null ? (
        <Skeleton lines={2} height="5.5rem" />
      ) : (
        ready && !brand.hide?.includes('opportunities') && <ObjectChoice state={state} />
      )}
      {ready && <Before state={state} />}
    </StepFrame>
  );
};

const ObjectChoice = ({ state }: { readonly state: Start }) => {
  const { session, t } = useUi();
  const value = state.choices.objects.includes('opportunity') ? 'both' : 'contacts';
  return (
    <ChoiceCards
      legend={t('start.title')}
      hideLegend
      value={value}
      onChange={(choice) => session.send({ do: 'choose', choices: { objects: objectChoices[choice] } })}
      choices={[
        { value: 'contacts', title: t('start.contacts'), about: t('start.contacts.about'), icon: 'people' },
        { value: 'both', title: t('start.both'), about: t('start.both.about'), icon: 'deal' },
      ]}
    />
  );
};

const Before = ({ state }: { readonly state: Start }) => {
  const { t, formats, showHistory } = useUi();
  const { config } = state;
  if (!config) return null;
  const lines = [
    t('start.before.csv', { size: formats.bytes(config.limits.fileBytes) }),
    t('start.before.fields'),
    ...(config.capabilities.revert ? [t('start.before.revert')] : []),
  ];
  return (
    <section class="before">
      <h3 class="section-title">{t('start.before')}</h3>
      <ul class="ticks">
        {lines.map((line) => (
          <li key={line}>
            <Icon name="check" />
            {line}
          </li>
        ))}
      </ul>
      {config.capabilities.history && (
        <Button look="quiet" icon="history" onClick={showHistory}>
          {t('start.previous')}
        </Button>
      )}
    </section>
  );
};
