import { describe, expect, test } from 'vitest';
import { codesOf, readerOf, reasonOf } from './read-as.ts';

const readIn = (country?: string) => readerOf('phone', country === undefined ? {} : { country });

describe('the table of spec 4.6.3', () => {
  const unassigned = ['PHONE_NOT_ASSIGNED'];
  test.each([
    ['US', '+1 1234567890', '+11234567890', unassigned],
    ['US', '1234567890', '+11234567890', unassigned],
    ['US', '123-456-7890', '+11234567890', unassigned],
    ['US', '(123) 4567890', '+11234567890', unassigned],
    ['US', '(123) 456-7890', '+11234567890', unassigned],
    ['US', '1 123 456 7890', '+11234567890', unassigned],
    ['US', '+1 7877123460', '+17877123460', []],
    ['US', '+10987654321', '+10987654321', unassigned],
    ['US', '+15556667777', '+15556667777', unassigned],
    ['US', '2025550123', '+12025550123', []],
    ['US', '12025550123', '+12025550123', []],
    ['US', '1-202-555-0123', '+12025550123', []],
    ['US', '202.555.0123', '+12025550123', []],
    ['US', '+1 (202) 555-0123', '+12025550123', []],
    ['US', '011 44 20 7946 0958', '+442079460958', []],
    ['GB', '0044 20 7946 0958', '+442079460958', []],
    ['US', '+44 (0)20 7946 0958', '+442079460958', []],
    ['US', '(+44) 20 7946 0958', '+442079460958', []],
    ['US', '[+81312345678]', '+81312345678', []],
    ['IN', '9876543210', '+919876543210', []],
    ['IN', '09876543210', '+919876543210', []],
    ['IN', '919876543210', '+919876543210', []],
    ['AR', '011 15-8765-4321', '+5491187654321', []],
    ['DE', '030/123456', '+4930123456', []],
    ['AT', '0664 / 1234567', '+436641234567', []],
    ['US', 'tel:+1-202-555-0123', '+12025550123', []],
    ['US', "'+12025550123", '+12025550123', []],
    ['US', '\u202a+12025550123\u202c', '+12025550123', []],
    ['US', '＋１２０２５５５０１２３', '+12025550123', []],
    ['US', '202−555–0123', '+12025550123', []],
    [undefined, '+12025550123', '+12025550123', []],
    ['US', '="+12025550123"', '+12025550123', []],
    ['US', '"(202) 555-0123"', '+12025550123', []],
    ['US', '+12025550123,', '+12025550123', []],
    ['GB', 'https://wa.me/12025550123', '+12025550123', []],
    ['EG', '٠١٢٢ ٣٤٥ ٦٧٨٩', '+201223456789', []],
    ['US', '(202) 555-0123 x302/x2303', '+12025550123', ['PHONE_EXTENSION_DROPPED']],
    ['us', '2025550123', '+12025550123', []],
    ['US', '++1 (202) 555-0123', '+12025550123', []],
    ['US', '+01144 20 7946 0958', '+442079460958', []],
    ['NZ', '+ 00 64 3 331 6005', '+6433316005', []],
    ['JP', '+81ー3ー1234ー5678', '+81312345678', []],
    ['US', '📞 (202) 555-0123', '+12025550123', []],
    ['US', '(202) 555-0123!', '+12025550123', []],
    ['US', '(202) 555-0123.', '+12025550123', []],
    ['DE', '030 1234-(0)', '+493012340', []],
    ['DE', '+49 30 123456-0', '+49301234560', []],
    ['BJ', '85 75 12 34', '+22985751234', unassigned],
    ['US', '+229 97 12 34 56', '+22997123456', unassigned],
    ['CA', '310-1234', '+13101234', []],
  ] as const)('in %s, %s is %s', (country, text, expected, codes) => {
    const reading = readIn(country)(text);
    expect(reading.value).toBe(expected);
    expect(codesOf(reading)).toEqual(codes);
  });

  test.each([
    '(202) 555-0123 x45',
    '(202) 555-0123 ext. 45',
    '(202) 555-0123;ext=45',
    '+12025550123,45',
    '(202) 555-0123 #45',
    '(202) 555-0123 (ext. 45)',
    '(202) 555-0123 (x45)',
    '(202) 555-0123 [ext 45]',
    '(202) 555-0123\next. 45',
    '(202) 555-0123 extension\t45',
    '+12025550123,,45#',
    '+12025550123,,2025550124#',
    '+12025550123 доб. 45',
    '+12025550123ｅｘｔｎ45',
    'tel:+1-202-555-0123;ext=45',
    '+1 202 555 0123 extension 45',
  ])('%s loses its extension and says so', (text) => {
    const reading = readIn('US')(text);
    expect(reading.value).toBe('+12025550123');
    expect(codesOf(reading)).toEqual(['PHONE_EXTENSION_DROPPED']);
  });

  test.each([
    ['US', '0044 20 7946 0958', 'too-long'],
    ['US', '020 7946 0958', 'too-long'],
    ['US', '919876543210', 'too-long'],
    ['US', '1234567', 'too-short'],
    ['US', '5551234', 'too-short'],
    ['US', '202-555-012', 'too-short'],
    ['US', '+1 202-555-01234', 'too-long'],
    ['US', '911', 'too-short'],
    ['US', '2025550123202555', 'too-long'],
    ['US', 'abc1234567', 'letters'],
    ['US', '1-800-FLOWERS', 'letters'],
    ['US', '555-FLOWERS', 'letters'],
    ['US', 'Home: (202) 555-0123', 'letters'],
    ['US', '(202)555-0123 Home', 'letters'],
    ['US', '2.02555E+09', 'scientific'],
    ['DE', '4,93012e+9', 'scientific'],
    ['US', 'N/A', 'letters'],
    ['US', '+', 'format'],
    ['US', '0', 'too-short'],
    ['DE', '030 123456.0', 'format'],
    ['DE', '4930123456.5', 'format'],
    [undefined, '2025550123', 'no-country'],
    ['XX', '2025550123', 'no-country'],
  ] as const)('in %s, %s is unreadable: %s', (country, text, reason) => {
    const reading = readIn(country)(text);
    expect(reading.value).toBeNull();
    expect(codesOf(reading)).toEqual(['PHONE_UNREADABLE']);
    expect(reasonOf(reading)).toBe(reason);
  });
});

