import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Fault } from '../../core/fault.ts';
import { useUi } from '../context.tsx';
import { Button } from './button.tsx';
import { Skeleton } from './skeleton.tsx';
import { Icon } from './icon.tsx';

export type Tone = 'info' | 'good' | 'warning' | 'error';

const icons = { info: 'info', good: 'check', warning: 'warning', error: 'error' } as const satisfies Record<
  Tone,
  string
>;

interface MessageProps {
  readonly tone: Tone;
  readonly title?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** Read aloud when it appears. */
  readonly live?: boolean;
  readonly id?: string;
}

/** A box that says what happened and what to do. */
export const Message = ({ tone, title, children, actions, live = false, id }: MessageProps) => (
  <div class={`message ${tone}`} part={`message message-${tone}`} role={live ? 'alert' : undefined} id={id}>
    <Icon name={icons[tone]} />
    <div class="message-body">
      {title !== undefined && <p class="message-title">{title}</p>}
      {children !== undefined && <div class="message-text">{children}</div>}
    </div>
    {actions !== undefined && <div class="message-actions">{actions}</div>}
  </div>
);

/** A fault in words: what happened, where, what to do. */
export const FaultMessage = ({
  fault,
  onRetry,
  onDismiss,
}: {
  readonly fault: Fault;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}) => {
  const { t, words, needWords } = useUi();
  useEffect(needWords, []);
  if (!words.ready) return <Skeleton lines={1} height="3.5rem" />;
  const place = [
    fault.row === undefined ? '' : `${t('review.row')} ${fault.row}`,
    fault.line === undefined ? '' : t('review.line', { line: fault.line }),
  ].filter((text) => text !== '');
  return (
    <Message
      tone="error"
      live
      title={
        <>
          {words.fault(fault)}
          {place.length > 0 && <span class="muted"> ({place.join(', ')})</span>}
        </>
      }
      actions={
        (onRetry || onDismiss) && (
          <>
            {onRetry && (
              <Button small onClick={onRetry} icon="refresh">
                {t('app.retry')}
              </Button>
            )}
            {onDismiss && <Button small look="quiet" icon="close" label={t('app.dismiss')} onClick={onDismiss} />}
          </>
        )
      }
    >
      {words.remedy(fault)}
    </Message>
  );
};
