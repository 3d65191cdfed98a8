/** What spreadsheets and copy-paste leave in cells and no person can see (spec 4.1). */
const invisible = /[\uFEFF\u200B-\u200F\u202A-\u202E\u2060-\u2069]/g;
const hardSpaces = /[\u00A0\u202F\u2007]/g;
const beyondPlain = /[^ -~]/;
const whiteRuns = /\s+/g;
const alreadyFolded = /^[!-@[-~]+(?: [!-@[-~]+)*$/;

/** Full-width digits and signs, and every dash and minus, as the reader of figures knows them. */
const figureMarks = /[\uFF0B\uFF0D\uFF0E\uFF10-\uFF19\u2212\u2010-\u2015]/g;

/** A cell as every field reads it (spec 4.1, steps 1 and 2). Plain text, the common case, is only trimmed. */
export const cleanCell = (raw: string): string =>
  beyondPlain.test(raw) ? raw.normalize('NFC').replace(invisible, '').replace(hardSpaces, ' ').trim() : raw.trim();

/** Step 4, for phones, numbers, money and dates. Not NFKC: that would turn `5²` into `52`. */
export const cleanFigures = (cell: string): string => {
  const unmarked = cell.charCodeAt(0) === 0x27 ? cell.slice(1).trim() : cell;
  return beyondPlain.test(unmarked) ? unmarked.replace(figureMarks, plainFigure) : unmarked;
};

/** How two texts are compared: composed, blanks run together, trimmed, lower case (spec 4.4.3). */
export const fold = (text: string): string =>
  alreadyFolded.test(text) ? text : text.normalize('NFC').replace(whiteRuns, ' ').trim().toLowerCase();

const plainFigure = (mark: string): string => {
  const code = mark.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
  if (code === 0xff0b) return '+';
  return code === 0xff0e ? '.' : '-';
};
