/** The two record types that one file can fill (guide: "Choose to import only Contacts or both"). */
export type ObjectName = 'contact' | 'opportunity';

/**
 * How a field's cell is read (spec, section 4). The CRM's data types map onto these:
 * TEXT `text`, LARGE_TEXT `longText`, NUMERICAL `number`, MONETORY `money`, SINGLE_OPTIONS and RADIO `option`,
 * MULTIPLE_OPTIONS and CHECKBOX `options`, TEXTBOX_LIST `textboxes`, DATE `date`, PHONE `phone`, EMAIL `email`.
 */
export type FieldKind =
  | 'id'
  | 'text'
  | 'longText'
  | 'email'
  | 'emails'
  | 'phone'
  | 'phones'
  | 'date'
  | 'number'
  | 'money'
  | 'option'
  | 'options'
  | 'textboxes'
  | 'tags'
  | 'user'
  | 'users'
  | 'country'
  | 'timezone'
  | 'boolean';

/** One option of a dropdown, one pipeline, one lost reason, or one slot of a text box list. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A pipeline of the account with its stages in order; an absent stage means the first one (spec 3.2). */
export interface Pipeline extends Choice {
  readonly stages: readonly Choice[];
}

/** A person of the account who can own or follow a record. */
export interface User {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** One importable field of a record. `key` is the spec's key, or the host's id for a custom field. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Absent means `contact`. */
  readonly object?: ObjectName;
  readonly custom?: boolean;
  /** The CRM's own name of a custom field, e.g. `contact.pincode`; headers may carry it. */
  readonly fieldKey?: string;
  /** The choices of `option`, `options` and `textboxes` fields; a bare string is both id and label. */
  readonly options?: readonly (string | Choice)[];
  /** RADIO fields may take a text that is no option. */
  readonly allowCustomOption?: boolean;
  /** No two contacts of the account may hold the same value. */
  readonly unique?: boolean;
  /** File uploads and signatures exist in the CRM and cannot be imported (`MAP_FIELD_UNSUPPORTED`). */
  readonly unsupported?: boolean;
}

/** Names one field where contact and opportunity share a key (`owner`, `source`, `followers`, `contactId`). */
export interface FieldRef {
  readonly object: ObjectName;
  readonly field: string;
}

/** The importable standard fields of a contact and of an opportunity (spec 3.1, 3.2). Hosts append custom fields. */
export const contactSchema: readonly Field[] = [
  { key: 'contactId', label: 'Contact ID', kind: 'id' },
  { key: 'name', label: 'Name', kind: 'text' },
  { key: 'firstName', label: 'First Name', kind: 'text' },
  { key: 'lastName', label: 'Last Name', kind: 'text' },
  { key: 'email', label: 'Email', kind: 'email' },
  { key: 'phone', label: 'Phone', kind: 'phone' },
  { key: 'additionalEmails', label: 'Additional email addresses', kind: 'emails' },
  { key: 'additionalPhones', label: 'Additional phone numbers', kind: 'phones' },
  { key: 'companyName', label: 'Business Name', kind: 'text' },
  { key: 'address1', label: 'Address', kind: 'text' },
  { key: 'city', label: 'City', kind: 'text' },
  { key: 'state', label: 'State', kind: 'text' },
  { key: 'postalCode', label: 'Postal Code', kind: 'text' },
  { key: 'country', label: 'Country', kind: 'country' },
  { key: 'website', label: 'Website', kind: 'text' },
  { key: 'timezone', label: 'Time Zone', kind: 'timezone' },
  { key: 'dateOfBirth', label: 'Date of Birth', kind: 'date' },
  { key: 'source', label: 'Contact Source', kind: 'text' },
  { key: 'type', label: 'Contact Type', kind: 'option', options: ['Lead', 'Customer'] },
  { key: 'dnd', label: 'DND', kind: 'boolean' },
  { key: 'owner', label: 'Contact Owner', kind: 'user' },
  { key: 'followers', label: 'Contact Followers', kind: 'users' },
  { key: 'tags', label: 'Tags', kind: 'tags' },
  { key: 'notes', label: 'Notes', kind: 'longText' },
  { key: 'opportunityId', label: 'Opportunity ID', kind: 'id', object: 'opportunity' },
  { key: 'opportunityName', label: 'Opportunity Name', kind: 'text', object: 'opportunity' },
  { key: 'pipeline', label: 'Pipeline', kind: 'option', object: 'opportunity' },
  { key: 'stage', label: 'Stage', kind: 'option', object: 'opportunity' },
  {
    key: 'status',
    label: 'Opportunity Status',
    kind: 'option',
    object: 'opportunity',
    options: ['open', 'won', 'lost', 'abandoned'],
  },
  { key: 'value', label: 'Opportunity Value', kind: 'money', object: 'opportunity' },
  { key: 'owner', label: 'Opportunity Owner', kind: 'user', object: 'opportunity' },
  { key: 'followers', label: 'Opportunity Followers', kind: 'users', object: 'opportunity' },
  { key: 'lostReason', label: 'Opportunity Lost Reason', kind: 'option', object: 'opportunity' },
  { key: 'source', label: 'Opportunity Source', kind: 'text', object: 'opportunity' },
  { key: 'contactId', label: 'Contact ID', kind: 'id', object: 'opportunity' },
];

/** The object a field belongs to. */
export const objectOf = (field: Field): ObjectName => field.object ?? 'contact';

/** Finds the field that a reference names. */
export const findField = (schema: readonly Field[], ref: FieldRef): Field | undefined =>
  schema.find((field) => field.key === ref.field && objectOf(field) === ref.object);

/**
 * A field whose object has another one of the same key, and which a reference could therefore not name: a custom field
 * called like a standard one would be written into that. Keys are asked of a Set, because hosts choose them.
 */
export const fieldSharingItsKey = (schema: readonly Field[]): Field | undefined => {
  const seen = new Set<string>();
  return schema.find((field) => seen.size === seen.add(`${objectOf(field)} ${field.key}`).size);
};
