import fc from 'fast-check';
import { expect } from 'vitest';
import { isoDate } from '../../../src/core/fields/calendar.ts';
import { unsure, type InPlaceForm } from '../../../src/core/fields/in-place.ts';
import type { FieldReader, FieldValue } from '../../../src/core/fields/reader.ts';

/** What stands beside a cell in a file must not be read with it. */
const neighbours: readonly (readonly [before: string, behind: string])[] = [
  ['', ''],
  ['1,', ',2024-09-08'],
  ['2', '7'],
  ['a.', '.com'],
  ['Sep-', '-Sep'],
  ['x@', ', 2024'],
];

const spoken: Readonly<Record<Exclude<InPlaceForm, 'phone' | 'phones'>, (answer: number, cell: string) => FieldValue>> =
  {
    text: (_answer, cell) => cell,
    date: isoDate,
    number: (answer) => answer,
  };

const answerAmong = (reader: FieldReader, cell: string, before: string, behind: string): number => {
  const bytes = new TextEncoder().encode(before + cell + behind);
  return reader.inPlace?.read(bytes, before.length, before.length + cell.length) ?? unsure;
};

/** What a cell is read as in place; `unsure` is left to the whole reader. */
export const inPlaceValue = (reader: FieldReader, cell: string): FieldValue | typeof unsure => {
  const form = reader.inPlace?.form ?? 'phone';
  const answer = answerAmong(reader, cell, '', '');
  return answer === unsure || form === 'phone' || form === 'phones' ? unsure : spoken[form](answer, cell);
};

/** Whether a cell may be read in place at all: other cells are never asked about. */
const mayStand = /^[!-~](?:[ -~]*[!-~])?$/;

/** The law: what is read in place is what the whole reader reads without a finding, whatever stands beside it. */
export const keepsTheLaw = (reader: FieldReader, cell: string): void => {
  if (!mayStand.test(cell)) return;
  const alone = answerAmong(reader, cell, '', '');
  for (const [before, behind] of neighbours) {
    const answer = answerAmong(reader, cell, before, behind);
    if (answer !== alone) expect({ cell, before, behind, answer }).toEqual({ cell, before, behind, answer: alone });
  }
  const value = inPlaceValue(reader, cell);
  if (value === unsure) return;
  const whole = reader(cell);
  // Asked only for what is wrong: an assertion costs more than a reading.
  if (!Object.is(whole.value, value) || whole.findings.length > 0 || whole.empty)
    expect({ cell, whole }).toEqual({ cell, whole: { value, findings: [], empty: false } });
};

/** Every stretch of a text is read as if nothing stood beside it: a reader looks no further than the cell. */
export const readsNoFurther = (reader: FieldReader, text: string): void => {
  for (let start = 0; start < text.length; start += 1)
    for (let end = start + 1; end <= text.length; end += 1) {
      const cell = text.slice(start, end);
      if (!mayStand.test(cell)) continue;
      const answer = answerAmong(reader, cell, text.slice(0, start), text.slice(end));
      const alone = answerAmong(reader, cell, '', '');
      if (answer !== alone) expect({ text, cell, answer }).toEqual({ text, cell, answer: alone });
    }
};

/** A cell, and what up to three slips of the hand make of it: a mark put in, put in place of another, or left out. */
export const slipped = (cells: fc.Arbitrary<string>, marks: string): fc.Arbitrary<string> => {
  const slip = fc.tuple(fc.nat(63), fc.constantFrom('', ...marks), fc.boolean());
  return fc.tuple(cells, fc.array(slip, { maxLength: 3 })).map(([cell, slips]) =>
    slips.reduce((text, [place, mark, over]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + mark + text.slice(over || mark === '' ? at + 1 : at);
    }, cell),
  );
};
