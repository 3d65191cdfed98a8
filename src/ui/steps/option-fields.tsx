import type { ColumnOptions, ColumnPlan } from '../../core/plan.ts';
import type { Field, FieldKind } from '../../core/schema.ts';
import { useUi } from '../context.tsx';
import { CheckBox } from '../parts/check-box.tsx';
import { Select } from '../parts/select.tsx';
import { MatchValues } from '../value-map/match-values.tsx';
import { countryNames } from './countries.ts';

export interface ColumnOptionsProps {
  readonly column: number;
  readonly header: string;
  readonly plan: ColumnPlan;
  readonly field: Field;
  readonly accountCountry: string | undefined;
  readonly onChange: (plan: ColumnPlan) => void;
}

const numeric: readonly FieldKind[] = ['number', 'money'];
const lists: readonly FieldKind[] = ['options', 'tags', 'textboxes'];

/** What can be chosen for a column of the field's kind; a choice that is the default leaves no trace in the plan. */
export const OptionFields = ({ column, header, plan, field, accountCountry, onChange }: ColumnOptionsProps) => {
  const { t } = useUi();
  const { options } = plan;
  const set = (change: Partial<ColumnOptions>): void => onChange({ ...plan, options: { ...options, ...change } });
  const unset = (key: keyof ColumnOptions): void =>
    onChange({ ...plan, options: Object.fromEntries(Object.entries(options).filter(([name]) => name !== key)) });
  return (
    <div class="option-fields">
      <p class="muted">
        <b>{t('option.formats')}:</b> {t(`format.${field.kind}`)}
      </p>
      {field.kind === 'date' && <DateOptions options={options} set={set} unset={unset} />}
      {numeric.includes(field.kind) && <NumberOptions options={options} set={set} unset={unset} />}
      {(field.kind === 'phone' || field.kind === 'phones') && (
        <CountryOption options={options} set={set} unset={unset} accountCountry={accountCountry} />
      )}
      {lists.includes(field.kind) && <SeparatorOptions options={options} set={set} />}
      {field.kind === 'options' && (
        <Select
          label={t('option.onInvalid')}
          value={options.onInvalidOption ?? 'drop-field'}
          options={[
            ['drop-field', t('option.onInvalid.drop-field')],
            ['keep-valid', t('option.onInvalid.keep-valid')],
          ]}
          onChange={(onInvalidOption) =>
            onInvalidOption === 'drop-field' ? unset('onInvalidOption') : set({ onInvalidOption })
          }
        />
      )}
      <MatchValues column={column} header={header} field={field} plan={plan} onChange={onChange} />
      <EmptyWords options={options} set={set} unset={unset} />
    </div>
  );
};

interface PartProps {
  readonly options: ColumnOptions;
  readonly set: (change: Partial<ColumnOptions>) => void;
  readonly unset: (key: keyof ColumnOptions) => void;
}

const DateOptions = ({ options, set, unset }: PartProps) => {
  const { t } = useUi();
  return (
    <>
      <Select
        label={t('option.dateOrder')}
        value={options.dateOrder ?? 'MDY'}
        options={[
          ['MDY', t('option.dateOrder.MDY')],
          ['DMY', t('option.dateOrder.DMY')],
        ]}
        onChange={(dateOrder) => (dateOrder === 'MDY' ? unset('dateOrder') : set({ dateOrder }))}
      />
      <Select
        label={t('option.excelSerials')}
        value={options.excelSerials ?? 'off'}
        options={[
          ['off', t('option.excelSerials.off')],
          ['1900', t('option.excelSerials.1900')],
          ['1904', t('option.excelSerials.1904')],
        ]}
        onChange={(serials) => (serials === 'off' ? unset('excelSerials') : set({ excelSerials: serials }))}
      />
    </>
  );
};

const numberFormats = ['plain', 'us', 'eu', 'space', 'in'] as const;

const NumberOptions = ({ options, set, unset }: PartProps) => {
  const { t } = useUi();
  return (
    <Select
      label={t('option.numberFormat')}
      value={options.numberFormat ?? 'auto'}
      options={[
        ['auto', t('option.numberFormat.auto')] as const,
        ...numberFormats.map((format) => [format, t(`option.numberFormat.${format}`)] as const),
      ]}
      onChange={(format) => (format === 'auto' ? unset('numberFormat') : set({ numberFormat: format }))}
    />
  );
};

const CountryOption = ({
  options,
  set,
  unset,
  accountCountry,
}: PartProps & { readonly accountCountry: string | undefined }) => {
  const { t, locale } = useUi();
  return (
    <Select
      label={t('option.country')}
      value={options.country ?? ''}
      options={[
        ['', `${t('option.country.account')}${accountCountry === undefined ? '' : ` (${accountCountry})`}`] as const,
        ...countryNames(locale),
      ]}
      onChange={(country) => (country === '' ? unset('country') : set({ country }))}
    />
  );
};

const marks = ['comma', 'semicolon', 'dot'] as const;

const SeparatorOptions = ({ options, set }: Omit<PartProps, 'unset'>) => {
  const { t } = useUi();
  return (
    <fieldset class="plain">
      <legend class="field-label">{t('option.separators')}</legend>
      <div class="row">
        {marks.map((mark) => (
          <CheckBox
            key={mark}
            checked={options.separators?.[mark] ?? true}
            onChange={(checked) => set({ separators: { ...options.separators, [mark]: checked } })}
          >
            {t(`option.separators.${mark}`)}
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
};

const EmptyWords = ({ options, set, unset }: PartProps) => {
  const { t } = useUi();
  return (
    <label class="field">
      <span class="field-label">{t('option.emptyWords')}</span>
      <input
        class="input"
        value={(options.emptyWords ?? []).join(', ')}
        placeholder="N/A, none"
        onChange={(event) => {
          const words = event.currentTarget.value
            .split(',')
            .map((word) => word.trim())
            .filter((word) => word !== '');
          if (words.length > 0) set({ emptyWords: words });
          else unset('emptyWords');
        }}
      />
      <span class="check-about">{t('option.emptyWords.about')}</span>
    </label>
  );
};
