import type { DemoAccount } from './demo-accounts.ts';

export interface DemoContact {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly companyName: string | null;
  readonly city: string;
  readonly country: string;
  readonly source: string;
  readonly tags: readonly string[];
  readonly owner: string | null;
  readonly additionalEmails: readonly string[];
}

const firstNames = [
  'Ann',
  'Ben',
  'Chloé',
  'Dmitri',
  'Elif',
  'Finn',
  'Grace',
  'Hana',
  'Ivo',
  'Jürgen',
  'Kofi',
  'Lucía',
  'Mei',
  'Noor',
  'Øyvind',
  'Priya',
];
const lastNames = [
  'Abbott',
  'Berg',
  'Costa',
  'Dlamini',
  'Ekström',
  'Fischer',
  'García',
  'Hoang',
  'Ito',
  'Jansen',
  'Kowalski',
  'Lindqvist',
  "O'Brien",
];
const companies = [
  'Anchor Supply',
  'Bluewater Freight',
  'Cape Marine',
  'Driftwood & Co',
  'Eastport Foods',
  'Fjord Textiles',
  'Gull Logistics',
];
const cities = ['Portland', 'Savannah', 'Duluth', 'Galveston', 'Bristol', 'Leith'];
const sources = ['Web form', 'Trade fair', 'Referral', 'Phone'];

/** A small linear congruential generator: the demo is the same on every machine. */
const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
};

const pick = <T>(values: readonly T[], below: (limit: number) => number): T => values[below(values.length)] as T; // index < length

/** The contacts a sub-account starts with: some without e-mail, some without phone, some with a second address. */
export const demoContacts = (account: DemoAccount): readonly DemoContact[] => {
  const below = randomFrom(account.id.length * 7919 + account.contacts);
  return Array.from({ length: account.contacts }, (_, index) => {
    const firstName = pick(firstNames, below);
    const lastName = pick(lastNames, below);
    const number = String(index).padStart(4, '0');
    const kind = below(10);
    const hasEmail = kind !== 0;
    const hasPhone = kind !== 1;
    return {
      firstName,
      lastName,
      email: hasEmail ? `contact${number}@${account.country.toLowerCase()}.harbor-demo.example` : null,
      phone: hasPhone ? (account.country === 'US' ? `+1212555${number}` : `+4420794${number.padStart(5, '6')}`) : null,
      companyName: below(3) === 0 ? null : pick(companies, below),
      city: pick(cities, below),
      country: account.country,
      source: pick(sources, below),
      tags: below(2) === 0 ? [pick(account.tags, below)] : [],
      owner: below(2) === 0 ? (account.users[2]?.id ?? null) : null,
      additionalEmails:
        hasEmail && below(8) === 0 ? [`second${number}@${account.country.toLowerCase()}.harbor-demo.example`] : [],
    };
  });
};
