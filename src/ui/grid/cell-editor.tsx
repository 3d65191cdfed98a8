import { useLayoutEffect, useRef } from 'preact/hooks';
import { useUi } from '../context.tsx';

/** Where the person goes when a text is taken. */
export type After = 'down' | 'up' | 'next' | 'previous' | 'stay' | 'problem' | 'previous-problem';

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** The text was typed over the old one: the caret stands behind it. */
  readonly typed: boolean;
  readonly onTake: (text: string, after: After) => void;
  readonly onCancel: () => void;
}

const leaving = (event: KeyboardEvent): After | null => {
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  if (event.key === 'F8') return event.shiftKey ? 'previous-problem' : 'problem';
  return null;
};

/** A text field in place of a cell. Enter and Tab take the text, Escape leaves the cell as it was. */
export const CellEditor = ({ label, text, typed, onTake, onCancel }: CellEditorProps) => {
  const { t } = useUi();
  const box = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  // Before the next key: none of a fast writer's may be lost.
  useLayoutEffect(() => {
    const input = box.current;
    if (!input) return;
    input.focus({ preventScroll: true });
    if (typed) input.setSelectionRange(text.length, text.length);
    else input.select();
  }, []);
  const take = (after: After): void => {
    if (done.current) return;
    done.current = true;
    onTake(box.current?.value ?? text, after);
  };
  return (
    <textarea
      ref={box}
      class="cell-editor"
      part="grid-editor"
      rows={1}
      aria-label={label}
      title={t('grid.keys')}
      defaultValue={text}
      spellcheck={false}
      autocomplete="off"
      onMouseDown={(event) => event.stopPropagation()}
      onDblClick={(event) => event.stopPropagation()}
      onBlur={() => take('stay')}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isComposing) return;
        const after = event.key === 'Enter' && event.altKey ? null : leaving(event);
        if (after !== null) {
          event.preventDefault();
          take(after);
        } else if (event.key === 'Escape') {
          event.preventDefault();
          done.current = true;
          onCancel();
        }
      }}
    />
  );
};
