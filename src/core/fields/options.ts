import { finding, type Finding } from '../issue.ts';
import type { Field } from '../schema.ts';
import { compileChoices, type ChoiceList, type ChoiceMatch } from './choices.ts';
import { readList } from './reading.ts';
import type { CellReader, FieldContext, Separators } from './reader.ts';
import type { Answers } from './answers.ts';
import { quotedToken } from './tokens.ts';

/** Several options of a list (spec 4.4.3). Labels are matched before the cell is split: they may hold commas and dots. */
export const optionsReader = (field: Field, context: FieldContext, answers: Answers): CellReader => {
  const choices = compileChoices(field.options);
  const marks: Separators = { comma: true, semicolon: true, dot: true, ...context.separators };
  const keepValid = context.onInvalidOption === 'keep-valid';
  const match = (text: string): ChoiceMatch | null => {
    const found = choices.match(text);
    if (found !== 'unknown' || !answers.has(text)) return found;
    const answer = answers.get(text);
    return answer === null ? null : choices.match(answer);
  };

  return (cell) => {
    const whole = choices.match(cell);
    const matches = whole === 'unknown' ? scan(cell, choices, marks, match) : [whole];
    const ids = new Set<string>();
    let unknown = 0;
    let ambiguous = 0;
    for (const found of matches) {
      if (found === 'unknown') unknown += 1;
      else if (found === 'ambiguous') ambiguous += 1;
      else if (found !== null) ids.add(found.id);
    }
    const findings: Finding[] = [];
    if (unknown > 0) findings.push(finding('OPTION_INVALID', { count: unknown }));
    if (ambiguous > 0) findings.push(finding('OPTION_AMBIGUOUS', { count: ambiguous }));
    return readList(findings.length === 0 || keepValid ? [...ids] : [], findings);
  };
};

const blankRun = /[^\S\r\n]+/g;
/** Blanks are single by now. */
const breakRun = / ?[\r\n]\s*/g;

/** Reads from the left: a quoted text, else the longest label that may end where it ends, else an unknown text. */
const scan = (
  cell: string,
  choices: ChoiceList,
  marks: Separators,
  match: (text: string) => ChoiceMatch | null,
): (ChoiceMatch | null)[] => {
  const text = cell.normalize('NFC').replace(blankRun, ' ').replace(breakRun, '\n');
  const lower = text.toLowerCase();
  // A few letters grow when lowered; positions then no longer agree and only folded labels can match.
  const exact = lower.length === text.length ? text : lower;
  const separates = (at: number): boolean => isMark(exact.charCodeAt(at), marks);
  const mayEnd = (end: number): boolean => {
    const next = exact.charCodeAt(end) === 32 ? end + 1 : end;
    return next >= exact.length || separates(next);
  };

  const found: (ChoiceMatch | null)[] = [];
  let at = 0;
  for (;;) {
    while (at < exact.length && (exact.charCodeAt(at) === 32 || separates(at))) at += 1;
    if (at >= exact.length) return found;
    const quoted = exact.charCodeAt(at) === 34 ? quotedToken(exact, at) : null;
    if (quoted !== null && mayEnd(quoted.end)) {
      found.push(match(quoted.text));
      at = quoted.end;
      continue;
    }
    const length = choices.longestAt(lower, at, mayEnd);
    const end = length > 0 ? at + length : tokenEnd(exact, at, marks);
    const token = exact.slice(at, end).trim();
    found.push(match(length > 0 ? token : withoutFinalDot(token)));
    at = end;
  }
};

const isMark = (code: number, marks: Separators): boolean =>
  code === 10 || (code === 44 && marks.comma) || (code === 59 && marks.semicolon) || (code === 46 && marks.dot);

/** An unknown text goes on to the next comma or semicolon: a dot inside may be part of it. */
const tokenEnd = (text: string, start: number, marks: Separators): number => {
  let end = start;
  while (end < text.length && (text.charCodeAt(end) === 46 || !isMark(text.charCodeAt(end), marks))) end += 1;
  return end;
};

const withoutFinalDot = (token: string): string => (token.endsWith('.') ? token.slice(0, -1).trimEnd() : token);
