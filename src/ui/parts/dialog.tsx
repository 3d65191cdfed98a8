import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useName, useUi } from '../context.tsx';
import { focusedIn } from '../focused-in.ts';
import { Button } from './button.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** A modal question. The browser keeps the focus inside; afterwards it goes back to what opened it. */
export const Dialog = ({ title, onClose, children, actions }: DialogProps) => {
  const { t } = useUi();
  const name = useName('dialog');
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = box.current;
    const opener = focusedIn(element);
    if (element && !element.open) {
      element.showModal();
      element.querySelector<HTMLElement>('.dialog-body :is(input, select, textarea), .dialog-actions button')?.focus();
    }
    return () => {
      element?.close();
      // By now the element has left the page, and the browser gives nothing back.
      if (opener?.isConnected && focusedIn(opener) === null) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class="dialog"
      part="dialog"
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h3 id={name}>{title}</h3>
        <Button look="quiet" small icon="close" label={t('app.close')} onClick={onClose} />
      </div>
      <div class="dialog-body">{children}</div>
      {actions !== undefined && <div class="dialog-actions">{actions}</div>}
    </dialog>
  );
};
