import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useName, useUi } from '../context.tsx';
import { Floating } from '../parts/floating.tsx';
import { Icon } from '../parts/icon.tsx';
import { searchChoices } from './field-choices.ts';
import type { FieldChoice } from './field-choices.ts';

interface FieldPickerProps {
  readonly label: string;
  readonly choices: () => readonly FieldChoice[];
  readonly chosen: string | null;
  readonly chosenLabel: string | null;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly onChoose: (choice: FieldChoice) => void;
  readonly onCreate?: ((name: string) => void) | undefined;
}

/** A combobox (ARIA 1.2): type to search, arrows to move, Enter to choose, Escape to leave. */
export const FieldPicker = (props: FieldPickerProps) => {
  const { t } = useUi();
  const [search, setSearch] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const name = useName('fields');
  const open = search !== null;
  const [active, setActive] = useState(0);
  const all = useMemo(() => (open ? props.choices() : []), [open]);
  const found = useMemo(() => searchChoices(all, search ?? ''), [all, search]);
  const close = (): void => setSearch(null);
  const choose = (choice: FieldChoice | undefined): void => {
    if (!choice || choice.disabled) return;
    close();
    props.onChoose(choice);
  };
  const start = (): void => {
    if (open) return;
    setSearch('');
    const choices = props.choices();
    const chosen = choices.findIndex((choice) => choice.id === props.chosen);
    setActive(
      chosen >= 0
        ? chosen
        : Math.max(
            0,
            choices.findIndex((choice) => choice.id.startsWith('offer-')),
          ),
    );
  };
  /** Below the fields stands the way to a new one, for the keyboard too. */
  const last = props.onCreate ? found.length : found.length - 1;
  const create = (): void => {
    if (!props.onCreate) return;
    close();
    props.onCreate((search ?? '').trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && open && active === found.length) create();
    else if (event.key === 'Enter' && open) choose(found[active]);
    else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Tab') return close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (open) setActive((at) => Math.max(0, Math.min(last, at + (event.key === 'ArrowDown' ? 1 : -1))));
      else start();
    } else if ((event.key === 'Home' || event.key === 'End') && open)
      setActive(event.key === 'Home' ? 0 : found.length - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="picker" ref={box} part="field-picker">
      <input
        ref={input}
        class={`input ${props.chosen === null ? 'open-choice' : ''}`}
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={props.label}
        aria-expanded={open}
        aria-controls={open ? name : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && active <= last ? `${name}-${active}` : undefined}
        aria-invalid={props.invalid ? 'true' : undefined}
        aria-describedby={props.describedBy}
        placeholder={open ? t('map.search') : t('map.pick')}
        value={open ? search : (props.chosenLabel ?? '')}
        onClick={start}
        onInput={(event) => {
          setSearch(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <Icon name={open ? 'search' : 'down'} class="picker-icon" />
      {open && (
        <Floating anchor={box} onClose={close} class="picker-list" match>
          <FieldList
            name={name}
            label={props.label}
            found={found}
            active={active}
            chosen={props.chosen}
            owns={props.onCreate ? `${name}-${found.length}` : undefined}
            onChoose={choose}
          />
          {props.onCreate && (
            <button
              type="button"
              id={`${name}-${found.length}`}
              role="option"
              aria-selected={active === found.length}
              class={`picker-create ${active === found.length ? 'active' : ''}`}
              tabIndex={-1}
              onPointerDown={(event) => {
                event.preventDefault();
                create();
              }}
            >
              <Icon name="plus" /> {t('map.createField')}
            </button>
          )}
        </Floating>
      )}
    </div>
  );
};

interface FieldListProps {
  readonly name: string;
  readonly label: string;
  readonly found: readonly FieldChoice[];
  readonly active: number;
  readonly chosen: string | null;
  /** The id of an option that stands outside, so that it stays in sight. */
  readonly owns: string | undefined;
  readonly onChoose: (choice: FieldChoice) => void;
}

const FieldList = ({ name, label, found, active, chosen, owns, onChoose }: FieldListProps) => {
  const { t, announce } = useUi();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  }, [active, found]);
  useEffect(
    () => announce(found.length === 0 ? t('map.search.none') : t('map.search.count', { count: found.length })),
    [found.length],
  );
  const groups = [...new Set(found.map((choice) => choice.group))];
  return (
    <div ref={list} role="listbox" id={name} aria-label={label} aria-owns={owns} class="options">
      {found.length === 0 && <p class="option muted">{t('map.search.none')}</p>}
      {groups.map((group) => (
        <div key={group} role="group" aria-label={group === '' ? undefined : group}>
          {group !== '' && (
            <p class="option-group" aria-hidden="true">
              {group}
            </p>
          )}
          {found.map((choice, index) =>
            choice.group === group ? (
              <div
                key={choice.id}
                id={`${name}-${index}`}
                role="option"
                class={`option ${index === active ? 'active' : ''}`}
                aria-selected={choice.id === chosen}
                aria-disabled={choice.disabled ? 'true' : undefined}
                onPointerDown={(event) => {
                  event.preventDefault();
                  onChoose(choice);
                }}
              >
                <span>{choice.label}</span>
                {choice.note !== undefined && <span class="muted">{choice.note}</span>}
                {choice.id === chosen && <Icon name="check" />}
              </div>
            ) : null,
          )}
        </div>
      ))}
    </div>
  );
};
