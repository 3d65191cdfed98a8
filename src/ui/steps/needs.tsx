import { findField } from './schema-lookup.ts';
import type { State } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import { Icon } from '../parts/icon.tsx';
import { Message } from '../parts/message.tsx';
import type { MappingGate, Need } from './mapping-gate.ts';

/** What must be mapped for the chosen modes, and whether it is. */
export const Needs = ({ gate, state }: { readonly gate: MappingGate; readonly state: State }) => {
  const { t, formats } = useUi();
  const keys = state.config?.duplicates.contactUniqueIdentifiers ?? ['email', 'phone'];
  const fields = state.config?.fields ?? [];
  const words = (need: Need): string =>
    t(`need.${need.object}.${need.mode}`, {
      keys: formats.list([t('duplicates.contactId'), ...keys.map((key) => t(`duplicates.${key}`))], 'disjunction'),
    });
  // With two objects one line of each is needed: the marks say which.
  const either = gate.needs.length > 1 && state.choices.objects.length === 1;
  return (
    <section class="panel quiet needs" part="requirements">
      <h3 class="section-title">
        {t('need.title')} {either && <span class="muted">{t('need.either')}</span>}
      </h3>
      <ul class="plain-list">
        {gate.needs.map((need) => (
          <li key={`${need.object}-${need.mode}`} class={need.met ? 'met' : 'unmet'}>
            <Icon name={need.met ? 'check' : 'warning'} />
            <span>
              {words(need)} <span class="hidden">({t(need.met ? 'need.met' : 'need.open')})</span>
            </span>
          </li>
        ))}
      </ul>
      {state.choices.objects.length > 1 && <p class="muted">{t('review.records.about')}</p>}
      {gate.onlyUpdate.length > 0 && <Message tone="info">{t('need.onlyUpdate')}</Message>}
      {gate.twice.map((ref) => (
        <Message key={`${ref.object}/${ref.field}`} tone="error">
          {t('need.twice', { field: findField(fields, ref)?.label ?? ref.field })}
        </Message>
      ))}
    </section>
  );
};
