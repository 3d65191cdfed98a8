import type { ComponentChildren } from 'preact';
import { useName } from '../context.tsx';

interface CheckBoxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
  readonly about?: ComponentChildren;
  /** Where the visible words alone do not name it. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
}

export const CheckBox = ({
  checked,
  onChange,
  children,
  about,
  label,
  disabled = false,
  required = false,
}: CheckBoxProps) => {
  const name = useName('check');
  return (
    <div class="check">
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          required={required}
          aria-label={label}
          aria-describedby={about === undefined ? undefined : name}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
      {about !== undefined && (
        <p class="check-about" id={name}>
          {about}
        </p>
      )}
    </div>
  );
};
