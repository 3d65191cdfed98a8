import { useName } from '../context.tsx';

interface SelectProps<T extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}

/** A native list: it is the one that every device and every reader knows. */
export const Select = <T extends string>({ label, hideLabel = false, value, options, onChange }: SelectProps<T>) => {
  const name = useName('select');
  return (
    <div class="field">
      <label class={hideLabel ? 'hidden' : 'field-label'} for={name}>
        {label}
      </label>
      <select
        id={name}
        class="input"
        part="select"
        value={value}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
};
