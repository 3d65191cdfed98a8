import type { NumberFormat } from './reader.ts';

/** Which marks may stand before the decimals. */
export type DecimalMarks = '.' | ',' | '.,';

/** How a column writes its figures. The signs stay outside for money, inside for numbers. */
interface FigureFormat {
  readonly shape: RegExp;
  readonly marks: DecimalMarks;
  /** `null`: more digits than a JS number can hold. */
  readonly toNumber: (figure: string) => number | null;
}

/** What a JS number holds for certain. */
const significantDigits = 15;

const notPlain = /[^\d.+-]/g;
const leading = /^[+-]?[0.]*/;

const hold = (plain: string): number | null => {
  if (plain.length > significantDigits && countSignificant(plain) > significantDigits) return null;
  const value = Number(plain);
  return value === 0 ? 0 : value;
};

/** Zeros that only place the point do not count. */
const countSignificant = (plain: string): number => {
  const digits = plain.replace(leading, '');
  let end = digits.length;
  if (plain.includes('.')) while (end > 0 && digits.charCodeAt(end - 1) === 0x30) end -= 1;
  const kept = digits.slice(0, end);
  return kept.includes('.') ? kept.length - 1 : kept.length;
};

const pointIsDecimal = (figure: string): number | null =>
  hold(figure.includes(',') ? figure.replace(notPlain, '') : figure);
const commaIsDecimal = (figure: string): number | null =>
  hold(figure.replaceAll('.', '').replace(',', '.').replace(notPlain, ''));
const eitherIsDecimal = (figure: string): number | null => hold(figure.replace(',', '.').replace(notPlain, ''));

/** The forms of spec 4.5; each column has one, because `1.234` means two things. */
export const figureFormats = {
  plain: { shape: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/, marks: '.', toNumber: hold },
  us: { shape: /^[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)$/, marks: '.', toNumber: pointIsDecimal },
  eu: { shape: /^[+-]?(?:(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d*)?|,\d+)$/, marks: ',', toNumber: commaIsDecimal },
  space: {
    shape: /^[+-]?(?:(?:\d{1,3}(?:[ \u2009]\d{3})+|\d+)(?:[.,]\d*)?|[.,]\d+)$/,
    marks: '.,',
    toNumber: eitherIsDecimal,
  },
  in: { shape: /^[+-]?(?:(?:\d{1,2}(?:,\d{2})*,\d{3}|\d+)(?:\.\d*)?|\.\d+)$/, marks: '.', toNumber: pointIsDecimal },
} as const satisfies Readonly<Record<NumberFormat, FigureFormat>>;