describe('a tel: address', () => {
  test.each([
    ['NZ', 'tel:03-331-6005;phone-context=+64', '+6433316005'],
    ['US', 'tel:331-6005;phone-context=+64-3', '+6433316005'],
    [undefined, 'TEL:03-331-6005;isub=12345;phone-context=+64;a=%A1', '+6433316005'],
    [undefined, '03-331-6005;phone-context=+64', '+6433316005'],
    ['NZ', 'tel:033316005;phone-context=www.example.nz', '+6433316005'],
    [undefined, 'tel:+64-3-331-6005;isub=12345', '+6433316005'],
  ])('in %s, %s is %s', (country, text, expected) => expect(readIn(country)(text).value).toBe(expected));

  test.each([
    'tel:033316005;phone-context=64',
    'tel:033316005;phone-context=',
    'tel:033316005;phone-context=++64',
    'tel:033316005;phone-context=a{b}c',
    'tel:+6433316005; tel:+6433316006',
    'tel:+6433316005;tel:+6433316006',
  ])('%s is none', (text) => expect(readIn('NZ')(text).value).toBeNull());
});

describe('no number is ever invented', () => {
  test.each([
    ['US', '12025550123.0', '+12025550123'],
    ['DE', '4930123456.0', '+4930123456'],
    ['DE', '+4930123456.0', '+4930123456'],
    ['DE', '+4930123456.00', '+4930123456'],
  ])('in %s, the float %s gains no digit', (country, text, expected) => {
    expect(readIn(country)(text).value).toBe(expected);
  });

  test.each([
    ['DE', '+4930123456abc', 'letters'],
    ['DE', '030 123456 (work)', 'letters'],
    ['US', '+1202555XXXX', 'masked'],
    ['US', '202-555-xx23', 'masked'],
    ['GB', '+44207031****', 'masked'],
    ['DE', '+4930123456 / +4930123459', 'two-numbers'],
    ['DE', '030 1234567 / 030 1234568', 'two-numbers'],
    ['DE', '030 1234 / 030 1235', 'two-numbers'],
    ['DE', '030 1234\n030 1235', 'two-numbers'],
    ['DE', '+49 30 1234567/68', 'two-numbers'],
    ['US', '2025550123, 2025550124', 'two-numbers'],
    ['US', '202-555-0123/202-555-0124', 'two-numbers'],
    ['DE', '030 1234\t030 1235', 'two-numbers'],
    ['DE', '030 1234 | 030 1235', 'two-numbers'],
    ['US', '2025550123;2025550124', 'two-numbers'],
    ['US', '+12025550123 ~ 2025550124', 'too-long'],
    ['US', '+12025550123 or +12025550124', 'two-numbers'],
    ['US', '+12025550123 ::: +12025550124', 'two-numbers'],
    ['IT', '236618300', 'lost-zero'],
    ['HU', '612345678', 'lost-zero'],
    ['GB', '020 7031 ....', 'masked'],
    ['DE', '+493012----', 'masked'],
    ['DE', '030 12…', 'masked'],
    ['DE', '030 123 ????', 'masked'],
    ['DE', '030 123456 (1)', 'format'],
    ['DE', '030 123456 [2]', 'format'],
    ['DE', '030 123456 (9-17)', 'format'],
    ['DE', '030 123456 Fax 12', 'letters'],
    ['DE', '030 123456 bis 20h', 'letters'],
    ['DE', '030 123456 x', 'letters'],
    ['DE', '030 123456\nFax 030 123457', 'letters'],
    ['DE', 'Max 030 123456', 'letters'],
    ['IN', '2024-09-08', 'format'],
    ['AU', '9/8/2024', 'format'],
    ['GB', '08/09/2024', 'format'],
    ['JP', '31.12.1999', 'format'],
    ['US', '123-45-6789', 'too-short'],
    ['US', '550e8400-e29b-41d4-a716-446655440000', 'letters'],
    ['DE', '+030123456', 'format'],
  ])('in %s, %j is refused: %s', (country, text, reason) => {
    const reading = readIn(country)(text);
    expect(reading.value).toBeNull();
    expect(reasonOf(reading)).toBe(reason);
  });
});

