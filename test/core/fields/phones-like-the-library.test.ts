import { getExampleNumber, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.max.json';
import { describe, expect, test } from 'vitest';
import { homePlan, readDigits } from '../../../src/core/fields/phone-digits.ts';
import { readerOf } from './read-as.ts';

// The metadata's keys are the countries it knows.
const countries = Object.keys(metadata.countries) as CountryCode[];
const worldwide = Object.keys(metadata.nonGeographic);

/** Numbers as they were before the plan changed are still possible, and the library has forgotten them. */
const olderThanItsPlan: CountryCode = 'BJ';

/** A small generator with a seed: the same numbers on every machine. */
const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
};

const byTheLibrary = (text: string, country: CountryCode | undefined) => {
  const options = country === undefined ? { extract: false } : { defaultCountry: country, extract: false };
  const phone = parsePhoneNumberFromString(text, options, metadata);
  return phone?.isPossible() === true ? { number: phone.number, assigned: phone.isValid() } : 'impossible';
};

const exampleOf = (country: CountryCode): string =>
  getExampleNumber(country, examples, metadata)?.nationalNumber ?? '2025550123';

/** One digit changed, added or taken away. */
const mutate = (digits: string, random: (below: number) => number): string => {
  const at = random(digits.length);
  const digit = String(random(10));
  const kind = random(4);
  if (kind === 0) return digits;
  if (kind === 1) return digits.slice(0, at) + digit + digits.slice(at + 1);
  return kind === 2 ? digits.slice(0, at) + digit + digits.slice(at) : digits.slice(0, at) + digits.slice(at + 1);
};

describe('the fast road for phones', () => {
  test('gives what the library gives, for numbers of every country, mutated', () => {
    const random = seeded(1);
    let fast = 0;
    let all = 0;
    for (const country of countries) {
      const home = homePlan(country);
      const example = exampleOf(country);
      const callingCode = home?.callingCode ?? '';
      for (let round = 0; round < 60; round += 1) {
        const national = mutate(mutate(example, random), random);
        const trunk = ['', '0', '1', '8', '00', '011'][random(6)] ?? '';
        for (const [digits, international] of [
          [trunk + national, false],
          [callingCode + national, false],
          [callingCode + national, true],
          [`${callingCode}0${national}`, true],
        ] as const) {
          const reading = readDigits(digits, international, home);
          all += 1;
          if (reading === 'unusual' || digits.length < 4 || digits.length > 15 || country === olderThanItsPlan)
            continue;
          fast += 1;
          expect([digits, country, typeof reading === 'string' ? 'impossible' : reading]).toEqual([
            digits,
            country,
            byTheLibrary(international ? `+${digits}` : digits, country),
          ]);
        }
      }
    }
    // Most of them must indeed be fast, or the test proves nothing.
    expect(fast / all).toBeGreaterThan(0.7);
  });

  test('gives what the library gives, for numbers that belong to no country', () => {
    const random = seeded(2);
    for (const callingCode of [...worldwide, '999', '210', '0']) {
      for (let round = 0; round < 100; round += 1) {
        const digits = callingCode + String(random(1e9)).padStart(6 + random(5), '0');
        if (digits.length > 15) continue;
        const reading = readDigits(digits, true, undefined);
        if (reading !== 'unusual')
          expect([digits, typeof reading === 'string' ? 'impossible' : reading]).toEqual([
            digits,
            byTheLibrary(`+${digits}`, undefined),
          ]);
      }
    }
  });

  test('the reader as a whole accepts what the library accepts, however the number is punctuated', () => {
    const random = seeded(3);
    for (const country of countries) {
      const read = readerOf('phone', { country });
      for (let round = 0; round < 12; round += 1) {
        const digits = mutate(exampleOf(country), random);
        const at = 1 + random(Math.max(1, digits.length - 1));
        const mark = ['', ' ', '-', '.', ') '][random(5)] ?? '';
        const text = `${mark === ') ' ? '(' : ''}${digits.slice(0, at)}${mark}${digits.slice(at)}`;
        const library = byTheLibrary(text, country);
        const reading = read(text);
        // Our own policies: a number whose leading zero was eaten is damage, and so is a fraction.
        if (reading.findings[0]?.params['reason'] === 'lost-zero' || country === olderThanItsPlan) continue;
        if (/^\(?\d+\.(?:0+|\d)$/.test(text)) continue;
        expect([text, country, reading.value]).toEqual([
          text,
          country,
          library === 'impossible' ? null : library.number,
        ]);
      }
    }
  });
});
