import { finding, type Finding } from '../issue.ts';
import { cleanFigures } from './cell.ts';
import { currencyCodes } from './currency-codes.ts';
import { figureFormats } from './figure.ts';
import { figureInPlace } from './figure-in-place.ts';
import { read, readWith, unreadable } from './reading.ts';
import type { CellReader, FieldContext } from './reader.ts';

/** Figures alone, the common case: no sign of a currency, no parentheses. */
const bare = /^[\d.,]+$/;
const threeDecimals = /^[+-]?\d+\.\d{3}$/;

const signBefore = /^([+-]) ?/;
const markBefore = /^(?:\p{L}{0,3}\p{Sc}|[A-Z]{3}) ?/u;
const markBehind = / ?(?:\p{L}{0,3}\p{Sc}|[A-Z]{3})$/u;
const startsSigned = /^[+-]/;

interface Amount {
  readonly figure: string;
  readonly marked: boolean;
  readonly inParentheses: boolean;
}

/** An amount of money (spec 4.5): the American form unless the column says otherwise. The currency is not stored. */
export const moneyReader = (context: FieldContext): CellReader => {
  const name = context.numberFormat ?? 'us';
  const format = figureFormats[name === 'plain' ? 'us' : name] ?? figureFormats.us;
  const pointMayGroup = format === figureFormats.us;

  const readCell: CellReader = (cell) => {
    const written = cleanFigures(cell);
    const amount = bare.test(written) ? { figure: written, marked: false, inParentheses: false } : undress(written);
    if (amount === null || !format.shape.test(amount.figure))
      return unreadable('MONEY_UNREADABLE', { reason: 'format' });
    const value = format.toNumber(amount.figure);
    if (value === null) return unreadable('MONEY_UNREADABLE', { reason: 'precision' });

    if (!amount.marked && !amount.inParentheses && (!pointMayGroup || !threeDecimals.test(amount.figure)))
      return read(value);
    const findings: Finding[] = [];
    if (amount.marked) findings.push(finding('CURRENCY_SYMBOL_IGNORED'));
    if (amount.inParentheses) findings.push(finding('MONEY_PARENS_NEGATIVE'));
    if (pointMayGroup && threeDecimals.test(amount.figure)) findings.push(finding('MONEY_AMBIGUOUS'));
    return readWith(amount.inParentheses && value !== 0 ? -value : value, findings);
  };
  return Object.assign(readCell, { inPlace: figureInPlace(format.marks, pointMayGroup) });
};

/** Takes off one currency mark and one pair of parentheses. `null`: more than that, or a sign where none may be. */
const undress = (written: string): Amount | null => {
  const outside = takeMark(written);
  const inner = outside.rest;
  if (!inner.startsWith('(') || !inner.endsWith(')')) {
    return { figure: outside.rest, marked: outside.marked, inParentheses: false };
  }
  const body = inner.slice(1, -1).trim();
  const inside = outside.marked ? { rest: body, marked: false } : takeMark(body);
  if (startsSigned.test(inside.rest)) return null;
  return { figure: inside.rest, marked: outside.marked || inside.marked, inParentheses: true };
};

/** One mark, in front or behind; a sign may stand on either side of a mark in front, and is kept. */
const takeMark = (text: string): { readonly rest: string; readonly marked: boolean } => {
  const sign = signBefore.exec(text);
  const body = sign ? text.slice(sign[0].length) : text;
  const front = markBefore.exec(body)?.[0];
  if (front !== undefined && isCurrency(front)) {
    const rest = body.slice(front.length);
    return { rest: (sign?.[1] ?? '') + rest, marked: true };
  }
  const back = markBehind.exec(text)?.[0];
  if (back !== undefined && isCurrency(back)) return { rest: text.slice(0, -back.length), marked: true };
  return { rest: text, marked: false };
};

const isCurrency = (mark: string): boolean => {
  const word = mark.trim();
  return !threeCapitals.test(word) || currencyCodes.has(word);
};

const threeCapitals = /^[A-Z]{3}$/;
