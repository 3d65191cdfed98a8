import type { Role } from './aliases/vocabulary.ts';
import type { Piece } from './lexicon.ts';

/** What a header is about, whatever its language; `none` is what the language knows and no field holds. */
export type Concept = Extract<
  Role,
  | 'phone' | 'fax' | 'email' | 'web' | 'street' | 'address' | 'city' | 'state' | 'zip' | 'country' | 'company'
  | 'job' | 'department' | 'notes' | 'name' | 'first' | 'last' | 'middle' | 'prefix' | 'suffix' | 'nick' | 'birthday'
  | 'none' | 'gender' | 'anniversary' | 'tags' | 'owner' | 'followers' | 'source' | 'timezone' | 'created' | 'kind' | 'dnd'
>; // prettier-ignore

/** Which of several: a work phone, a home street. */
export type Slot = 'main' | 'plain' | 'mobile' | 'work' | 'home' | 'other';

export interface Meaning {
  readonly concept: Concept;
  readonly slot: Slot;
  /** 1 unless the header counts ("E-mail 2") or says that it is not the first ("Secondary phone"). */
  readonly rank: number;
  /** Only more than one value makes sense: "Additional emails". */
  readonly extra: boolean;
}

const places: readonly Role[] = ['street', 'city', 'state', 'zip', 'country'];
const reach: readonly Role[] = ['phone', 'fax', 'email', 'web', 'address', ...places];
const named: readonly Role[] = [
  'first', 'last', 'middle', 'prefix', 'suffix', 'nick', 'company', 'owner', 'department', 'job', 'full', 'street',
  'city', 'country', 'state', 'source', 'tags', 'web',
]; // prettier-ignore
const slotted: readonly Role[] = [...reach, 'company', 'job', 'department'];
const colours: readonly Role[] = [
  'work',
  'home',
  'other',
  'main',
  'second',
  'person',
  'client',
  'number',
  'of',
  'mobile',
];
/** A client may be a company: its name and its owner are not sure to be the person's. */
const notOfClients: readonly Concept[] = ['name', 'owner', 'followers', 'kind', 'created', 'source', 'prefix'];
const maximumReadings = 64;

/** Every meaning that the pieces allow; words with several roles are tried in each, heads before colours. */
export const meaningsOf = (pieces: readonly Piece[]): readonly Meaning[] => {
  const ordinals = pieces.flatMap((piece) => ('ordinal' in piece ? [piece.ordinal] : []));
  if (ordinals.length > 2) return [];
  let readings: readonly (readonly Role[])[] = [[]];
  for (const piece of pieces) {
    if ('ordinal' in piece) continue;
    readings = readings.flatMap((roles) => piece.roles.map((role) => [...roles, role])).slice(0, maximumReadings);
  }
  return readings.flatMap((roles) => meaningOf(roles, Math.max(1, ...ordinals)) ?? []);
};

const meaningOf = (roles: readonly Role[], ordinal: number): Meaning | undefined => {
  const has = new Set(roles);
  const heads = new Set(roles.filter((role) => !colours.includes(role)));
  if (has.has('mobile') && !heads.has('email') && !heads.has('web')) heads.add('phone');
  // "Country/Region" is the country; "Region/Country" may be either.
  if (roles.indexOf('country') < roles.indexOf('state') && heads.has('country')) heads.delete('state');
  joinHeads(heads, has);
  if (heads.has('none')) return { concept: 'none', slot: 'plain', rank: 1, extra: false };
  const [head, ...more] = heads;
  if (head === undefined || more.length > 0) return undefined;
  if (!isConcept(head) || !coloursFit(head, has, ordinal)) return undefined;
  const second = has.has('second');
  return { concept: head, slot: slotOf(has), rank: second ? Math.max(2, ordinal) : ordinal, extra: second };
};

const nonConcepts: readonly Role[] = ['birth', 'date', 'full'];

const isConcept = (role: Role): role is Concept => !colours.includes(role) && !nonConcepts.includes(role);

/** Folds pairs of heads that name one thing: an address and its city, a date of birth, a company's phone. */
const joinHeads = (heads: Set<Role>, has: Set<Role>): void => {
  const drop = (role: Role, beside: readonly Role[]): boolean =>
    heads.has(role) && beside.some((other) => other !== role && heads.has(other)) && heads.delete(role);
  if (heads.has('birth') && heads.delete('date')) {
    heads.delete('birth');
    heads.add('birthday');
  }
  drop('date', ['created', 'anniversary', 'birthday']);
  if (drop('company', reach)) has.add('work');
  drop('company', ['job', 'department']);
  drop('address', [...places, 'email', 'web']);
  if (drop('address', ['phone'])) has.add('other');
  if (heads.has('first') && heads.has('last') && heads.delete('first') && heads.delete('last')) heads.add('full');
  drop('name', named);
  if (heads.size === 1 && heads.delete('full')) heads.add('name');
  drop('phone', ['fax']);
};

const coloursFit = (head: Concept, has: ReadonlySet<Role>, ordinal: number): boolean => {
  const several = slotted.includes(head);
  if (has.has('client') && notOfClients.includes(head)) return false;
  if (!several && (has.has('work') || has.has('home') || has.has('other') || has.has('second'))) return false;
  if (ordinal > 1 && !several && head !== 'notes') return false;
  if (has.has('number') && !['phone', 'fax', 'zip'].includes(head)) return false;
  return !has.has('mobile') || head === 'phone' || head === 'email';
};

const slotOf = (has: ReadonlySet<Role>): Slot => {
  if (has.has('mobile')) return 'mobile';
  if (has.has('work')) return 'work';
  if (has.has('main')) return 'main';
  if (has.has('home')) return 'home';
  return has.has('other') || has.has('second') ? 'other' : 'plain';
};
