/** One stored field of a record: its key in the spec, its column, and how SQL reads it out of JSON. */
export interface StoredColumn {
  readonly key: string;
  readonly column: string;
  readonly type: 'text' | 'boolean' | 'date' | 'jsonb' | 'double precision';
  /** Lists are stored as JSON arrays, never `null`. */
  readonly list?: true;
}

/** Where each standard field of a contact is kept. `contactId` is the row's own id. */
export const contactColumns = [
  { key: 'name', column: 'name', type: 'text' },
  { key: 'firstName', column: 'first_name', type: 'text' },
  { key: 'lastName', column: 'last_name', type: 'text' },
  { key: 'email', column: 'email', type: 'text' },
  { key: 'phone', column: 'phone', type: 'text' },
  { key: 'additionalEmails', column: 'additional_emails', type: 'jsonb', list: true },
  { key: 'additionalPhones', column: 'additional_phones', type: 'jsonb', list: true },
  { key: 'companyName', column: 'company_name', type: 'text' },
  { key: 'address1', column: 'address1', type: 'text' },
  { key: 'city', column: 'city', type: 'text' },
  { key: 'state', column: 'state', type: 'text' },
  { key: 'postalCode', column: 'postal_code', type: 'text' },
  { key: 'country', column: 'country', type: 'text' },
  { key: 'website', column: 'website', type: 'text' },
  { key: 'timezone', column: 'timezone', type: 'text' },
  { key: 'dateOfBirth', column: 'date_of_birth', type: 'date' },
  { key: 'source', column: 'source', type: 'text' },
  { key: 'type', column: 'type', type: 'text' },
  { key: 'dnd', column: 'dnd', type: 'boolean' },
  { key: 'owner', column: 'owner', type: 'text' },
  { key: 'followers', column: 'followers', type: 'jsonb', list: true },
  { key: 'tags', column: 'tags', type: 'jsonb', list: true },
  { key: 'notes', column: 'notes', type: 'text' },
] as const satisfies readonly StoredColumn[];

/** Where each standard field of an opportunity is kept. `opportunityId` and `contactId` are columns of their own. */
export const opportunityColumns = [
  { key: 'opportunityName', column: 'name', type: 'text' },
  { key: 'pipeline', column: 'pipeline_id', type: 'text' },
  { key: 'stage', column: 'stage_id', type: 'text' },
  { key: 'status', column: 'status', type: 'text' },
  { key: 'value', column: 'value', type: 'double precision' },
  { key: 'owner', column: 'owner', type: 'text' },
  { key: 'followers', column: 'followers', type: 'jsonb', list: true },
  { key: 'lostReason', column: 'lost_reason_id', type: 'text' },
  { key: 'source', column: 'source', type: 'text' },
] as const satisfies readonly StoredColumn[];
