import type { StepName } from '../../core/state.ts';
import { useUi } from '../context.tsx';
import { Icon } from './icon.tsx';

export const steps: readonly StepName[] = ['start', 'upload', 'map', 'review', 'import', 'result'];

/** Steps before sending can be gone back to; what has been sent cannot. */
export const canReturnTo = (target: StepName, current: StepName): boolean =>
  steps.indexOf(target) < steps.indexOf(current) && steps.indexOf(current) <= steps.indexOf('review');

export const Stepper = ({ current, onGo }: { readonly current: StepName; readonly onGo: (step: StepName) => void }) => {
  const { t } = useUi();
  const at = steps.indexOf(current);
  return (
    <nav class="stepper" part="stepper" aria-label={t('step.list')}>
      <p class="stepper-short">
        <b>{t(`step.${current}`)}</b>{' '}
        <span class="muted">{t('step.position', { step: at + 1, total: steps.length })}</span>
      </p>
      <ol>
        {steps.map((step, index) => (
          <li
            key={step}
            class={index < at ? 'done' : index === at ? 'current' : ''}
            aria-current={index === at ? 'step' : undefined}
          >
            <StepMark step={step} index={index} done={index < at} onGo={canReturnTo(step, current) ? onGo : null} />
          </li>
        ))}
      </ol>
    </nav>
  );
};

interface StepMarkProps {
  readonly step: StepName;
  readonly index: number;
  readonly done: boolean;
  readonly onGo: ((step: StepName) => void) | null;
}

const StepMark = ({ step, index, done, onGo }: StepMarkProps) => {
  const { t } = useUi();
  const content = (
    <>
      <span class="step-number" aria-hidden="true">
        {done ? <Icon name="check" /> : index + 1}
      </span>
      <span class="step-name">{t(`step.${step}`)}</span>
      {done && <span class="hidden">({t('step.done')})</span>}
    </>
  );
  return onGo ? (
    <button type="button" class="step-mark" onClick={() => onGo(step)}>
      {content}
    </button>
  ) : (
    <span class="step-mark">{content}</span>
  );
};
