import { describe, expect, test } from 'vitest';
import { codesOf, readerOf } from './read-as.ts';

const person = (id: string, firstName: string, lastName: string) => ({
  id,
  firstName,
  lastName,
  email: `${id}@example.com`,
});

const users = [
  person('u1', 'Ana', 'Lima'),
  person('u2', 'Bo', 'Chen'),
  person('u3', 'Bo', 'Chen'),
  person('u4', 'Lee', 'Kim'),
  person('u5', 'Kim', 'Lee'),
  person('u6', 'Cher', ''),
  ...Array.from({ length: 12 }, (_, index) => person(`x${index}`, 'Extra', `Person${index}`)),
];

describe('an owner', () => {
  const read = readerOf('user', { users });
  test.each([
    ['U1@Example.com', 'u1'],
    ['ana  LIMA', 'u1'],
    ['Lima Ana', 'u1'],
    ['Lima, Ana', 'u1'],
    ['u1', 'u1'],
    ['Lee Kim', 'u4'],
    ['Kim Lee', 'u5'],
    ['u2@example.com', 'u2'],
  ])('%s is found', (cell, id) => expect(read(cell)).toEqual({ value: id, findings: [], empty: false }));

  test.each([
    ['Bo Chen', 'OWNER_AMBIGUOUS'],
    ['Chen Bo', 'OWNER_AMBIGUOUS'],
    ['Nobody', 'OWNER_NOT_FOUND'],
    ['Ana', 'OWNER_NOT_FOUND'],
    ['Cher', 'OWNER_NOT_FOUND'],
    ['Lima, Ana, Bo', 'OWNER_NOT_FOUND'],
  ])('%s is %s', (cell, code) => {
    expect(read(cell).value).toBeNull();
    expect(codesOf(read(cell))).toEqual([code]);
  });

  test('without users nobody is found', () =>
    expect(codesOf(readerOf('user')('Ana Lima'))).toEqual(['OWNER_NOT_FOUND']));
});

describe('followers', () => {
  const read = readerOf('users', { users });
  test('each is found by name or e-mail; unknown and ambiguous ones are left out alone', () => {
    const reading = read('Ana Lima, Bo Chen; Nobody, u4@example.com, lima ana');
    expect(reading.value).toEqual(['u1', 'u4']);
    expect(reading.findings.map(({ code, params }) => [code, params['position']])).toEqual([
      ['FOLLOWER_AMBIGUOUS', 2],
      ['FOLLOWER_NOT_FOUND', 3],
    ]);
  });

  test('a dot does not split a name, and a comma always does', () => {
    const withDot = readerOf('users', { users: [person('d', 'J.', 'Smith')] });
    expect(withDot('J. Smith').value).toEqual(['d']);
    expect(codesOf(read('Lima, Ana'))).toEqual(['FOLLOWER_NOT_FOUND', 'FOLLOWER_NOT_FOUND']);
  });

  test('ten may follow', () => {
    const reading = read(Array.from({ length: 12 }, (_, index) => `x${index}@example.com`).join(', '));
    expect(reading.value).toHaveLength(10);
    expect(reading.findings).toEqual([
      { code: 'FOLLOWER_LIMIT', severity: 'warning', params: { limit: 10, ignored: 2 } },
    ]);
  });
});

describe('countries', () => {
  const read = readerOf('country');
  test.each([
    ['US', 'us', 'USA', 'U.S.', 'U.S.A.', 'United States', 'United States (US)', 'United States of America'],
    ['GB', 'UK', 'U.K.', 'Great Britain', 'england', 'United Kingdom', 'United  Kingdom'],
    ['KR', 'Korea, South (KR)', 'South Korea', 'Korea, Republic of', 'Korea, South'],
    ['CD', 'Congo (Kinshasa) (CD)', 'Congo (Kinshasa)', 'Democratic Republic of the Congo'],
    ['CG', 'Republic of the Congo', 'Congo (Brazzaville) (CG)'],
    ['CZ', 'Czech Republic (CZ)', 'Czechia'],
    ['TL', 'East Timor (TL)', 'Timor-Leste'],
    ['SZ', 'Eswatini (SZ)', 'Swaziland'],
    ['MK', 'North Macedonia (MK)', 'Macedonia'],
    ['CV', 'Cabo Verde (CV)', 'Cape Verde'],
    ['VA', 'Vatican City (VA)', 'Vatican'],
    ['XK', 'Kosovo (XK)', 'kosovo'],
    ['CI', 'Ivory Coast', "Côte d'Ivoire", 'Cote d’Ivoire'],
    ['AE', 'UAE', 'U.A.E.', 'United Arab Emirates'],
    ['RU', 'Russia', 'Russian Federation'],
    ['VN', 'Viet Nam', 'Vietnam'],
    ['TR', 'Türkiye', 'Turkey', 'turkiye'],
    ['NL', 'Holland', 'The Netherlands'],
    ['PR', 'Puerto Rico'],
    ['HK', 'Hong Kong'],
    ['BA', 'Bosnia & Herzegovina'],
    ['AX', 'Åland Islands', 'Aland Islands'],
  ])('%s has its names', (code, ...names) => {
    for (const name of [code, code.toLowerCase(), ...names]) expect(read(name).value).toBe(code);
  });

  test.each(['Atlantis', 'XX', 'Germany (FR)', 'Earth', '12', 'U', '__proto__', 'constructor'])(
    '%s is none',
    (cell) => {
      expect(read(cell).value).toBeNull();
      expect(codesOf(read(cell))).toEqual(['COUNTRY_INVALID']);
    },
  );

  test('every country that phone numbers know is in the list', () => {
    const codes = 'AC TA'.split(' ');
    for (const code of ['AD', 'BQ', 'CW', 'SS', 'SX', 'XK', 'ZW']) expect(read(code).value).toBe(code);
    // Two places with numbers of their own are no countries of ISO 3166.
    for (const code of codes) expect(read(code).value).toBeNull();
  });
});

describe('time zones', () => {
  const read = readerOf('timezone');
  test.each([
    ['America/New_York', 'America/New_York'],
    ['america/new york', 'America/New_York'],
    ['US/Eastern', 'US/Eastern'],
    ['us/eastern', 'US/Eastern'],
    ['Etc/GMT+12', 'Etc/GMT+12'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/London', 'Europe/London'],
    ['utc', 'UTC'],
    ['America/Mexico City', 'America/Mexico_City'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['America/Port-au-Prince', 'America/Port-au-Prince'],
  ])('%s is %s', (cell, id) => expect(read(cell)).toEqual({ value: id, findings: [], empty: false }));

  test.each(['Mars/Olympus', '+05:30', 'GMT+5', 'Eastern Time', 'IST', 'PST', 'New York', '__proto__'])(
    '%s is none',
    (cell) => {
      expect(codesOf(read(cell))).toEqual(['TIMEZONE_INVALID']);
      expect(read(cell).value).toBeNull();
    },
  );

  test('every id of the platform is read as itself', () => {
    for (const id of Intl.supportedValuesOf('timeZone')) {
      expect(read(id).value).toBe(id);
      expect(read(id.toUpperCase().replaceAll('_', ' ')).value).toBe(id);
    }
  });
});
