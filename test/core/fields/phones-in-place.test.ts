import fc from 'fast-check';
import { getExampleNumber, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.max.json';
import { describe, expect, test } from 'vitest';
import { unsure } from '../../../src/core/fields/in-place.ts';
import { planOfCountry } from '../../../src/core/fields/phone-plans.ts';
import { readerOf } from './read-as.ts';

// The metadata's keys are the countries it knows.
const countries = Object.keys(metadata.countries) as CountryCode[];
const homes = ['US', 'GB', 'DE', 'FR', 'IT', 'AR', 'BR', 'MX', 'IN', 'RU', 'HU', 'JP', 'AU', undefined] as const;

const makeReaders = (country: string | undefined) => {
  const context = country === undefined ? {} : { country };
  return { phone: readerOf('phone', context), phones: readerOf('phones', context) };
};

const made = new Map<string | undefined, ReturnType<typeof makeReaders>>();
const readersOf = (country: string | undefined): ReturnType<typeof makeReaders> => {
  const readers = made.get(country) ?? makeReaders(country);
  made.set(country, readers);
  return readers;
};

const bytesOf = new TextEncoder();

/** A cell between others, as it stands in a file. */
const inPlace = (text: string, home: string | undefined): number =>
  readersOf(home).phone.inPlace?.read(bytesOf.encode(`1,${text},2`), 2, 2 + text.length) ?? unsure;

/** What is read in place is what the whole readers read, with nothing to say about it. Whether it is read in place. */
const agrees = (text: string, home: string | undefined): boolean => {
  const number = inPlace(text, home);
  if (number === unsure) return false;
  const { phone, phones } = readersOf(home);
  const e164 = `+${number}`;
  const whole = phone(text, true);
  if (whole.value !== e164 || whole.findings.length > 0)
    expect({ text, home, value: whole.value, findings: whole.findings }).toEqual({
      text,
      home,
      value: e164,
      findings: [],
    });
  const list = phones(text, true);
  if (String(list.value) !== e164 || list.findings.length > 0)
    expect({ text, home, value: list.value, findings: list.findings }).toEqual({
      text,
      home,
      value: [e164],
      findings: [],
    });
  return true;
};

/** Numbers in the ranges of a country's plan, and whatever the library makes of them. */
const nationalsOf = (country: CountryCode, many: number): readonly string[] => {
  const example = getExampleNumber(country, examples, metadata)?.nationalNumber ?? '2025550123';
  const ranges = planOfCountry(country)?.sources.ranges ?? [];
  const patterns = [...new Set(ranges.map(({ pattern }) => pattern))];
  const inRange = fc.oneof(...patterns.map((pattern) => fc.stringMatching(new RegExp(`^(?:${pattern})$`))));
  return [example, ...fc.sample(inRange, { numRuns: many, seed: 1 })];
};

/** As people and other programs write a number for who dials it at home. */
const everyday = (national: string, country: CountryCode): readonly string[] => {
  const phone = parsePhoneNumberFromString(`+${planOfCountry(country)?.callingCode}${national}`, {}, metadata);
  if (phone === undefined) return [];
  const written = phone.formatNational();
  const abroad = phone.formatInternational();
  const dots = written.replace(/\D+/g, '.').replace(/^\./, '');
  return [phone.number, abroad, abroad.replaceAll(' ', '-'), written, written.replaceAll(' ', '-'), dots];
};

/** And as they also do, rightly or not. */
const unusual = (national: string, callingCode: string): readonly string[] => {
  const half = national.length >> 1;
  const apart = `${national.slice(0, half)} ${national.slice(half)}`;
  return [
    national,
    `(${apart.replace(' ', ') ')}`,
    ...['0', '1', '8', '06', '15', '00', '011', '180020'].map((dialled) => dialled + national),
    ...['00', '011', '810', '010', '0011', '+', '++', '+00', ''].map((exit) => `${exit}${callingCode} ${apart}`),
    ...['(0)', ' 0', '-1-', ' 8 '].map((trunk) => `+${callingCode}${trunk}${apart}`),
    `${national}.0`,
    `${national}.00`,
    `${national.slice(0, -1)}.${national.slice(-1)}`,
    apart.replace(' ', '.'),
    apart.replace(' ', '/'),
    apart.replace(' ', '+'),
    `+${callingCode}${national}.0`,
    `${national}-`,
    `${national} (1)`,
    `'${national}`,
    `${national} x12`,
    `${national}${national}`,
    national.slice(1),
    national.slice(0, -1),
    `${national}5`,
  ];
};

const change = (text: string, at: number, digit: number): string => {
  const place = at % text.length;
  return text.slice(0, place) + String(digit) + text.slice(place + 1);
};

describe('a phone read where it stands is what the whole reader reads', () => {
  test('the numbers of every country, in every form, for every home', () => {
    let read = 0;
    for (const [index, country] of countries.entries()) {
      const callingCode = planOfCountry(country)?.callingCode ?? '';
      for (const national of nationalsOf(country, 1)) {
        const texts = [...everyday(national, country), ...unusual(national, callingCode)];
        // Each home meets every fourth country, and each country is at home once.
        const some = homes.filter((_, at) => at % 4 === index % 4);
        for (const home of [country, ...some]) for (const text of texts) if (agrees(text, home)) read += 1;
      }
    }
    expect(read).toBeGreaterThan(9_000);
  });

  test('with any digit changed', () => {
    const changes = fc.sample(fc.tuple(fc.nat(), fc.nat(9)), { numRuns: 8, seed: 2 });
    for (const home of homes) {
      if (home === undefined) continue;
      const callingCode = planOfCountry(home)?.callingCode ?? '';
      for (const national of nationalsOf(home, 30)) {
        const texts = [...everyday(national, home), ...unusual(national, callingCode)];
        for (const text of texts) for (const [at, digit] of changes) agrees(change(text, at, digit), home);
      }
    }
  });

  test('whatever stands in the cell', () => {
    const signs = fc.constantFrom(...'0123456789012345678901234567890123456789', ...' ().-/+');
    const texts = fc.string({ unit: signs, minLength: 1, maxLength: 18 }).map((text) => text.trim());
    for (const home of homes) {
      for (const text of fc.sample(texts, { numRuns: 1500, seed: 3 })) if (text !== '') agrees(text, home);
      for (const text of fc.sample(texts, { numRuns: 500, seed: 4 })) agrees(`+${text}`, home);
    }
  });

  test.each(['2024-05-12', '12.05.2024', '12/05/2024', '(415) 555-267', '030.9018', '0800.1000', '089 1234.56', '02'])(
    'a date, something short, a single dot: %s',
    (text) => {
      for (const country of [...countries, undefined]) agrees(text, country);
    },
  );

  test.each([
    ['a float', '4930123456.0'],
    ['a float with its plus', '+4930123456.00'],
    ['a fraction', '123456789.5'],
    ['a date with slashes', '12/05/2024'],
    ['a number', '1.5'],
    ['two numbers', '1234567/68'],
    ['two pluses', '++49 30 901820'],
    ['a plus in the middle', '00+49 30 901820'],
    ['a power of ten', '5e9'],
    ['an extension', '415 555 2671 x12'],
    ['an extension in brackets', '(415) 555-2671 (12)'],
    ["a text formula's apostrophe", "'415 555 2671"],
    ['a dash at the end', '+1 415 555 2671-'],
    ['letters', '415-CALL-NOW'],
    ['a list', '415 555 2671, 415 555 2672'],
    ['three digits', '1 23'],
    ['a plus alone', '+'],
    ['no digit', '----'],
    ['more signs than any number has', `415 555 2671${' '.repeat(30)}1`],
    ['more digits than any number has', '4'.repeat(16)],
    ['nobody', '+999 1234567'],
  ])('%s is left to the whole reader', (_name, text) => {
    for (const home of homes) expect([home, inPlace(text, home)]).toEqual([home, unsure]);
  });
});

describe('everyday phones are read in place', () => {
  test.each([
    ['(415) 555-2671', 'US', 14_155_552_671],
    ['415.555.2671', 'US', 14_155_552_671],
    ['1-415-555-2671', 'US', 14_155_552_671],
    ['+1 416 555 2671', 'US', 14_165_552_671],
    ['+44 20 7946 0958', undefined, 442_079_460_958],
    ['020 7946 0958', 'GB', 442_079_460_958],
    ['030 901820', 'DE', 4_930_901_820],
    ['0049 30 901820', 'DE', 4_930_901_820],
    ['06 12 34 56 78', 'FR', 33_612_345_678],
    ['+39 06 698 12345', 'IT', 390_669_812_345],
    ['011 4321-5678', 'AR', 541_143_215_678],
    ['(11) 98765-4321', 'BR', 5_511_987_654_321],
    ['8 (912) 345-67-89', 'RU', 79_123_456_789],
    ['06 30 123 4567', 'HU', 36_301_234_567],
    ['03-1234-5678', 'JP', 81_312_345_678],
    ['(02) 9374 4000', 'AU', 61_293_744_000],
    // Its own calling code, without the plus.
    ['44 20 7946 0958', 'GB', 442_079_460_958],
    ['91 98765 43210', 'IN', 919_876_543_210],
    // What looks like a prefix belongs to the number.
    ['800 555-35-35', 'RU', 78_005_553_535],
    ['900 757 1107', 'BR', 559_007_571_107],
    ['+91 000 800 217 7638', 'IN', 910_008_002_177_638],
  ])('%s at home in %s', (text, home, expected) => {
    expect(agrees(text, home)).toBe(true);
    expect(inPlace(text, home)).toBe(expected);
  });

  test.each([
    ...(['US', 'GB', 'DE', 'FR', 'IT', 'BR', 'MX', 'IN', 'RU', 'HU', 'JP', 'AU'] as const).map(
      (home) => [home, 0.92] as const,
    ),
    // A mobile's 15 is rewritten to a 9 in front, which is the library's to do.
    ['AR', 0.85],
  ] as const)('nearly all that people write in %s', (home, share) => {
    const cells = nationalsOf(home, 100).flatMap((national) => everyday(national, home));
    const clean = cells.filter((text) => {
      const { value, findings } = readersOf(home).phone(text, true);
      return value !== null && findings.length === 0;
    });
    expect(clean.length).toBeGreaterThan(500);
    const missed = clean.filter((text) => !agrees(text, home));
    expect(1 - missed.length / clean.length, missed.join('\n')).toBeGreaterThan(share);
  });

  test('and none where the person has answered for some cells', () => {
    const reader = readerOf('phone', { country: 'US', valueMap: [['415 555 2671', null]] });
    expect(reader.inPlace).toBeUndefined();
  });
});
