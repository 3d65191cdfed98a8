import { seedAccount } from '../sql/seed.ts';
import { createCookieSession, createSignInRoutes } from './cookie-session.ts';
import { addressOf } from './jwt.ts';
import type { User } from '../../core/schema.ts';
import type { Database } from '../store.ts';
import type { Door } from './door.ts';

const people: readonly (User & { readonly isAdmin: boolean })[] = [
  { id: 'demo-admin', firstName: 'Demo', lastName: 'Admin', email: 'admin@demo.example', isAdmin: true },
  { id: 'demo-member', firstName: 'Demo', lastName: 'Member', email: 'member@demo.example', isAdmin: false },
];

/** One account with two people, for trying the host out. Password and session secret are new at every start. */
export async function createDemoSignIn(database: Database): Promise<Door> {
  const accountId = 'demo';
  await database.transaction((query) =>
    seedAccount(query, {
      id: accountId,
      name: 'Demo',
      country: 'US',
      users: people.map(({ isAdmin: _isAdmin, ...user }) => user),
    }),
  );
  const password = crypto.randomUUID();
  const session = createCookieSession({ secret: crypto.randomUUID() + crypto.randomUUID(), secure: false });
  return {
    routes: createSignInRoutes(session, (given) => {
      const person = people.find(({ email }) => email === given.email.toLowerCase());
      return person && given.password === password ? { accountId, userId: person.id } : null;
    }),
    notes: people.map(({ email }) => `POST /api/sign-in {"email":"${email}","password":"${password}"}`),
    async authenticate(request) {
      const known = await session.read(request);
      const person = people.find(({ id }) => id === known?.userId);
      if (!person) return null;
      const { id, firstName, lastName, email, isAdmin } = person;
      return { accountId, user: { id, name: `${firstName} ${lastName}`, email }, isAdmin, ...addressOf(request) };
    },
  };
}
