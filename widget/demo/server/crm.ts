import type { Database } from '../../../src/host/store.ts';
import type { ContactDetail, ContactRow, ContactsPage, OpportunityRow, Settings } from '../api.ts';
import type { Field } from '../../../src/core/schema.ts';
import { contactSchema } from '../../../src/core/schema.ts';

/* What the demo CRM shows of the importer's tables; a customer's CRM would read its own. */

const fullName = `coalesce(nullif(trim(concat_ws(' ', c.first_name, c.last_name)), ''), c.name, '')`;

export const listContacts = async (
  { query }: Database,
  accountId: string,
  { search, offset, limit }: { readonly search: string; readonly offset: number; readonly limit: number },
): Promise<ContactsPage> => {
  const where = `c.account_id = $1 and c.deleted_at is null
    and ($2 = '' or strpos(lower(concat_ws(' ', ${fullName}, c.email, c.phone, c.company_name)), lower($2)) > 0)`;
  const [counted] = await query<{ total: number }>(`select count(*)::int as total from contacts c where ${where}`, [
    accountId,
    search,
  ]);
  const contacts = await query<ContactRow>(
    `select c.id, ${fullName} as name, c.email, c.phone, c.company_name as company, c.tags,
       to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt"
     from contacts c where ${where} order by c.created_at desc, c.id limit $3::int offset $4::int`,
    [accountId, search, limit, offset],
  );
  return { total: counted?.total ?? 0, contacts };
};

interface StoredContact {
  readonly name: string;
  readonly tags: readonly string[];
  readonly notes: string | null;
  readonly record: Readonly<Record<string, unknown>>;
  readonly customs: Readonly<Record<string, unknown>>;
}

export const readContact = async (
  { query }: Database,
  accountId: string,
  id: string,
): Promise<ContactDetail | null> => {
  const [contact] = await query<StoredContact>(
    `select ${fullName} as name, c.tags, c.notes, to_jsonb(c) as record, c.custom_fields as customs
     from contacts c where c.account_id = $1 and c.id = $2 and c.deleted_at is null`,
    [accountId, id],
  );
  if (contact === undefined) return null;
  const users = await namesOfUsers(query, accountId);
  const imports = await query<ContactDetail['imports'][number]>(
    `select r.import_id as "importId", r.row, r.outcome, i.request->'file'->>'name' as file,
       to_char(i.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
     from import_rows r join imports i on i.account_id = r.account_id and i.id = r.import_id
     where r.account_id = $1 and r.contact_id = $2 order by i.created_at desc, r.row limit 50`,
    [accountId, id],
  );
  const customFields = await readCustomFields(query, accountId);
  return {
    id,
    name: contact.name,
    tags: contact.tags,
    notes: contact.notes === null ? [] : [contact.notes],
    fields: [...standardValues(contact, users), ...customValues(contact, customFields)],
    opportunities: await listOpportunities({ query }, accountId, id),
    imports,
  };
};

const columnOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.filter(Boolean).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : `${value as string | number | boolean}`; // JSON's remaining kinds
};

const standardValues = ({ record }: StoredContact, users: ReadonlyMap<string, string>): ContactDetail['fields'] =>
  contactSchema
    .filter((field) => field.object === undefined && !['tags', 'notes', 'contactId'].includes(field.key))
    .map((field) => {
      const value = record[columnOf(field.key)];
      const named = Array.isArray(value)
        ? value.map((id) => users.get(String(id)) ?? id)
        : (users.get(String(value)) ?? value);
      return { label: field.label, value: shown(field.kind === 'user' || field.kind === 'users' ? named : value) };
    })
    .filter(({ value }) => value !== '');

const customValues = ({ customs }: StoredContact, fields: readonly Field[]): ContactDetail['fields'] =>
  fields
    .filter(({ key }) => Object.hasOwn(customs, key))
    .map(({ key, label }) => ({ label, value: shown(customs[key]) }))
    .filter(({ value }) => value !== '');

const namesOfUsers = async (query: Database['query'], accountId: string): Promise<ReadonlyMap<string, string>> => {
  const users = await query<{ id: string; name: string }>(
    `select id, first_name || ' ' || last_name as name from users where account_id = $1`,
    [accountId],
  );
  return new Map(users.map(({ id, name }) => [id, name]));
};

const readCustomFields = async (query: Database['query'], accountId: string): Promise<readonly Field[]> => {
  const rows = await query<{ definition: Field }>(
    'select definition from custom_fields where account_id = $1 order by object, position',
    [accountId],
  );
  return rows.map(({ definition }) => definition);
};

export const listOpportunities = async (
  { query }: Pick<Database, 'query'>,
  accountId: string,
  contactId: string | null,
): Promise<readonly OpportunityRow[]> =>
  query<OpportunityRow>(
    `select o.id, coalesce(o.name, '') as name, ${fullName} as contact, coalesce(p.label, '') as pipeline,
       coalesce(s.label, '') as stage, coalesce(o.status, '') as status, coalesce(o.value, 0) as value
     from opportunities o
     join contacts c on c.account_id = o.account_id and c.id = o.contact_id
     left join pipelines p on p.account_id = o.account_id and p.id = o.pipeline_id
     left join stages s on s.account_id = o.account_id and s.pipeline_id = o.pipeline_id and s.id = o.stage_id
     where o.account_id = $1 and o.deleted_at is null and ($2::text is null or o.contact_id = $2)
     order by o.created_at desc, o.id limit 200`,
    [accountId, contactId],
  );

export const readSettings = async ({ query }: Database, accountId: string): Promise<Settings | null> => {
  const [account] = await query<Omit<Settings, 'customFields'>>(
    `select country, timezone, allow_duplicate_contact as "allowDuplicateContact",
       contact_unique_identifiers as "contactUniqueIdentifiers" from accounts where account_id = $1`,
    [accountId],
  );
  if (account === undefined) return null;
  const fields = await readCustomFields(query, accountId);
  return {
    ...account,
    customFields: fields.map(({ key, label, kind, object = 'contact', options = [] }) => ({
      id: key,
      label,
      kind,
      object,
      options: options.map((option) => (typeof option === 'string' ? option : option.label)),
    })),
  };
};
