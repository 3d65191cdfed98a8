import { useState } from 'preact/hooks';
import type { State } from '../../session/session.ts';
import type { CheckSummary } from '../../session/ports/engine.ts';
import { useName, useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { CheckBox } from '../parts/check-box.tsx';
import { FaultMessage } from '../parts/message.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { MapTable } from './map-table.tsx';
import { useMappingPack } from './mapping-pack.tsx';
import { mappingGate } from './mapping-gate.ts';
import { Needs } from './needs.tsx';

type Mapping = Extract<State, { readonly step: 'mapping' }>;

/** `checked` is what an earlier check of the same file found, for the health of each column. */
export const MapStep = ({ state, checked }: { readonly state: Mapping; readonly checked: CheckSummary | null }) => {
  const { session, t } = useUi();
  const [onlyUnmapped, setOnlyUnmapped] = useState(false);
  const gate = mappingGate(state);
  const reason = useName('blocked');
  const pack = useMappingPack(state);
  const mapped = state.columns.filter((column) => column.to !== null && column.to !== 'ignore').length;
  const ignored = state.columns.filter((column) => column.to === 'ignore').length;
  return (
    <StepFrame
      title={t('map.title')}
      lead={t('map.lead')}
      footer={
        <>
          <Button icon="previous" onClick={() => session.send({ do: 'go', page: 'upload' })}>
            {t('app.back')}
          </Button>
          <div class="blocked" id={reason} role="status">
            {!gate.open && t('map.blocked')}
          </div>
          <Button
            look="primary"
            iconAfter="next"
            disabled={!gate.open}
            describedBy={gate.open ? undefined : reason}
            onClick={() => session.send({ do: 'check' })}
          >
            {t('app.next')}
          </Button>
        </>
      }
    >
      {state.fault && <FaultMessage fault={state.fault} />}
      <Needs gate={gate} state={state} />
      {pack.told}
      <div class="toolbar">
        <p class="counts" role="status">
          {t('map.counts', { mapped, unmapped: gate.unmapped, ignored })}
        </p>
        {(gate.unmapped > 0 || onlyUnmapped) && (
          <div class="chips" role="group" aria-label={t('filter.label')}>
            {[false, true].map((only) => (
              <button
                key={String(only)}
                type="button"
                class="chip"
                part="chip"
                aria-pressed={only === onlyUnmapped}
                onClick={() => setOnlyUnmapped(only)}
              >
                {t(only ? 'map.filter.unmapped' : 'map.filter.all')}{' '}
                <span class="count">{only ? gate.unmapped : state.columns.length}</span>
              </button>
            ))}
          </div>
        )}
        <span class="spring" />
        {pack.button}
      </div>
      <MapTable state={state} checked={checked} onlyUnmapped={onlyUnmapped} />
      <div class="stack">
        <CheckBox
          checked={state.choices.skipEmpty}
          about={t('map.dontUpdateEmpty.about')}
          onChange={(skipEmpty) => session.send({ do: 'choose', choices: { skipEmpty } })}
        >
          {t('map.dontUpdateEmpty')}
        </CheckBox>
        {gate.unmapped > 0 && (
          <CheckBox
            checked={state.choices.ignoreUnmapped}
            onChange={(ignoreUnmapped) => session.send({ do: 'choose', choices: { ignoreUnmapped } })}
          >
            {t('map.ignoreUnmapped', { count: gate.unmapped })}
          </CheckBox>
        )}
      </div>
    </StepFrame>
  );
};
