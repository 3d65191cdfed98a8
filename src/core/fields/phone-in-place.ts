import { unsure, type InPlaceReader } from './in-place.ts';
import { prefixes } from './phone-automaton.ts';
import { homePlan } from './phone-digits.ts';
import { assigned, automataOf, general, kindsOf, lengthOf, type PlanAutomata } from './phone-plan-automata.ts';
import { plansOfCallingCode } from './phone-plans.ts';

/** Fewer or more signs are left to the whole reader. */
const fewestSigns = 4;
const mostSigns = 40;
const fewestDigits = 4;
/** What E.164 allows, and what a number can hold exactly. */
const mostDigits = 15;
const longestCallingCode = 3;
/** A number is put together of two halves. */
const lowDigits = 7;
const lowFull = 10 ** lowDigits;

const plus = 43;
const dot = 46;
const zero = 48;
const blank = 32;
/** What may stand between the digits, as bits above the blank: blank, brackets, dash and dot. */
const marks = [' ', '(', ')', '-', '.'].reduce((bits, mark) => bits | (1 << (mark.charCodeAt(0) - blank)), 0);

/** The digits of the cell: one is read at a time, so that there need be no more than one room for them. */
const digits = new Uint8Array(mostDigits + 1);
let count = 0;

/** The last question about a plan's kinds and its answer: the same is asked at several turns of the way. */
let askedPlan: PlanAutomata | null = null;
let askedStart = 0;
let askedKinds = 0;

/**
 * The everyday phones of a column: possible, assigned, and with nothing to say about them. It takes the turns that
 * `phone-number.ts` and `phone-digits.ts` take, with places in `digits` for texts, and is `unsure` at all that are rare.
 */
export const phoneInPlace = (country: string | undefined): InPlaceReader => {
  const plan = homePlan(country?.trim().toUpperCase());
  const home = plan === undefined ? null : automataOf(plan);
  return {
    form: 'phone',
    read: (bytes, start, end) => {
      if (!takeDigits(bytes, start, end)) return unsure;
      if (bytes[start] === plus) return readInternational(0);
      return home === null ? unsure : readDialled(home);
    },
  };
};

/** Whether the cell is digits and marks and nothing that may stand for more. */
const takeDigits = (bytes: Uint8Array, start: number, end: number): boolean => {
  if (end - start < fewestSigns || end - start > mostSigns) return false;
  let taken = 0;
  let dots = 0;
  let lastDot = 0;
  for (let at = bytes[start] === plus ? start + 1 : start; at < end; at += 1) {
    const sign = bytes[at] ?? 0;
    if (sign >= zero) {
      if (sign > zero + 9 || taken === mostDigits) return false;
      digits[taken] = sign - zero;
      taken += 1;
    } else {
      if (sign < blank || ((marks >> (sign - blank)) & 1) === 0) return false;
      if (sign === dot) {
        dots += 1;
        lastDot = at;
      }
    }
  }
  count = taken;
  askedPlan = null;
  if (taken < fewestDigits || (dots === 1 && mayBeFloat(bytes, lastDot, end))) return false;
  // A mark at the end may stand for more than itself.
  return (bytes[end - 1] ?? 0) >= zero;
};

/** True of all that `endsLikeFloat` is true of, and of some more: it looks at the end alone. */
const mayBeFloat = (bytes: Uint8Array, onlyDot: number, end: number): boolean =>
  end - onlyDot <= 2 || bytes[end - 1] === zero;

/** What is written without a plus: a number at home, or one abroad behind an exit code. */
const readDialled = (home: PlanAutomata): number => {
  const exit = lengthOf(home.exit, digits, 0, count);
  if (exit !== 0) return exit === unsure ? unsure : readInternational(exit);
  return beginsWithCode(home) ? readBehindCode(home) : readNational(0, home);
};

const beginsWithCode = ({ callingCode, codeLength }: PlanAutomata): boolean => {
  let front = 0;
  for (let at = 0; at < codeLength; at += 1) front = front * 10 + (digits[at] ?? 0);
  return front === callingCode;
};

/** Some write their own calling code without a plus: taken off only where the number reads better without it. */
const readBehindCode = (home: PlanAutomata): number => {
  const whole = withoutTrunk(0, home);
  const shorter = withoutTrunk(home.codeLength, home);
  if (whole === unsure || shorter === unsure) return unsure;
  const wholeKinds = askKinds(whole, home);
  const shorterKinds = askKinds(shorter, home);
  if (wholeKinds === unsure || shorterKinds === unsure) return unsure;
  const readsBetter = (!hasShape(wholeKinds) && hasShape(shorterKinds)) || count - whole > home.longest;
  return readsBetter ? readNational(home.codeLength, home.sharing[0] ?? home) : readNational(0, home);
};

