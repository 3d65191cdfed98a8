import * as v from 'valibot';

/** What is written down of people's doings. */
const auditActions = [
  'import-created',
  'import-completed',
  'import-cancelled',
  'import-reverted',
  'field-created',
  'option-added',
  'settings-changed',
  'contact-changed',
] as const;

/** Who did what to which thing, when, and from where. Never a contact's data. */
export interface AuditRecord {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly user: { readonly id: string; readonly name: string };
  /** The network address, where the host's authentication names one. */
  readonly address: string | null;
  readonly action: (typeof auditActions)[number];
  /** The id of the import, the field, the account or the contact. */
  readonly subject: string;
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

/** A page of `GET /audit`. */
export const auditPageSchema = v.object({
  items: v.array(
    v.object({
      id: v.string(),
      at: v.string(),
      user: v.object({ id: v.string(), name: v.string() }),
      address: v.nullable(v.string()),
      action: v.picklist(auditActions),
      subject: v.string(),
      details: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
    }),
  ),
  next: v.nullable(v.string()),
});
