import type { User } from '../schema.ts';
import { fold } from './cell.ts';

/** What a text is among the account's users. */
export type UserMatch = User | 'unknown' | 'ambiguous';

/** The account's users, compiled once: by e-mail, `First Last`, `Last First`, then id (spec 4.9). */
export const compilePeople = (users: readonly User[] | undefined): ((text: string) => UserMatch) => {
  const byEmail = new Map<string, User[]>();
  const byName = new Map<string, User[]>();
  const byReversedName = new Map<string, User[]>();
  const byId = new Map<string, User[]>();
  for (const user of users ?? []) {
    const first = fold(user.firstName ?? '');
    const last = fold(user.lastName ?? '');
    push(byEmail, fold(user.email ?? ''), user);
    // Someone with one name only cannot be found by name: half of a name is a guess.
    if (first !== '' && last !== '') {
      push(byName, `${first} ${last}`, user);
      push(byReversedName, `${last} ${first}`, user);
    }
    push(byId, user.id ?? '', user);
  }
  return (text) => {
    const folded = fold(text);
    return (
      only(byEmail.get(folded)) ??
      only(byName.get(folded)) ??
      only(byReversedName.get(folded)) ??
      only(byId.get(text)) ??
      'unknown'
    );
  };
};

const push = (map: Map<string, User[]>, key: string, user: User): void => {
  if (key === '') return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [user]);
  else if (!known.some((other) => other.id === user.id)) known.push(user);
};

const only = (users: readonly User[] | undefined): User | 'ambiguous' | undefined =>
  users !== undefined && users.length > 1 ? 'ambiguous' : users?.[0];
