import { useState } from 'preact/hooks';
import type { ColumnPlan } from '../../core/plan.ts';
import type { Field } from '../../core/schema.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { ValueMap } from './value-map.tsx';

interface MatchValuesProps {
  readonly column: number;
  readonly header: string;
  readonly field: Field;
  readonly plan: ColumnPlan;
  readonly onChange: (plan: ColumnPlan) => void;
}

/** The way to the values of an option field, among the options of its column. */
export const MatchValues = ({ column, header, field, plan, onChange }: MatchValuesProps) => {
  const { t } = useUi();
  const [open, setOpen] = useState(false);
  const matched = plan.options.valueMap?.length ?? 0;
  if ((field.kind !== 'option' && field.kind !== 'options') || (field.options ?? []).length === 0) return null;
  return (
    <div
      class="field"
      onKeyDown={(event) => {
        // Escape closes the dialog alone, not the box that it was opened from.
        if (open && event.key === 'Escape') event.stopPropagation();
      }}
    >
      <Button small label={t('values.open.label', { column: header })} onClick={() => setOpen(true)}>
        {t('values.open')}
      </Button>
      {matched > 0 && <span class="check-about">{t('values.set', { count: matched })}</span>}
      {open && (
        <ValueMap
          column={column}
          header={header}
          field={field}
          plan={plan}
          onClose={() => setOpen(false)}
          onSave={onChange}
        />
      )}
    </div>
  );
};
