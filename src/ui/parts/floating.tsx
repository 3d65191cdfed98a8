import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface FloatingProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly label?: string;
  /** As wide as its anchor at least. */
  readonly match?: boolean;
  readonly role?: 'dialog';
  readonly id?: string;
}

/** A box in the browser's top layer beside its anchor: no table can clip it, no page can cover it. */
export const Floating = ({
  anchor,
  onClose,
  children,
  class: className = '',
  label,
  match = false,
  role,
  id,
}: FloatingProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    element.showPopover?.();
    if (role === 'dialog') element.querySelector<HTMLElement>('select, input, button')?.focus({ preventScroll: true });
    // Whatever moves the anchor (scrolling, another width, what loads beside it) shows in the next frame.
    let [frame, seen] = [0, ''];
    const follow = (): void => {
      frame = requestAnimationFrame(follow);
      const now = `${JSON.stringify(anchor.current?.getBoundingClientRect())} ${innerWidth} ${innerHeight} ${element.scrollHeight}`;
      if (now !== seen) placeBeside(element, anchor.current, match);
      seen = now;
    };
    follow();
    const closeOutside = (event: Event): void => {
      const path = event.composedPath();
      if (!path.includes(element) && !(anchor.current && path.includes(anchor.current))) onClose();
    };
    const page = element.ownerDocument;
    page.addEventListener('pointerdown', closeOutside, true);
    return () => {
      cancelAnimationFrame(frame);
      page.removeEventListener('pointerdown', closeOutside, true);
    };
  }, []);
  return (
    <div
      ref={box}
      id={id}
      popover="manual"
      class={`floating ${className}`}
      part="popover"
      role={role}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      {children}
    </div>
  );
};

const gap = 4;

/** Below the anchor where there is room, above it otherwise; never outside the window. */
const placeBeside = (box: HTMLElement, anchor: HTMLElement | null, match: boolean): void => {
  if (!anchor) return;
  const at = anchor.getBoundingClientRect();
  const { innerWidth, innerHeight } = globalThis;
  if (match) box.style.minInlineSize = `${at.width}px`;
  const below = innerHeight - at.bottom - 2 * gap;
  const above = at.top - 2 * gap;
  const up = below < Math.min(box.scrollHeight, 280) && above > below;
  box.style.maxBlockSize = `${Math.max(120, up ? above : below)}px`;
  const { width, height } = box.getBoundingClientRect();
  const rightToLeft = getComputedStyle(box).direction === 'rtl';
  const wanted = rightToLeft ? at.right - width : at.left;
  box.style.left = `${Math.max(gap, Math.min(wanted, innerWidth - width - gap))}px`;
  box.style.top = `${up ? at.top - height - gap : at.bottom + gap}px`;
};
