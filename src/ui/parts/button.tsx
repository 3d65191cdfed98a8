import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

interface ButtonProps {
  readonly children?: ComponentChildren;
  readonly onClick: (event: MouseEvent) => void;
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  /** Needed where the button shows an icon only, or where the words alone do not name it. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** The id of the text that says why it is disabled; the button stays reachable, so that the reason can be heard. */
  readonly describedBy?: string | undefined;
  readonly part?: string;
  readonly small?: boolean;
  readonly busy?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
}

/** A button that stays in the tab order when it is disabled, because a person must be able to ask why. */
export const Button = (props: ButtonProps) => {
  const { children, look = 'plain', icon, iconAfter, label, disabled = false, busy = false, onClick } = props;
  return (
    <button
      type="button"
      class={`button ${look} ${props.small ? 'small' : ''} ${children === undefined ? 'icon-only' : ''}`}
      part={props.part ?? `button button-${look}`}
      aria-label={label}
      title={children === undefined ? label : undefined}
      aria-disabled={disabled || busy ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-describedby={props.describedBy}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      onClick={(event) => {
        if (!disabled && !busy) onClick(event);
      }}
    >
      {busy ? <span class="spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
};
