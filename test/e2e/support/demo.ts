import type { Database } from '../../../src/host/store.ts';
import type { DemoOptions, RunningDemo } from '../../../widget/demo/server/start-demo.ts';
import { startDemo } from '../../../widget/demo/server/start-demo.ts';
import { newPglite } from '../../support/prepared-pglite.ts';
import type { OracleContact } from '../oracle/apply.ts';

export const accountId = 'HarborNorth000000001';

/** The demo CRM on a free port, with its database in memory. */
export const openDemo = async (options: Partial<DemoOptions> = {}): Promise<RunningDemo> =>
  startDemo({ port: 0, database: await newPglite(), ...options });

const columns = {
  first_name: 'firstName',
  last_name: 'lastName',
  email: 'email',
  phone: 'phone',
  additional_emails: 'additionalEmails',
  additional_phones: 'additionalPhones',
  company_name: 'companyName',
  address1: 'address1',
  city: 'city',
  state: 'state',
  postal_code: 'postalCode',
  country: 'country',
  website: 'website',
  date_of_birth: 'dateOfBirth',
  source: 'source',
  dnd: 'dnd',
  owner: 'owner',
  tags: 'tags',
} as const;

/** Every living contact of the account as the database holds it, in the oracle's words. */
export const readContacts = async ({ query }: Database): Promise<readonly OracleContact[]> => {
  const rows = await query<{ id: string; record: Record<string, unknown>; customs: Record<string, unknown> }>(
    `select id, to_jsonb(c) as record, custom_fields as customs from contacts c
     where account_id = $1 and deleted_at is null order by id`,
    [accountId],
  );
  return rows.map(({ id, record, customs }) => ({
    id,
    fields: {
      ...Object.fromEntries(
        Object.entries(columns)
          .map(([column, key]) => [key, record[column]] as const)
          .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
      ),
      ...customs,
    },
  }));
};

/** A text that is equal for equal contacts, whatever their id and the order of their keys. */
export const contentOf = ({ fields }: OracleContact): string =>
  JSON.stringify(
    Object.entries(fields)
      .filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0))
      .map(([key, value]) => [key, Array.isArray(value) ? [...(value as string[])].sort() : value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
