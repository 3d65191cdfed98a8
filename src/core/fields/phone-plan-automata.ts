import { unsure } from './in-place.ts';
import { createAutomaton, matching, prefixes, type PhoneAutomaton } from './phone-automaton.ts';
import { plansOfCallingCode, type PhonePlan, type PhoneRange } from './phone-plans.ts';

/** A plan as it is asked about digits that stand in bytes. */
export interface PlanAutomata {
  readonly callingCode: number;
  readonly codeLength: number;
  /** As in `PhonePlan`. */
  readonly lengths: number;
  readonly longest: number;
  /** The general shape is the first of its expressions, and behind it come the ranges of each type. */
  readonly ranges: PhoneAutomaton;
  /** For each length, which of those count. */
  readonly counting: Uint16Array;
  /** How the country's numbers begin. `null`: nothing but their ranges tells. */
  readonly leading: PhoneAutomaton | null;
  readonly exit: DialledPrefix;
  readonly trunk: DialledPrefix | null;
  /** The plans with this calling code, in the order in which they are asked: the main one first. */
  readonly sharing: readonly PlanAutomata[];
}

/** What is dialled in front of a number. */
interface DialledPrefix {
  readonly possible: PhoneAutomaton;
  readonly sure: PhoneAutomaton;
}

/** The digits have the general shape of the plan's numbers. */
export const general = 1;
/** They also lie in a range that exists. */
export const assigned = 2;

/** More digits than E.164 has are not read in place. */
const mostDigits = 15;

const known = new Map<PhonePlan, PlanAutomata>();

export const automataOf = (plan: PhonePlan): PlanAutomata => {
  const made = known.get(plan);
  if (made !== undefined) return made;
  const { callingCode, lengths, longest, sources } = plan;
  const sharing: PlanAutomata[] = [];
  const automata = {
    callingCode: Number(callingCode),
    codeLength: callingCode.length,
    lengths,
    longest,
    ranges: createAutomaton([sources.general, ...(sources.ranges ?? []).map(({ pattern }) => pattern)]),
    counting: Uint16Array.from({ length: mostDigits + 1 }, (_, length) => rangesOfLength(sources.ranges, length)),
    leading: sources.leading === null ? null : createAutomaton([sources.leading]),
    exit: dialledPrefix(sources.exit),
    trunk: sources.trunk === null ? null : dialledPrefix(sources.trunk),
    sharing,
  };
  known.set(plan, automata);
  sharing.push(...(plansOfCallingCode(callingCode) ?? []).map(automataOf));
  return automata;
};

const rangesOfLength = (ranges: readonly PhoneRange[] | null, length: number): number =>
  ranges === null
    ? general
    : ranges.reduce((bits, range, index) => (range.lengths.includes(length) ? bits | (2 << index) : bits), 0);

const dialledPrefix = (expression: string): DialledPrefix => ({
  possible: createAutomaton([expression], 'possibly'),
  sure: createAutomaton([expression], 'surely'),
});

/** `general`, `assigned`, both, neither, or `unsure`. */
export const kindsOf = (plan: PlanAutomata, digits: Uint8Array, start: number, end: number): number => {
  const matched = matching(plan.ranges, digits, start, end);
  if (matched === unsure || (matched & 1) === 0) return matched === unsure ? unsure : 0;
  return (matched & (plan.counting[end - start] ?? 0)) === 0 ? general : general | assigned;
};

/**
 * How many digits are dialled in front, where that is beyond doubt: exactly one prefix is matched, and without capturing
 * (what is captured is rewritten) or looking for the end.
 */
export const lengthOf = (prefix: DialledPrefix, digits: Uint8Array, start: number, end: number): number => {
  const lengths = prefixes(prefix.possible, digits, start, end);
  if (lengths <= 0) return lengths;
  const isOne = (lengths & (lengths - 1)) === 0;
  return isOne && (prefixes(prefix.sure, digits, start, end) & lengths) !== 0 ? 31 - Math.clz32(lengths) : unsure;
};
