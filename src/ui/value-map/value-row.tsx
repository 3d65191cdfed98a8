import type { Field } from '../../core/schema.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Select } from '../parts/select.tsx';
import type { Decision, ValueLine } from './value-lines.ts';

interface ValueRowProps {
  readonly line: ValueLine;
  readonly field: Field;
  readonly onSet: (decision: Decision) => void;
  readonly onAdd: (() => void) | undefined;
}

/** Stand for themselves in the list; an option's label comes behind a mark, so that none can be mistaken for them. */
const asIs = 'as-is';
const empty = 'empty';
const optionMark = 'option:';

/** One value of the file, how many rows hold it, and what it means. */
export const ValueRow = ({ line, field, onSet, onAdd }: ValueRowProps) => {
  const { t, formats } = useUi();
  const { value, rows, fit, option, decision, settled } = line;
  const labels = (field.options ?? []).map((one) => (typeof one === 'string' ? one : one.label));
  const own = fit === 'exact' && option !== null ? `${optionMark}${option}` : asIs;
  const shown = decision === undefined ? own : decision === null ? empty : `${optionMark}${decision}`;
  return (
    <tr class={settled ? '' : 'is-open'}>
      <th scope="row">
        <bdi>{value}</bdi>
      </th>
      <td class="number">{formats.number(rows)}</td>
      <td>
        <div class="value-choice">
          <Icon name={settled ? 'check' : 'warning'} class={settled ? 'good' : 'warned'} />
          <Select
            label={t('values.option.label', { value })}
            hideLabel
            value={shown}
            options={[
              ...(fit === 'exact' ? [] : [[asIs, t('values.keep')] as const]),
              [empty, t('values.empty')] as const,
              ...labels.map((label) => [`${optionMark}${label}`, label] as const),
            ]}
            onChange={(chosen) => onSet(decisionOf(chosen, own))}
          />
          {fit === 'close' && option !== null && decision === undefined ? (
            <Button small onClick={() => onSet(option)}>
              {t('values.offered', { option })}
            </Button>
          ) : fit === 'none' && decision === undefined && onAdd ? null : (
            <span class="muted fit">{t(`values.fit.${fitOf(line)}`)}</span>
          )}
          {onAdd && fit !== 'exact' && fit !== 'folded' && decision === undefined && (
            <Button small look="quiet" icon="plus" label={t('values.add.label', { value })} onClick={onAdd}>
              {t('values.add')}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
};

const decisionOf = (chosen: string, own: string): Decision => {
  if (chosen === own) return undefined;
  return chosen === empty ? null : chosen.slice(optionMark.length);
};

/** What the sign beside the option says. */
const fitOf = ({ fit, option, decision }: ValueLine): 'exact' | 'folded' | 'close' | 'none' | 'chosen' => {
  if (decision === undefined) return fit;
  return decision === option ? (fit === 'none' ? 'chosen' : fit) : 'chosen';
};
