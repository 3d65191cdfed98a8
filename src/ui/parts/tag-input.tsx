import { useRef, useState } from 'preact/hooks';
import { useName, useUi } from '../context.tsx';
import { Floating } from './floating.tsx';
import { Icon } from './icon.tsx';

interface TagInputProps {
  readonly label: string;
  readonly about: string;
  readonly known: readonly string[];
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

const fold = (tag: string): string => tag.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Known tags that fit what is typed, then the typed text as a new one. */
export const offerTags = (
  typed: string,
  known: readonly string[],
  chosen: readonly string[],
): readonly { readonly tag: string; readonly isNew: boolean }[] => {
  const wanted = fold(typed);
  const free = known.filter((tag) => !chosen.includes(fold(tag)) && fold(tag).includes(wanted));
  const isNew = wanted !== '' && !chosen.includes(wanted) && !known.some((tag) => fold(tag) === wanted);
  return [
    ...free.slice(0, 8).map((tag) => ({ tag: fold(tag), isNew: false })),
    ...(isNew ? [{ tag: wanted, isNew: true }] : []),
  ];
};

/** Tags as chips with completion; tags that the account does not have yet are marked. */
export const TagInput = ({ label, about, known, tags, onChange }: TagInputProps) => {
  const { t, announce } = useUi();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const name = useName('tags');
  const offers = typed === null ? [] : offerTags(typed, known, tags);
  const add = (tag: string | undefined): void => {
    if (tag === undefined || tag === '') return;
    onChange([...tags, tag]);
    announce(t('tags.added', { tag }));
    // Closed, because an open list covers what comes next; typing, a click and the arrow open it again.
    setTyped(null);
    setActive(0);
  };
  const remove = (tag: string): void => {
    onChange(tags.filter((other) => other !== tag));
    announce(t('tags.removed', { tag }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = tags.at(-1);
    if (event.key === 'Enter' || (event.key === ',' && typed)) add(offers[active]?.tag);
    else if (event.key === 'Backspace' && !typed && last !== undefined) remove(last);
    else if (event.key === 'ArrowDown') {
      if (typed === null) setTyped('');
      else setActive((at) => Math.min(offers.length - 1, at + 1));
    } else if (event.key === 'ArrowUp') setActive((at) => Math.max(0, at - 1));
    else if (event.key === 'Escape' && typed !== null) setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="field" part="tags">
      <label class="field-label" for={name}>
        {label}
      </label>
      <div class="tag-box input" ref={box}>
        {tags.map((tag) => (
          <span key={tag} class="tag" part="tag">
            <bdi class="text">{tag}</bdi>
            {!known.some((other) => fold(other) === tag) && <span class="new-mark">{t('app.new')}</span>}
            <button type="button" class="tag-remove" aria-label={t('tags.remove', { tag })} onClick={() => remove(tag)}>
              <Icon name="close" />
            </button>
          </span>
        ))}
        <input
          id={name}
          role="combobox"
          autocomplete="off"
          aria-expanded={offers.length > 0}
          aria-controls={offers.length > 0 ? `${name}-list` : undefined}
          aria-autocomplete="list"
          aria-activedescendant={offers[active] ? `${name}-${active}` : undefined}
          aria-describedby={`${name}-about`}
          placeholder={t('tags.add')}
          value={typed ?? ''}
          onClick={() => setTyped((now) => now ?? '')}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setTyped(null)}
        />
      </div>
      <p class="check-about" id={`${name}-about`}>
        {about}
      </p>
      {offers.length > 0 && (
        <Floating anchor={box} onClose={() => setTyped(null)} class="picker-list" match>
          <div role="listbox" id={`${name}-list`} class="options" aria-label={label}>
            {offers.map((offer, index) => (
              <div
                key={offer.tag}
                id={`${name}-${index}`}
                role="option"
                aria-selected={index === active}
                class={`option ${index === active ? 'active' : ''}`}
                onPointerDown={(event) => {
                  event.preventDefault();
                  add(offer.tag);
                }}
              >
                {offer.isNew ? t('tags.create', { tag: offer.tag }) : offer.tag}
                {offer.isNew && <span class="new-mark">{t('app.new')}</span>}
              </div>
            ))}
          </div>
        </Floating>
      )}
    </div>
  );
};
