import base from './base.css?inline';
import frame from './frame.css?inline';
import parts from './parts.css?inline';
import steps from './steps.css?inline';
import tokens from './tokens.css?inline';

/** One sheet for all instances of a page: browsers share it among shadow roots. */
let sheet: CSSStyleSheet | null = null;

/** Styles a shadow root by a constructable sheet, so that it works under a strict content policy. Returns what takes it off again. */
export const adoptTheme = (root: ShadowRoot): (() => void) => {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([tokens, base, frame, parts, steps].join('\n'));
  }
  const ours = sheet;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ours];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== ours);
  };
};
