import fc from 'fast-check';
import { getExampleNumber, type CountryCode } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.max.json';
import { describe, expect, test } from 'vitest';
import { parseDigitExpressions } from '../../../src/core/fields/digit-expression.ts';
import { unsure } from '../../../src/core/fields/in-place.ts';
import { createAutomaton, matching, prefixes, type PhoneAutomaton } from '../../../src/core/fields/phone-automaton.ts';
import { assigned, automataOf, general, kindsOf, lengthOf } from '../../../src/core/fields/phone-plan-automata.ts';
import { plansOfCallingCode, type PhonePlan } from '../../../src/core/fields/phone-plans.ts';

const callingCodes = [...Object.keys(metadata.country_calling_codes), ...Object.keys(metadata.nonGeographic)];
const plans = callingCodes.flatMap((code) => plansOfCallingCode(code) ?? []);

const bytesOf = (digits: string): Uint8Array => Uint8Array.from(digits, Number);

const digitTexts = (sizes: { minLength: number; maxLength: number }): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), ...sizes });

/** One digit changed, added or taken away at a place. */
const mutations = fc.record({ at: fc.nat(), digit: fc.nat(9), kind: fc.nat(3) });
type Mutation = typeof mutations extends fc.Arbitrary<infer Kind> ? Kind : never;

const mutate = (digits: string, { at, digit, kind }: Mutation): string => {
  const place = digits.length === 0 ? 0 : at % digits.length;
  if (kind === 0) return digits;
  if (kind === 1) return digits.slice(0, place) + digit + digits.slice(place + 1);
  return kind === 2
    ? digits.slice(0, place) + digit + digits.slice(place)
    : digits.slice(0, place) + digits.slice(place + 1);
};

const numbersKnown = new Map<PhonePlan, readonly string[]>();

/** Numbers as the plan has them, almost as it has them, and any others. */
const numbersFor = (plan: PhonePlan): readonly string[] => {
  const made = numbersKnown.get(plan);
  if (made !== undefined) return made;
  const { country, sources } = plan;
  // The metadata's keys are the countries that the library knows.
  const example = country === undefined ? undefined : getExampleNumber(country as CountryCode, examples, metadata);
  const patterns = new Set([sources.general, ...(sources.ranges ?? []).map(({ pattern }) => pattern)]);
  const inRange = fc.oneof(
    ...[...patterns].map((pattern) => fc.stringMatching(new RegExp(`^(?:${pattern})$`))),
    fc.constant(example?.nationalNumber ?? '12345678'),
  );
  const numbers = fc.oneof(
    inRange,
    fc.tuple(inRange, mutations).map(([digits, mutation]) => mutate(digits, mutation)),
    digitTexts({ minLength: 1, maxLength: 15 }),
  );
  const some = fc.sample(numbers, { numRuns: 25, seed: 1 }).filter(({ length }) => length > 0 && length <= 15);
  numbersKnown.set(plan, some);
  return some;
};

const matchingAll = (automaton: PhoneAutomaton, digits: string): number =>
  matching(automaton, bytesOf(digits), 0, digits.length);
const prefixesOf = (automaton: PhoneAutomaton, digits: string): number =>
  prefixes(automaton, bytesOf(digits), 0, digits.length);

