import type { ComponentChildren } from 'preact';
import { useName } from '../context.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export interface CardChoice<T extends string> {
  readonly value: T;
  readonly title: string;
  readonly about?: ComponentChildren;
  readonly icon?: IconName;
}

interface ChoiceCardsProps<T extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly choices: readonly CardChoice<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** Radio buttons drawn as cards; native ones inside, so that keyboard and screen reader work by themselves. */
export const ChoiceCards = <T extends string>({
  legend,
  hideLegend,
  choices,
  value,
  onChange,
}: ChoiceCardsProps<T>) => {
  const name = useName('choice');
  return (
    <fieldset class="cards" part="choices">
      <legend class={hideLegend ? 'hidden' : 'section-title'}>{legend}</legend>
      <div class="card-row">
        {choices.map((choice) => (
          <label key={choice.value} class={`card choice ${choice.value === value ? 'chosen' : ''}`} part="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.icon && <Icon name={choice.icon} class="choice-icon" />}
            <span class="choice-words">
              <span class="choice-title">{choice.title}</span>
              {choice.about !== undefined && <span class="choice-about">{choice.about}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
