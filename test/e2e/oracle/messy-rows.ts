import type { Cell, MeantRow } from './meaning.ts';

/** A contact that the account holds before the import. */
export interface Known {
  readonly id: string;
  readonly email: string | null;
  readonly phone: string | null;
}

type Below = (limit: number) => number;

/** Mulberry-like generator: the same seed writes the same file everywhere. */
export const seeded = (seed: number): Below => {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
};

const empty: Cell<never> = { text: '' };
const same = (text: string): Cell<string> => (text === '' ? empty : { text, value: text });
const one = <T>(values: readonly T[], below: Below): T => values[below(values.length)] as T; // index < length
const two = (number: number): string => String(number).padStart(2, '0');

const firstNames = ['Zoë', 'Bjørn', 'Łukasz', 'Anaïs', 'Mary Jane', 'Søren', 'José', 'Ümit', 'Nadia', 'Tom'];
const lastNames = ['Müller', "O'Neil", 'Smith, Jr.', 'Nguyễn', 'de la Cruz', 'Þórsson', 'Brown', 'Weiß', 'Kim'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const states = ['TX', 'New York', 'Île-de-France', ''];
const streets = ['1 Main St', '22 "The Wharf"', 'Rue de l’Été 5, 2e', 'Suite 4'];

const date = (below: Below): Cell<string> => {
  const [year, month, day] = [1950 + below(60), 1 + below(12), 1 + below(28)];
  const name = months[month - 1] ?? '';
  const value = `${year}-${two(month)}-${two(day)}`;
  const texts = [
    value,
    `${year}/${month}/${day}`,
    `${two(month)}/${two(day)}/${year}`,
    `${month}.${day}.${year}`,
    `${day} ${name} ${year}`,
    `${name} ${day}th, ${year}`,
    `${two(day)}-${name}-${year}`,
  ];
  const unreadable = ['28/10/2020', 'soon', '31st Sep 2024', '9/8/24'];
  const choice = below(20);
  if (choice < 4) return empty;
  if (choice === 4) return { text: one(unreadable, below), code: 'DATE_UNREADABLE' };
  if (choice === 5) return { text: `${value}T10:00:00Z`, value, code: 'DATE_TIME_DROPPED' };
  return { text: one(texts, below), value };
};

const phone = (number: number, below: Below): Cell<string> => {
  const digits = String(number).padStart(7, '0');
  const [area, tail] = [digits.slice(0, 3), digits.slice(3)];
  const value = `+1202${digits}`;
  const texts = [
    value,
    `(202) ${area}-${tail}`,
    `202-${area}-${tail}`,
    `202.${area}.${tail}`,
    `1 202 ${area} ${tail}`,
    `'${value}`,
  ];
  return { text: one(texts, below), value };
};

const owners: readonly Cell<string>[] = [
  empty,
  empty,
  { text: 'Logan Paul', value: 'usrLogan00000000000Pl' },
  { text: 'smith adam', value: 'usrAdam000000000Smith' },
  { text: 'YUKI.TANAKA@harbor.example', value: 'usrYuki00000000Tanaka' },
  { text: 'Carvalho, Inês', value: 'usrInes0000000Carvalh' },
  { text: 'David Lee', code: 'OWNER_AMBIGUOUS' },
  { text: 'Nobody Here', code: 'OWNER_NOT_FOUND' },
];

const interests: readonly Cell<readonly string[]>[] = [
  empty,
  { text: 'Blue; yellow. GREEN', value: ['Blue', 'Yellow', 'Green'] },
  { text: 'St. Louis, Chicago', value: ['St. Louis', 'Chicago'] },
  { text: 'Green', value: ['Green'] },
  { text: 'Blue, Purple', code: 'OPTION_INVALID' },
];

const tagCells: readonly Cell<readonly string[]>[] = [
  empty,
  { text: 'VIP, Lead', value: ['vip', 'lead'] },
  { text: 'Blue;  Blue ;green', value: ['blue', 'green'] },
  { text: 'St. Louis', value: ['st. louis'] },
  { text: 'Alpha.Beta', value: ['alpha', 'beta'], code: 'SPLIT_ON_DOT' },
];

const scores: readonly Cell<number>[] = [
  empty,
  { text: '1.5', value: 1.5 },
  { text: '.123', value: 0.123 },
  { text: '007', value: 7 },
  { text: '-5', value: -5 },
  { text: '1,234', code: 'NUMBER_UNREADABLE' },
];

const countries: readonly Cell<string>[] = [
  empty,
  { text: 'United States', value: 'US' },
  { text: 'de', value: 'DE' },
  { text: 'South Korea', value: 'KR' },
  { text: 'Atlantis', code: 'COUNTRY_INVALID' },
];

const switches: readonly Cell<boolean>[] = [
  empty,
  empty,
  { text: 'Yes', value: true },
  { text: 'false', value: false },
  { text: 'maybe', code: 'DND_INVALID' },
];

const badEmails = ['nobody', 'a@b', 'two@x.com, three@x.com', 'Jane <jane@x.com>', 'a..b@c.com'];
const badPhones = ['1234567', '2.02555E+09', '1-800-FLOWERS', '+1202XXXXXXX'];

export interface MessyOptions {
  readonly seed: number;
  readonly count: number;
  readonly known: readonly Known[];
  /** In create mode nobody writes ids. */
  readonly withIds: boolean;
}

/**
 * Rows as sales people keep them: new people, people the account knows (by id, by e-mail in other case, by phone),
 * repeats of earlier rows, broken values, blank lines, names with commas, notes of newlines in addresses.
 */
export const messyRows = ({ seed, count, known, withIds }: MessyOptions): readonly MeantRow[] => {
  const below = seeded(seed);
  const earlier: { email?: string; phone?: string }[] = [];

  const identity = (number: number): Pick<MeantRow['cells'], 'contactId' | 'email' | 'phone'> => {
    const fresh = `person${number}.${seed}@import-test.example`;
    const newEmail = { text: below(4) === 0 ? ` ${fresh} ` : fresh, value: fresh };
    const newPhone = phone(2_000_000 + number, below);
    const someone = known.length > 0 ? one(known, below) : undefined;
    const before = earlier.length > 0 ? one(earlier, below) : undefined;
    switch (below(16)) {
      case 0:
      case 1:
        if (someone?.email)
          return {
            contactId: empty,
            email: { text: someone.email.toUpperCase(), value: someone.email.toUpperCase() },
            phone: empty,
          };
        break;
      case 2:
        if (someone?.phone)
          return { contactId: empty, email: newEmail, phone: { text: someone.phone, value: someone.phone } };
        break;
      case 3:
        if (someone && withIds) return { contactId: same(someone.id), email: empty, phone: empty };
        break;
      case 4:
        if (withIds && below(4) === 0)
          return { contactId: same('doesNotExist00000000'), email: newEmail, phone: empty };
        break;
      case 5:
        if (before?.email) return { contactId: empty, email: same(before.email), phone: newPhone };
        break;
      case 6:
        if (before?.phone) return { contactId: empty, email: newEmail, phone: same(before.phone) };
        break;
      case 7:
        return { contactId: empty, email: { text: one(badEmails, below), code: 'EMAIL_INVALID' }, phone: newPhone };
      case 8:
        return { contactId: empty, email: newEmail, phone: { text: one(badPhones, below), code: 'PHONE_UNREADABLE' } };
      case 9:
        return { contactId: empty, email: empty, phone: { text: one(badPhones, below), code: 'PHONE_UNREADABLE' } };
      case 10:
        return { contactId: empty, email: empty, phone: newPhone };
      case 11:
        return { contactId: empty, email: empty, phone: empty };
      default:
        break;
    }
    return { contactId: empty, email: newEmail, phone: newPhone };
  };

  return Array.from({ length: count }, (_, index): MeantRow => {
    const row = index + 1;
    const blank = below(200) === 0;
    const who = identity(row);
    if (!blank)
      earlier.push({
        ...(who.email.value ? { email: who.email.value } : {}),
        ...(who.phone.value ? { phone: who.phone.value } : {}),
      });
    const extra = `also${row}.${seed}@import-test.example`;
    const bare = below(60) === 0;
    const hasEmail = who.email.text !== '';
    return {
      row,
      blank,
      cells: {
        ...who,
        firstName: bare ? empty : same(one(firstNames, below)),
        lastName: bare ? empty : same(one(lastNames, below)),
        additionalEmails:
          hasEmail && who.email.value && below(10) === 0
            ? below(2) === 0
              ? { text: `${extra}; bad`, value: [extra], code: 'ADDITIONAL_EMAIL_INVALID' }
              : { text: extra, value: [extra] }
            : empty,
        companyName: same(one(['Acme, Inc.', 'Größe GmbH', '', '"Quoted" Ltd'], below)),
        address1:
          below(15) === 0 ? { text: '5 Long Lane\nFloor 2', value: '5 Long Lane Floor 2' } : same(one(streets, below)),
        city: same(one(['Paris', 'São Paulo', '', 'New York'], below)),
        state: same(one(states, below)),
        postalCode: same(one(['01234', '75011', 'SW1A 1AA', ''], below)),
        country: one(countries, below),
        website: same(one(['https://example.com/a?b=c', '', 'example.org'], below)),
        dateOfBirth: date(below),
        tags: one(tagCells, below),
        owner: one(owners, below),
        dnd: one(switches, below),
        leadScore: one(scores, below),
        interests: one(interests, below),
        renewal: date(below),
      },
    };
  });
};
