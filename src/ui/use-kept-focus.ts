import { useEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

const focusable = 'button, input:not([hidden]), select, textarea, a[href], [tabindex]';
/** A screen that moves the focus itself has done so by then. */
const patienceMs = 150;

/**
 * Who presses a button that goes away with what it did (a hint that is taken, a message that is dismissed) must not
 * land at the top of the page: the focus goes to what stands nearest, else to the heading of the step.
 */
export const useKeptFocus = (box: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let path: readonly Element[] = [];
    const remember = (event: FocusEvent): void => {
      path = event.composedPath().filter((node): node is Element => node instanceof Element && element.contains(node));
    };
    const rescue = (): void => {
      if (path[0]?.isConnected !== false || isFocusSomewhere(element)) return;
      const around = path.find((node) => node.isConnected && node !== element && nearest(node) !== null);
      const target = (around && nearest(around)) ?? element.querySelector<HTMLElement>('[data-step-heading]');
      path = [];
      target?.focus({ preventScroll: true });
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      if (path[0]?.isConnected !== false) return;
      clearTimeout(timer);
      timer = setTimeout(rescue, patienceMs);
    });
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', remember);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      element.removeEventListener('focusin', remember);
    };
  }, []);
};

const nearest = (node: Element): HTMLElement | null => node.querySelector<HTMLElement>(focusable);

/** The person may have gone on to another place of the page meanwhile. */
const isFocusSomewhere = (element: HTMLElement): boolean => {
  const { activeElement, body } = element.ownerDocument;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot && root.host === activeElement) return root.activeElement !== null;
  return activeElement !== null && activeElement !== body;
};
