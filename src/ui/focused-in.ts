/** What has the focus in the element's root; nothing where it is the page itself. */
export const focusedIn = (element: HTMLElement | null): HTMLElement | null => {
  const root = element?.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return focused instanceof HTMLElement && focused !== focused.ownerDocument.body ? focused : null;
};