describe('the automata of the numbering plans', () => {
  test('can be made of every expression of every plan', () => {
    expect(plans.length).toBeGreaterThan(250);
    for (const { country, sources } of plans) {
      const ranges = [sources.general, ...(sources.ranges ?? []).map(({ pattern }) => pattern)];
      expect([country, parseDigitExpressions([...ranges, sources.leading ?? ''], 'exactly')]).not.toContain(null);
      expect([country, parseDigitExpressions([sources.exit, sources.trunk ?? ''], 'surely')]).not.toContain(null);
      // What is matched fits sixteen bits.
      expect(ranges.length).toBeLessThanOrEqual(16);
    }
  });

  test('decide what is assigned, and what has the general shape, as the expressions do', () => {
    let accepted = 0;
    for (const plan of plans) {
      const automata = automataOf(plan);
      for (const digits of numbersFor(plan)) {
        const kinds = kindsOf(automata, bytesOf(digits), 0, digits.length);
        const expected = (plan.general.test(digits) ? general : 0) | (plan.assigned.test(digits) ? assigned : 0);
        if (kinds !== expected) expect([plan.country, digits, kinds]).toEqual([plan.country, digits, expected]);
        if ((kinds & assigned) !== 0) accepted += 1;
      }
    }
    expect(accepted).toBeGreaterThan(2000);
  });

  test('know how the numbers of a country begin that shares its calling code', () => {
    for (const plan of plans) {
      const { leading } = automataOf(plan);
      if (leading === null) continue;
      for (const digits of plansOfCallingCode(plan.callingCode)?.flatMap(numbersFor) ?? []) {
        const begins = prefixesOf(leading, digits) !== 0;
        if (begins !== plan.leading?.test(digits)) expect([plan.country, digits, begins]).toEqual([]);
      }
    }
  });

  test('take off what is dialled in front as the expressions do, or are not sure', () => {
    let sure = 0;
    let all = 0;
    for (const plan of plans) {
      const { trunk, exit } = automataOf(plan);
      for (const number of numbersFor(plan)) {
        for (const digits of ['', '0', '8', '00', '011'].map((dialled) => (dialled + number).slice(0, 15))) {
          for (const [prefix, expression] of [
            [trunk, plan.trunk],
            [exit, plan.exit],
          ] as const) {
            if (prefix === null) continue;
            all += 1;
            const taken = lengthOf(prefix, bytesOf(digits), 0, digits.length);
            if (taken === unsure) continue;
            sure += 1;
            const match = expression?.exec(digits) ?? [''];
            const rewritten = match.slice(1).some((group) => group !== undefined);
            if (taken !== match[0].length || rewritten)
              expect([plan.country, digits, taken, rewritten]).toEqual([plan.country, digits, match[0].length, false]);
          }
        }
      }
    }
    expect(sure / all).toBeGreaterThan(0.95);
  });
});

describe('an automaton', () => {
  const expressions = ['12', '1?2', '[1-35]\\d{2,3}', '(?:1|22|3(?:4|5)?)6', '(1|2){2}', '0?(?:12?){1,2}3', '\\d{3}|4'];

  test.each(expressions)('of %o matches what the expression matches', (expression) => {
    const automaton = createAutomaton([expression]);
    const whole = new RegExp(`^(?:${expression})$`);
    const digitsOfAll = fc.oneof(digitTexts({ minLength: 1, maxLength: 5 }), fc.stringMatching(whole));
    fc.assert(
      fc.property(digitsOfAll, (digits) => {
        expect(matchingAll(automaton, digits)).toBe(whole.test(digits) ? 1 : 0);
        const lengths = Array.from(digits, (_, index) => index + 1).filter((length) =>
          whole.test(digits.slice(0, length)),
        );
        expect(prefixesOf(automaton, digits)).toBe(lengths.reduce((bits, length) => bits | (1 << length), 0));
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  test('tells several expressions apart', () => {
    const automaton = createAutomaton(['1\\d', '\\d2', '\\d{3}']);
    expect(['11', '12', '22', '33', '123'].map((digits) => matchingAll(automaton, digits))).toEqual([1, 3, 2, 0, 4]);
  });

  test.each([
    '1*',
    '1+',
    '1{2,}',
    '(?=1)1',
    '(?!1)\\d',
    '(1)\\1',
    '[^1]',
    '[]',
    '\\D',
    '1$',
    '^1',
    'a',
    '1??',
    '(1',
    '1)',
    '.',
  ])('is not sure of anything where the expression is %o', (expression) => {
    expect(parseDigitExpressions([expression], 'exactly')).toBeNull();
    expect(matchingAll(createAutomaton([expression]), '1')).toBe(unsure);
    expect(prefixesOf(createAutomaton([expression]), '1')).toBe(unsure);
  });

  test('is not sure of no digits at all', () => {
    expect(matchingAll(createAutomaton(['1?']), '')).toBe(unsure);
  });

  test('takes an end for anywhere, or leaves out what looks for it or captures', () => {
    const possibly = createAutomaton(['(12)$|3(4)?'], 'possibly');
    const surely = createAutomaton(['(12)$|3(4)?'], 'surely');
    expect(['123', '34'].map((digits) => prefixesOf(possibly, digits))).toEqual([4, 6]);
    expect(['123', '34'].map((digits) => prefixesOf(surely, digits))).toEqual([0, 2]);
  });

  test('is not sure of anything new once it has too many states', () => {
    // To know which of the last thirteen digits were a 1 takes 2 to the 13th states.
    const automaton = createAutomaton([`${'\\d?'.repeat(13)}1\\d{12}`]);
    const texts = fc.string({ unit: fc.constantFrom('1', '2'), minLength: 26, maxLength: 26 });
    const answers = fc.sample(texts, { numRuns: 3000, seed: 1 }).map((digits) => {
      const answer = matchingAll(automaton, digits);
      return answer === unsure ? 'unsure' : answer === (digits[13] === '1' ? 1 : 0);
    });
    expect(new Set(answers)).toEqual(new Set([true, 'unsure']));
  });
});
