import base from './base.css?inline';
import frame from './frame.css?inline';
import parts from './parts.css?inline';
import tokens from './tokens.css?inline';
import upload from './upload.css?inline';

/** One sheet for all instances of a page: browsers share it among shadow roots. */
const sheets = new Map<string, CSSStyleSheet>();

/** What every screen needs. */
export const firstTheme = [tokens, base, frame, parts, upload].join('\n');

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
};

/** Styles a shadow root by a constructable sheet, so that it works under a strict content policy. Once is enough. */
export const adoptTheme = (root: ShadowRoot, css: string): void => {
  const sheet = sheetOf(css);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** Takes every sheet of ours off again. */
export const dropTheme = (root: ShadowRoot): void => {
  const ours = new Set(sheets.values());
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !ours.has(sheet));
};