/** By the first three digits behind the plus: the main plan of the calling code in front. `null`: there is none. */
const mainPlans: (PlanAutomata | null | undefined)[] = Array.from({ length: 10 ** longestCallingCode });

const readInternational = (start: number): number => {
  if (count - start <= longestCallingCode) return unsure;
  const front = (digits[start] ?? 0) * 100 + (digits[start + 1] ?? 0) * 10 + (digits[start + 2] ?? 0);
  let main = mainPlans[front];
  if (main === undefined) {
    main = findMainPlan(String(front).padStart(longestCallingCode, '0'));
    mainPlans[front] = main;
  }
  return main === null ? unsure : readNational(start + main.codeLength, main);
};

const findMainPlan = (front: string): PlanAutomata | null => {
  for (let length = 1; length <= longestCallingCode; length += 1) {
    const plan = plansOfCallingCode(front.slice(0, length))?.[0];
    if (plan !== undefined) return automataOf(plan);
  }
  return null;
};

const readNational = (start: number, plan: PlanAutomata): number => {
  const national = withoutTrunk(start, plan);
  if (national === unsure) return unsure;
  const owner = plan.sharing[ownerOf(national, plan)];
  if (owner === undefined || !isOfLength(count - national, owner)) return unsure;
  const kinds = askKinds(national, owner);
  if (kinds === unsure || !isAssigned(kinds)) return unsure;
  return plan.codeLength + count - national > mostDigits ? unsure : inFull(plan.callingCode, national);
};

/** Where the number begins behind what is dialled at home, unless it is a number only with that. */
const withoutTrunk = (start: number, plan: PlanAutomata): number => {
  const trunk = plan.trunk === null ? 0 : lengthOf(plan.trunk, digits, start, count);
  if (trunk === 0 || trunk === unsure) return trunk === 0 ? start : unsure;
  const rest = start + trunk;
  const restKinds = askKinds(rest, plan);
  if (restKinds === unsure) return unsure;
  if (!hasShape(restKinds)) {
    const wholeKinds = askKinds(start, plan);
    if (wholeKinds === unsure || hasShape(wholeKinds)) return wholeKinds === unsure ? unsure : start;
  }
  const index = ownerOf(rest, plan);
  if (index === unsure) return unsure;
  const owner = plan.sharing[index] ?? plan;
  return count - rest > owner.longest || isOfLength(count - rest, owner) ? rest : start;
};

/** Which of the plans with the calling code of this one the number belongs to; one behind the last: to none of them. */
const ownerOf = (national: number, { sharing: plans }: PlanAutomata): number => {
  if (plans.length === 1) return 0;
  for (let index = 0; index < plans.length; index += 1) {
    const plan = plans[index];
    if (plan === undefined) break;
    const found = plan.leading === null ? askKinds(national, plan) : prefixes(plan.leading, digits, national, count);
    if (found === unsure) return unsure;
    if (plan.leading === null ? isAssigned(found) : found !== 0) return index;
  }
  return plans.length;
};

const askKinds = (start: number, plan: PlanAutomata): number => {
  if (plan !== askedPlan || start !== askedStart) {
    askedKinds = kindsOf(plan, digits, start, count);
    askedPlan = plan;
    askedStart = start;
  }
  return askedKinds;
};

const isOfLength = (length: number, { lengths, longest }: PlanAutomata): boolean =>
  length <= longest && (lengths & (1 << length)) !== 0;

const hasShape = (kinds: number): boolean => (kinds & general) !== 0;
const isAssigned = (kinds: number): boolean => (kinds & assigned) !== 0;

/** In two halves, which the machine works out at the same time. */
const inFull = (callingCode: number, national: number): number => {
  const middle = count - lowDigits;
  let high = callingCode;
  for (let at = national; at < middle; at += 1) high = high * 10 + (digits[at] ?? 0);
  let low = 0;
  for (let at = Math.max(national, middle); at < count; at += 1) low = low * 10 + (digits[at] ?? 0);
  return middle < national ? high * 10 ** (count - national) + low : high * lowFull + low;
};
