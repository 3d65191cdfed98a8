import google from 'google-libphonenumber';
import { expect, test } from 'vitest';
import { readerOf } from './read-as.ts';

const { PhoneNumberFormat, PhoneNumberUtil } = google;
const util = PhoneNumberUtil.getInstance();
const localOnly = PhoneNumberUtil.ValidationResult.IS_POSSIBLE_LOCAL_ONLY;

interface Written {
  readonly text: string;
  readonly country: string | undefined;
}

const parse = (text: string, country: string | undefined): google.PhoneNumber | undefined => {
  try {
    return util.parse(text, country);
  } catch {
    return undefined;
  }
};

/** What Google's own library makes of a text: E.164 where it is possible; `undefined`: the specification says. */
const byGoogle = ({ text, country }: Written): string | null | undefined => {
  const phone = parse(text, country);
  if (phone === undefined || !util.isPossibleNumber(phone)) return null;
  // Digits that need no area code next door are no number that a CRM could dial (spec 4.6.3).
  if (util.isPossibleNumberWithReason(phone) === localOnly) return undefined;
  return util.format(phone, PhoneNumberFormat.E164);
};

/** One number as people, other CRMs and spreadsheets write it. */
const writings = (phone: google.PhoneNumber, country: string): readonly Written[] => {
  const e164 = util.format(phone, PhoneNumberFormat.E164);
  const international = util.format(phone, PhoneNumberFormat.INTERNATIONAL);
  const national = util.format(phone, PhoneNumberFormat.NATIONAL);
  return [
    { text: e164, country },
    { text: e164, country: undefined },
    { text: e164.slice(1), country },
    { text: `00${e164.slice(1)}`, country },
    { text: `+${util.getCountryCodeForRegion(country)} (0) ${util.getNationalSignificantNumber(phone)}`, country },
    { text: international, country },
    { text: international, country: 'US' },
    { text: national, country },
    { text: national, country: country === 'US' ? 'GB' : 'US' },
    { text: util.getNationalSignificantNumber(phone), country },
    { text: `${national} ext. 123`, country },
    { text: util.format(phone, PhoneNumberFormat.RFC3966), country },
    { text: util.formatOutOfCountryCallingNumber(phone, 'US'), country: 'US' },
    { text: util.formatOutOfCountryCallingNumber(phone, 'GB'), country: 'GB' },
  ];
};

const { FIXED_LINE, MOBILE, TOLL_FREE, PREMIUM_RATE, SHARED_COST, VOIP, PERSONAL_NUMBER, PAGER, UAN, VOICEMAIL } =
  google.PhoneNumberType;
const types = [FIXED_LINE, MOBILE, TOLL_FREE, PREMIUM_RATE, SHARED_COST, VOIP, PERSONAL_NUMBER, PAGER, UAN, VOICEMAIL];

/**
 * The example of every kind of number of every country, and each with its last digit missing. Where countries share a
 * calling code the libraries ask different ones for the lengths, so there the examples are left whole.
 */
const numbersOf = (country: string): readonly google.PhoneNumber[] => {
  const alone = util.getRegionCodeForCountryCode(util.getCountryCodeForRegion(country)) === country;
  return types.flatMap((type) => {
    // A country without numbers of a kind has no example of it, whatever the types say.
    const example = util.getExampleNumberForType(country, type) as google.PhoneNumber | null;
    if (example === null) return [];
    const shorter = alone ? parse(util.format(example, PhoneNumberFormat.E164).slice(0, -1), undefined) : undefined;
    return shorter === undefined ? [example] : [example, shorter];
  });
};

const readers = new Map<string | undefined, ReturnType<typeof readerOf>>();
const read = ({ text, country }: Written) => {
  const reader = readers.get(country) ?? readerOf('phone', country === undefined ? {} : { country });
  readers.set(country, reader);
  return reader(text);
};

test("all countries' numbers are what Google's library says, in whatever form they stand", () => {
  const different: string[] = [];
  let all = 0;
  for (const country of util.getSupportedRegions()) {
    for (const written of numbersOf(country).flatMap((phone) => writings(phone, country))) {
      all += 1;
      const { value, findings } = read(written);
      const expected = byGoogle(written);
      // Our own rule: what a spreadsheet has shortened is no number.
      if (expected === undefined || findings[0]?.params['reason'] === 'lost-zero') continue;
      if (value !== expected) different.push(JSON.stringify({ ...written, value, expected }));
    }
  }
  expect(all).toBeGreaterThan(10_000);
  // The two libraries' tables of numbers are not of the same age.
  expect(different.length / all, different.join('\n')).toBeLessThan(0.0002);
});

test("numbers that belong to no country are what Google's library says", () => {
  for (const number of ['+80012345678', '+800 1234 5678', '+979 123 456 789', '+883510012345', '+870773111632']) {
    for (const country of [undefined, 'US', 'DE']) {
      expect(read({ text: number, country }).value).toBe(byGoogle({ text: number, country }));
    }
  }
});
