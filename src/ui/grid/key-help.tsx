import { useRef, useState } from 'preact/hooks';
import { useUi } from '../context.tsx';
import type { MessageKey } from '../i18n/translate.ts';
import { Button } from '../parts/button.tsx';
import { Floating } from '../parts/floating.tsx';

/** Names of keys are what stands on them; they are not translated. */
const keys: readonly (readonly [keys: string, words: MessageKey])[] = [
  ['← ↑ → ↓', 'grid.keys.move'],
  ['PgUp, PgDn', 'grid.keys.page'],
  ['Home, End', 'grid.keys.ends'],
  ['Enter, F2', 'grid.keys.edit'],
  ['Enter, Tab', 'grid.keys.commit'],
  ['Esc', 'grid.keys.cancel'],
  ['Del', 'grid.keys.clear'],
  ['F8, ⇧ F8', 'grid.keys.problem'],
  ['⇧ Del', 'grid.keys.skip'],
  ['␣', 'grid.keys.details'],
  ['Ctrl Z', 'review.undo'],
  ['Ctrl Y', 'review.redo'],
];

/** The keys of the sheet, for whoever asks. */
export const KeyHelp = () => {
  const { t } = useUi();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <span ref={anchor}>
      <Button small look="quiet" expanded={open} onClick={() => setOpen(!open)}>
        {t('grid.keys.more')}
      </Button>
      {open && (
        <Floating
          anchor={anchor}
          role="dialog"
          label={t('grid.keys.more')}
          class="key-help"
          onClose={() => {
            setOpen(false);
            anchor.current?.querySelector('button')?.focus();
          }}
        >
          <dl>
            {keys.map(([press, words]) => (
              <div key={words}>
                <dt>
                  <kbd dir="ltr">{press}</kbd>
                </dt>
                <dd>{t(words)}</dd>
              </div>
            ))}
          </dl>
          <Button
            small
            onClick={() => {
              setOpen(false);
              anchor.current?.querySelector('button')?.focus();
            }}
          >
            {t('app.close')}
          </Button>
        </Floating>
      )}
    </span>
  );
};
