import { useRef, useState } from 'preact/hooks';
import type { ColumnOptions } from '../../core/plan.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Floating } from '../parts/floating.tsx';
import { OptionFields, type ColumnOptionsProps } from './option-fields.tsx';
import { SampleValues } from './sample-values.tsx';

/** Options that differ from the default; empty values have their own box in the table. */
const setOptions = (options: ColumnOptions): number =>
  Object.entries(options).filter(([key, value]) => key !== 'skipEmpty' && key !== 'valueMap' && value !== undefined)
    .length;

/** Opens a column's options beside its field, and says how many are set. */
export const ColumnOptionsButton = (props: ColumnOptionsProps) => {
  const { t } = useUi();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const count = setOptions(props.plan.options);
  const close = (): void => {
    setOpen(false);
    anchor.current?.querySelector('button')?.focus();
  };
  return (
    <span ref={anchor} class="options-button">
      <Button
        small
        look="quiet"
        icon="gear"
        expanded={open}
        label={`${t('map.options.label', { column: props.header })}${count > 0 ? `, ${t('map.options.set', { count })}` : ''}`}
        onClick={() => setOpen(!open)}
      />
      {count > 0 && (
        <span class="badge" aria-hidden="true">
          {count}
        </span>
      )}
      {open && (
        <Floating
          anchor={anchor}
          onClose={close}
          class="options-box"
          role="dialog"
          label={t('map.options.label', { column: props.header })}
        >
          <OptionFields {...props} />
          <SampleValues column={props.column} plan={props.plan} />
          <div class="row end">
            <Button
              small
              look="quiet"
              disabled={count === 0}
              onClick={() => props.onChange({ ...props.plan, options: keepSkip(props.plan.options) })}
            >
              {t('option.reset')}
            </Button>
            <Button small look="primary" onClick={close}>
              {t('app.done')}
            </Button>
          </div>
        </Floating>
      )}
    </span>
  );
};

const keepSkip = ({ skipEmpty, valueMap }: ColumnOptions): ColumnOptions => ({
  ...(skipEmpty === undefined ? {} : { skipEmpty }),
  ...(valueMap === undefined ? {} : { valueMap }),
});
