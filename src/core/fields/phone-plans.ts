import metadata from 'libphonenumber-js/metadata.max.json';

/** One country's numbering plan, compiled once from the library's own metadata. */
export interface PhonePlan {
  /** Absent for the calling codes that belong to no country. */
  readonly country: string | undefined;
  readonly callingCode: string;
  /** Bit n is set: a national number may have n digits. */
  readonly lengths: number;
  readonly longest: number;
  /** The whole national number has the shape of any number of this plan. */
  readonly general: RegExp;
  /** The whole national number lies in a range that exists. */
  readonly assigned: RegExp;
  /** Where several countries share a calling code: how this one's numbers begin, or `null`. */
  readonly leading: RegExp | null;
  /** Nothing but the range tells that a number is this country's: to be found is to be assigned. */
  readonly foundByRange: boolean;
  /** What is dialled before a number abroad. */
  readonly exit: RegExp;
  /** What is dialled before a number at home. `null`: nothing is. */
  readonly trunk: RegExp | null;
  /** What the expressions above were made of. */
  readonly sources: PlanSources;
}

/** A plan's expressions as the library has them, for who compiles them in another way. */
interface PlanSources {
  readonly general: string;
  /** What is assigned lies in one of them too. `null`: whatever has the general shape is assigned. */
  readonly ranges: readonly PhoneRange[] | null;
  readonly leading: string | null;
  readonly exit: string;
  readonly trunk: string | null;
}

/** The numbers of one type. */
export interface PhoneRange {
  readonly pattern: string;
  /** How long they are. */
  readonly lengths: readonly number[];
}

type PlanData = readonly unknown[];
type TypeData = readonly [pattern: string, lengths?: readonly number[] | 0] | 0 | null | undefined;

/** Where the library keeps what, in the arrays of its metadata. */
const at = {
  callingCode: 0,
  exit: 1,
  general: 2,
  lengths: 3,
  trunk: 5,
  trunkForParsing: 7,
  leading: 10,
  types: 11,
} as const;

/**
 * Lengths that a plan has given up lately: files are older than plans, and what they hold was right when it was
 * written. Possible, and assigned to nobody any more. Benin's numbers had eight digits before they got ten.
 */
const formerLengths: ReadonlyMap<string, readonly number[]> = new Map([['229', [8]]]);

/** The number had a possible length until its plan changed. */
export const wasPossible = (callingCode: string, national: string): boolean =>
  formerLengths.get(callingCode)?.includes(national.length) === true;

const plans = new Map<string, PhonePlan>();
const sharedPlans = new Map<string, readonly PhonePlan[]>();

/** The plan of a country, or `undefined` where the library knows none. */
export const planOfCountry = (country: string): PhonePlan | undefined => {
  const known = plans.get(country);
  if (known !== undefined) return known;
  const countries: Readonly<Record<string, unknown>> = metadata.countries;
  if (!Object.hasOwn(countries, country)) return undefined;
  const plan = compile(country, countries[country] as PlanData);
  plans.set(country, plan);
  return plan;
};

/** The plans that share a calling code, the main one first; `undefined`: there is no such calling code. */
export const plansOfCallingCode = (callingCode: string): readonly PhonePlan[] | undefined => {
  const known = sharedPlans.get(callingCode);
  if (known !== undefined) return known;
  const found = findPlans(callingCode);
  if (found !== undefined) sharedPlans.set(callingCode, found);
  return found;
};

const findPlans = (callingCode: string): readonly PhonePlan[] | undefined => {
  const codes: Readonly<Record<string, unknown>> = metadata.country_calling_codes;
  if (Object.hasOwn(codes, callingCode)) {
    return (codes[callingCode] as readonly string[]).flatMap((country) => planOfCountry(country) ?? []);
  }
  const worldwide: Readonly<Record<string, unknown>> = metadata.nonGeographic;
  return Object.hasOwn(worldwide, callingCode) ? [compile(undefined, worldwide[callingCode] as PlanData)] : undefined;
};

const compile = (country: string | undefined, data: PlanData): PhonePlan => {
  const callingCode = data[at.callingCode] as string;
  const lengths = (data[at.lengths] ?? []) as readonly number[];
  const trunk = (data[at.trunkForParsing] || data[at.trunk] || '') as string;
  const general = data[at.general] as string;
  const leading = data[at.leading] as string | 0 | undefined;
  // A calling code that belongs to no country is nobody's home: the library has a 0 there.
  const exit = String(data[at.exit]);
  const ranges = rangesOf(data[at.types] as readonly TypeData[] | 0 | undefined, lengths);
  return {
    country,
    callingCode,
    lengths: [...lengths, ...(formerLengths.get(callingCode) ?? [])].reduce((bits, length) => bits | (1 << length), 0),
    longest: lengths.at(-1) ?? 0,
    general: new RegExp(`^(?:${general})$`),
    assigned: new RegExp(assignedSource(general, ranges)),
    foundByRange: !leading && sharesItsCode(callingCode),
    leading: leading ? new RegExp(`^(?:${leading})`) : null,
    exit: new RegExp(`^(?:${exit})`),
    trunk: trunk === '' ? null : new RegExp(`^(?:${trunk})`),
    sources: { general, ranges, leading: leading || null, exit, trunk: trunk || null },
  };
};

const sharesItsCode = (callingCode: string): boolean => {
  const codes: Readonly<Record<string, readonly string[] | undefined>> = metadata.country_calling_codes;
  return (codes[callingCode]?.length ?? 0) > 1;
};

const rangesOf = (
  types: readonly TypeData[] | 0 | undefined,
  planLengths: readonly number[],
): readonly PhoneRange[] | null => {
  if (!types || types.length === 0) return null;
  return types.flatMap((type) => {
    if (!type || type[0] === '') return [];
    const lengths = type[1] || planLengths;
    return lengths.length === 0 ? [] : [{ pattern: type[0], lengths }];
  });
};

/** All the plan's ranges in one expression: the general shape, and one of the kinds at one of its own lengths. */
const assignedSource = (general: string, ranges: readonly PhoneRange[] | null): string => {
  if (ranges === null) return `^(?:${general})$`;
  const kinds = ranges.map(({ pattern, lengths }) => {
    const long = lengths.map((length) => `\\d{${length}}`);
    return `(?=(?:${long.join('|')})$)(?:${pattern})$`;
  });
  return kinds.length === 0 ? '(?!)' : `^(?=(?:${general})$)(?:${kinds.join('|')})`;
};
