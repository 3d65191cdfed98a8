import { useState } from 'preact/hooks';
import type { ColumnPlan } from '../../core/plan.ts';
import type { ObjectName } from '../../core/schema.ts';
import type { Column, ColumnHealth, ColumnHint } from '../../session/ports/engine.ts';
import type { State } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import { OutcomeBar } from '../parts/bar.tsx';
import { CheckBox } from '../parts/check-box.tsx';
import { Icon } from '../parts/icon.tsx';
import { Select } from '../parts/select.tsx';
import { ColumnHints } from './column-hints.tsx';
import { ColumnOptionsButton } from './column-options.tsx';
import { ColumnPicker } from './column-picker.tsx';
import { isRef } from './mapping-gate.ts';
import { findField } from './schema-lookup.ts';

interface MapRowProps {
  readonly column: Column;
  readonly plan: ColumnPlan;
  readonly state: State;
  readonly twoObjects: boolean;
  readonly health: ColumnHealth | undefined;
  readonly hints: readonly ColumnHint[];
}

export const MapRow = ({ column, plan, state, twoObjects, health, hints }: MapRowProps) => {
  const { session, t } = useUi();
  const header = column.header.trim() === '' ? t('map.noHeader', { number: column.index + 1 }) : column.header;
  const field = isRef(plan.to) ? findField(state.config?.fields ?? [], plan.to) : undefined;
  const suggestion = session.suggestions.find((entry) => entry.column === column.index);
  const [object, setObject] = useState<ObjectName | null>(null);
  const current = isRef(plan.to) ? plan.to.object : (object ?? suggestion?.object ?? 'contact');
  const change = (next: ColumnPlan): void => session.send({ do: 'change-column', column: column.index, plan: next });
  return (
    <tr class={plan.to === null ? 'is-unmapped' : plan.to === 'ignore' ? 'is-ignored' : 'is-mapped'} part="mapping-row">
      <th scope="row" class="map-column">
        <bdi class="text">{header}</bdi>
        {health && <Health health={health} />}
      </th>
      <td class="map-samples" data-label={t('map.samples')}>
        {column.samples.length === 0 ? (
          <span class="muted">{t('map.noSamples')}</span>
        ) : (
          column.samples.map((sample, index) => (
            <span key={index}>
              <bdi>{sample}</bdi>
            </span>
          ))
        )}
      </td>
      <td class="map-status">
        <Status to={plan.to} />
      </td>
      {twoObjects && (
        <td class="map-object">
          <Select
            label={t('map.pick.object', { column: header })}
            hideLabel
            value={current}
            options={[
              ['contact', t('object.contact.one')],
              ['opportunity', t('object.opportunity.one')],
            ]}
            onChange={(next) => {
              setObject(next);
              if (isRef(plan.to) && plan.to.object !== next)
                change({ ...plan, to: sameFieldOf(next, plan.to.field, state) });
            }}
          />
        </td>
      )}
      <td class="map-field">
        <div class="map-field-row">
          <ColumnPicker
            column={column}
            header={header}
            plan={plan}
            state={state}
            objects={twoObjects ? [current] : state.choices.objects}
          />
          {field && (
            <ColumnOptionsButton
              column={column.index}
              header={header}
              plan={plan}
              field={field}
              accountCountry={state.config?.account.country}
              onChange={change}
            />
          )}
        </div>
        <ColumnHints
          column={column.index}
          header={header}
          plan={plan}
          hints={hints}
          suggestion={suggestion}
          field={field}
          state={state}
        />
      </td>
      <td class="map-empty">
        {isRef(plan.to) && (
          <CheckBox
            checked={plan.options.skipEmpty ?? state.choices.skipEmpty}
            label={t('map.skipEmpty.label', { column: header })}
            onChange={(skipEmpty) => change({ ...plan, options: { ...plan.options, skipEmpty } })}
          >
            {t('map.skipEmpty')}
          </CheckBox>
        )}
      </td>
    </tr>
  );
};

/** The field of the same key at the other object, where there is one (`owner`, `source` …). */
const sameFieldOf = (object: ObjectName, field: string, state: State): ColumnPlan['to'] =>
  findField(state.config?.fields ?? [], { object, field }) ? { object, field } : null;

const Status = ({ to }: { readonly to: ColumnPlan['to'] }) => {
  const { t } = useUi();
  if (to === null)
    return (
      <span class="tag-status warned">
        <Icon name="warning" /> {t('map.unmapped')}
      </span>
    );
  return to === 'ignore' ? (
    <span class="tag-status ignored">
      <Icon name="minus" /> {t('map.ignored')}
    </span>
  ) : (
    <span class="tag-status good">
      <Icon name="check" /> {t('map.mapped')}
    </span>
  );
};

const Health = ({ health }: { readonly health: ColumnHealth }) => {
  const { t, formats } = useUi();
  const label = t('map.health', {
    good: formats.number(health.good),
    warned: formats.number(health.warned),
    empty: formats.number(health.empty),
  });
  return (
    <span class="health" title={label}>
      <OutcomeBar
        label={label}
        legend={false}
        shares={[
          { shade: 'good', label: '', count: health.good },
          { shade: 'warned', label: '', count: health.warned },
          { shade: 'blank', label: '', count: health.empty },
        ]}
      />
      {health.warned > 0 && <span class="health-words">{t('map.health.warned', { count: health.warned })}</span>}
    </span>
  );
};
