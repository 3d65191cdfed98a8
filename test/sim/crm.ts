import { createImportHost } from '../../src/host/handler.ts';
import { createMemoryStore } from '../../src/host/memory-store.ts';
import type { MemoryStore } from '../../src/host/memory-store.ts';
import type { ImportStore } from '../../src/host/store.ts';
import type { ImportSummary } from '../../src/core/wire.ts';
import { knownImport } from './known-import.ts';
import type { Backing } from './backing.ts';
import type { Clock } from './clock.ts';
import type { Chance } from './chance.ts';

/** The other end: the real handler over the store, with what a fault may do to it. */
export interface Crm {
  readonly store: MemoryStore;
  handle(request: Request): Promise<Response>;
  /** The token that is good now; a new one makes the old one bad. */
  token: string;
  isAdmin: boolean;
  summary(importId: string): Promise<ImportSummary | null>;
  /** Every import that exists. */
  imports(): Promise<readonly ImportSummary[]>;
  /** What the store in memory holds, in words that do not depend on ids or on the order of writing. */
  contents(): readonly string[];
  /** The same of whatever store is behind the CRM. */
  read(): Promise<readonly string[]>;
}

export interface CrmOptions {
  readonly clock: Pick<Clock, 'now'>;
  readonly chance: Chance;
  readonly batchRows: number;
  readonly parallel: number;
  readonly allowDuplicates: boolean;
  /** How many of the file's people are contacts already. */
  readonly known: number;
  /** Stands in for the store in memory. */
  readonly backing?: Backing;
}

const accountId = 'account';

export const createCrm = (options: CrmOptions): Crm => {
  const { clock, chance } = options;
  const store = createMemoryStore({
    accounts: [
      {
        account: { id: accountId, country: 'US', timezone: 'UTC' },
        duplicates: { allowDuplicateContact: options.allowDuplicates, contactUniqueIdentifiers: ['email'] },
        contacts: Array.from({ length: options.known }, (_, index) => ({
          id: `known-${index + 1}`,
          values: { email: `person${index + 1}@example.com`, firstName: 'Known', city: 'Oslo' },
        })),
      },
    ],
    clock: () => clock.now,
    newId: () => chance.uuid(),
  });
  const caller = { accountId, user: { id: 'user', name: 'User' }, isAdmin: true };
  // The property is looked up at each call, because a test may have changed it.
  const truth = (): ImportStore => options.backing?.store ?? crm.store;
  const crm: Crm = {
    store,
    token: 'token-1',
    isAdmin: true,
    handle: createImportHost({
      store: options.backing?.store ?? store,
      authenticate: (request) =>
        request.headers.get('Authorization') === crm.token ? { ...caller, isAdmin: crm.isAdmin } : null,
      basePath: '/api',
      clock: () => clock.now,
      capabilities: { gzip: false },
      limits: { batchRows: options.batchRows, parallel: options.parallel, requests: { count: 1_000_000, seconds: 1 } },
    }),
    summary: async (importId) => {
      const found = await truth().summary(caller, importId);
      return 'refused' in found ? null : found;
    },
    imports: async () => (await truth().list(caller, {})).items.filter(({ id }) => id !== knownImport),
    contents: () =>
      store
        .contacts(accountId)
        .map((contact) =>
          JSON.stringify(
            [...contact.values].filter(([key]) => key !== 'contactId').sort(([a], [b]) => (a < b ? -1 : 1)),
          ),
        )
        .sort(),
    read: async () => options.backing?.contents() ?? crm.contents(),
  };
  return crm;
};
