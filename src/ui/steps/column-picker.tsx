import { useState } from 'preact/hooks';
import type { ColumnPlan } from '../../core/plan.ts';
import type { ObjectName } from '../../core/schema.ts';
import type { Column } from '../../session/ports/engine.ts';
import type { State } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import { CreateField } from './create-field.tsx';
import { fieldChoices, mapColumn } from './field-choices.ts';
import { FieldPicker } from './field-picker.tsx';
import { fieldName, isRef } from './mapping-gate.ts';
import { findField } from './schema-lookup.ts';

interface ColumnPickerProps {
  readonly column: Column;
  readonly plan: ColumnPlan;
  readonly state: State;
  readonly header: string;
  readonly objects: readonly ObjectName[];
}

/** Which field a column goes to; a field that another column had moves here, and that is said. */
export const ColumnPicker = ({ column, header, plan, state, objects }: ColumnPickerProps) => {
  const { session, t, announce } = useUi();
  const [creating, setCreating] = useState<string | null>(null);
  const fields = state.config?.fields ?? [];
  const headers = (state.file?.opened?.columns ?? []).map((entry) => entry.header);
  const field = isRef(plan.to) ? findField(fields, plan.to) : undefined;
  const map = (to: ColumnPlan['to']): void => {
    const { columns, movedFrom } = mapColumn(state.columns, column.index, to, fields);
    session.send({ do: 'change-columns', columns });
    if (movedFrom === null || !isRef(to)) return;
    announce(
      t('map.moved', {
        field: findField(fields, to)?.label ?? to.field,
        column: header,
        other: headers[movedFrom] ?? '',
      }),
    );
  };
  return (
    <>
      <FieldPicker
        label={t('map.pick.label', { column: header })}
        chosen={plan.to === null ? null : isRef(plan.to) ? fieldName(plan.to) : 'ignore'}
        chosenLabel={plan.to === 'ignore' ? t('map.dontImport') : (field?.label ?? null)}
        choices={() =>
          fieldChoices({
            fields,
            objects,
            columns: state.columns,
            headers,
            column: column.index,
            suggestion: session.suggestions.find((entry) => entry.column === column.index),
            t,
          })
        }
        onChoose={(choice) => map(choice.to)}
        onCreate={
          state.config?.capabilities.createField ? (name) => setCreating(name === '' ? header : name) : undefined
        }
      />
      {creating !== null && (
        <CreateField
          name={creating}
          object={objects[0] ?? 'contact'}
          onClose={() => setCreating(null)}
          onCreated={(created) => map({ object: created.object ?? 'contact', field: created.key })}
        />
      )}
    </>
  );
};
