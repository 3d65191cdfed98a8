import type { Separators } from './reader.ts';

/** A quoted text inside a cell, unescaped, and where it ends. */
export interface QuotedToken {
  readonly text: string;
  readonly end: number;
}

/** Reads the quoted text that starts at `start` (`""` is one quote). `null`: it never closes, so the quote is data. */
export const quotedToken = (cell: string, start: number): QuotedToken | null => {
  let from = start + 1;
  for (;;) {
    const close = cell.indexOf('"', from);
    if (close < 0) return null;
    if (cell.charCodeAt(close + 1) !== 34) {
      return { text: cell.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
    }
    from = close + 2;
  }
};

/** How a cell was split: its texts, trimmed, empty ones kept in place. */
export interface Tokens {
  readonly texts: readonly string[];
  readonly atDots: boolean;
}

/** Which further marks split a cell. Line breaks always do (spec 4.4.2). */
export interface SplitMarks extends Separators {
  readonly slash?: boolean;
}

const needsSplitting = /[,;./\r\n"]/;

/**
 * Splits a cell of an open list (spec 4.4.4): quotes protect, commas and semicolons separate, and only where there are
 * none of those does a dot, unless it stands between two digits.
 */
export const splitTokens = (cell: string, marks: SplitMarks): Tokens => {
  if (!needsSplitting.test(cell)) return { texts: [cell], atDots: false };
  const texts = splitAt(cell, (code) => separates(code, marks));
  if (texts.length > 1 || !marks.dot) return { texts, atDots: false };
  const parts = splitAt(cell, (code, at) => code === 46 && !(isDigit(cell, at - 1) && isDigit(cell, at + 1)));
  return { texts: parts, atDots: parts.length > 1 };
};

const separates = (code: number, marks: SplitMarks): boolean =>
  code === 10 ||
  code === 13 ||
  (code === 44 && marks.comma) ||
  (code === 59 && marks.semicolon) ||
  (code === 47 && marks.slash === true);

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

const splitAt = (cell: string, separator: (code: number, at: number) => boolean): string[] => {
  const texts: string[] = [];
  let unescaped = '';
  let start = 0;
  let atStart = true;
  let quotesClose = true;
  for (let at = 0; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at);
    if (code === 34 && atStart && quotesClose) {
      const quoted = quotedToken(cell, at);
      if (quoted !== null) {
        unescaped += quoted.text;
        at = quoted.end - 1;
        start = quoted.end;
        atStart = false;
        continue;
      }
      // No quote closes after this one, so no later one needs to be looked at: the scan stays linear.
      quotesClose = false;
    }
    if (separator(code, at)) {
      texts.push((unescaped + cell.slice(start, at)).trim());
      unescaped = '';
      start = at + 1;
      atStart = true;
    } else if (code !== 32 && code !== 9) atStart = false;
  }
  texts.push((unescaped + cell.slice(start)).trim());
  return texts;
};
