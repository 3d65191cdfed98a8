import { isFault } from '../../core/fault.ts';
import type { ColumnPlan } from '../../core/plan.ts';
import { useAnswer, useUi } from '../context.tsx';
import { Icon } from '../parts/icon.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { valueText } from './value-text.ts';

/** The column's own samples, before → after, with these options. */
export const SampleValues = ({ column, plan }: { readonly column: number; readonly plan: ColumnPlan }) => {
  const { session, t } = useUi();
  const answer = useAnswer(() => session.ask.sample(column, plan), [column, JSON.stringify(plan)]);
  if (answer !== null && isFault(answer)) return null;
  return (
    <div class="samples-block">
      <p class="field-label">{t('option.preview')}</p>
      {answer === null ? (
        <Skeleton lines={3} height="1.25rem" />
      ) : (
        <ul class="before-after">
          {answer.map((sample, index) => (
            <li key={index}>
              <bdi class="before">{sample.text}</bdi>
              <Icon name="next" />
              <bdi class={sample.value === null ? 'after none' : 'after'}>
                {sample.value === null ? t('option.preview.none') : valueText(sample.value, t)}
              </bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