describe('additional phone numbers', () => {
  const read = readerOf('phones', { country: 'US' });

  test.each([
    ['2025550123, 2025550124; 2025550125', ['+12025550123', '+12025550124', '+12025550125']],
    ['2025550123/2025550124', ['+12025550123', '+12025550124']],
    ['2025550123 / 2025550124', ['+12025550123', '+12025550124']],
    ['2025550123\r\n2025550124', ['+12025550123', '+12025550124']],
    ['+12025550123 ::: +12025550124', ['+12025550123', '+12025550124']],
    ['+12025550123 or +12025550124', ['+12025550123', '+12025550124']],
    ['(202) 555-0123, +1 202 555 0123', ['+12025550123']],
    ['202.555.0123', ['+12025550123']],
  ])('%j is %j', (text, expected) => expect(read(text)).toEqual({ value: expected, findings: [], empty: false }));

  test('a bad one is left out alone', () => {
    const reading = read('2025550123, 1234567, 2.02555E+09, 202-555-0124');
    expect(reading.value).toEqual(['+12025550123', '+12025550124']);
    expect(reading.findings.map(({ code, params }) => [code, params])).toEqual([
      ['ADDITIONAL_PHONE_INVALID', { position: 2, reason: 'too-short' }],
      ['ADDITIONAL_PHONE_INVALID', { position: 3, reason: 'scientific' }],
    ]);
  });

  test('an extension stays with its number and is dropped', () => {
    const reading = read('(202) 555-0123;ext=45; 2025550124');
    expect(reading.value).toEqual(['+12025550123', '+12025550124']);
    expect(codesOf(reading)).toEqual(['PHONE_EXTENSION_DROPPED']);
  });

  test('ten are kept, the rest are counted', () => {
    const reading = read(Array.from({ length: 12 }, (_, index) => `20255501${10 + index}`).join(', '));
    expect(reading.value).toHaveLength(10);
    expect(reading.findings).toEqual([
      { code: 'ADDITIONAL_PHONE_LIMIT', severity: 'warning', params: { limit: 10, ignored: 2 } },
    ]);
  });

  test('an area code before a slash stays with its number', () => {
    const read = readerOf('phones', { country: 'DE' });
    expect(read('030/1234567/030/1234568').value).toEqual(['+49301234567', '+49301234568']);
    const shared = read('+49 30 1234567/68');
    expect(shared.value).toEqual(['+49301234567']);
    expect(codesOf(shared)).toEqual(['ADDITIONAL_PHONE_INVALID']);
  });

  test('a slash inside one number does not split it', () => {
    expect(readerOf('phones', { country: 'DE' })('030/123456, 0171/1234567').value).toEqual([
      '+4930123456',
      '+491711234567',
    ]);
  });
});
