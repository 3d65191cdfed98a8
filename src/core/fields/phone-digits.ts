import { planOfCountry, plansOfCallingCode, type PhonePlan } from './phone-plans.ts';

/** A number that is possible: right length for its plan. `assigned`: it also lies in a range that exists. */
export interface PossiblePhone {
  readonly number: string;
  readonly assigned: boolean;
}

/** Why digits are no possible number. `format`: no calling code stands in front. */
export type Impossible = 'too-short' | 'too-long' | 'format';

/** What the digits are: a possible number, an impossible one, or a case that only the library knows. */
export type DigitsReading = PossiblePhone | Impossible | 'unusual';

const longestCallingCode = 3;

/**
 * The everyday cases of the library's `parsePhoneNumberFromString`, `isPossible` and `isValid` over bare digits, with
 * the same result and without its objects; a differential test holds the two together. Whatever needs more (carrier
 * codes, prefixes that are rewritten) is `unusual` and goes to the library.
 */
export const readDigits = (digits: string, international: boolean, home: PhonePlan | undefined): DigitsReading => {
  if (international) return readInternational(withoutDoubledExit(digits, home));
  if (home === undefined) return 'format';
  const abroad = withoutExitCode(digits, home);
  if (abroad !== null) return readInternational(abroad);
  const shorter = withoutCallingCode(digits, home);
  if (shorter === null) return 'unusual';
  return shorter === digits ? readNational(digits, home, home) : readAfterCode(shorter, home.callingCode);
};

const readInternational = (digits: string): DigitsReading => {
  for (let length = 1; length <= longestCallingCode; length += 1) {
    const callingCode = digits.slice(0, length);
    if (plansOfCallingCode(callingCode) !== undefined) return readAfterCode(digits.slice(length), callingCode);
  }
  return 'format';
};

/** `+0064 …`: a plus and the exit code that it stands for. No calling code begins with 0. */
const withoutDoubledExit = (digits: string, home: PhonePlan | undefined): string =>
  digits.charCodeAt(0) === 48 && home !== undefined ? (withoutExitCode(digits, home) ?? digits) : digits;

/** What was dialled for a number abroad, from its calling code on. `null`: no exit code stands in front. */
const withoutExitCode = (digits: string, home: PhonePlan): string | null => {
  const exit = home.exit.exec(digits);
  if (exit === null) return null;
  const rest = digits.slice(exit[0].length);
  // No calling code begins with 0, so those digits were no exit code.
  return rest === '' || rest.charCodeAt(0) === 48 ? null : rest;
};

const readAfterCode = (rest: string, callingCode: string): DigitsReading => {
  const main = plansOfCallingCode(callingCode)?.[0];
  return main === undefined ? 'format' : readNational(rest, main, undefined);
};

/** `home`: the plan to fall back on where several countries share a calling code and no range tells which one it is. */
const readNational = (digits: string, plan: PhonePlan, home: PhonePlan | undefined): DigitsReading => {
  const national = withoutTrunk(digits, plan);
  if (national === null) return 'unusual';
  const found = planOwning(national, plan.callingCode);
  const owner = found ?? home ?? plan;
  if (national.length > owner.longest) return 'too-long';
  if ((owner.lengths & (1 << national.length)) === 0) return 'too-short';
  const assigned = found?.foundByRange === true || owner.assigned.test(national);
  return { number: `+${plan.callingCode}${national}`, assigned };
};

/** Some write their own calling code without `+`: taken off only where the number reads better without it. */
const withoutCallingCode = (digits: string, home: PhonePlan): string | null => {
  if (!digits.startsWith(home.callingCode)) return digits;
  const rest = digits.slice(home.callingCode.length);
  const shorter = withoutTrunk(rest, home);
  const whole = withoutTrunk(digits, home);
  if (shorter === null || whole === null) return null;
  const readsBetter = (!home.general.test(whole) && home.general.test(shorter)) || whole.length > home.longest;
  return readsBetter ? rest : digits;
};

/** Takes off what is dialled before a number at home, unless the number is one only with it. `null`: it is rewritten. */
const withoutTrunk = (digits: string, plan: PhonePlan): string | null => {
  const trunk = plan.trunk === null ? null : plan.trunk.exec(digits);
  if (trunk === null) return digits;
  if (trunk.length > 1 && trunk.some((group, index) => index > 0 && group !== undefined)) return null;
  if (trunk[0] === '') return digits;
  const rest = digits.slice(trunk[0].length);
  if (plan.general.test(digits) && !plan.general.test(rest)) return digits;
  const owner = planOwning(rest, plan.callingCode) ?? plan;
  const fits = rest.length > owner.longest || (owner.lengths & (1 << rest.length)) !== 0;
  return fits ? rest : digits;
};

/** Which of the countries that share a calling code a number belongs to: by how it begins, else by its range. */
const planOwning = (national: string, callingCode: string): PhonePlan | undefined => {
  const plans = plansOfCallingCode(callingCode);
  if (plans === undefined || plans.length === 1) return plans?.[0];
  if (national !== lastAsked.national || callingCode !== lastAsked.callingCode) {
    const owner = plans.find((plan) => (plan.leading ?? plan.assigned).test(national));
    lastAsked = { national, callingCode, owner };
  }
  return lastAsked.owner;
};

/** The same number is asked about when its trunk prefix is taken off and again when it is read: asked once. */
let lastAsked: { readonly national: string; readonly callingCode: string; readonly owner: PhonePlan | undefined } = {
  national: '',
  callingCode: '',
  owner: undefined,
};

/** The plan that phones without `+` belong to. */
export const homePlan = (country: string | undefined): PhonePlan | undefined =>
  country === undefined ? undefined : planOfCountry(country);
