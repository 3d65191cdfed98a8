import { contactSchema, objectOf } from '../../core/schema.ts';
import type { Field, ObjectName } from '../../core/schema.ts';
import { withOption } from '../add-option.ts';
import type { Caller } from '../store.ts';
import { audit } from './audit.ts';
import { newId } from './new-id.ts';
import { json } from './query.ts';
import { Refused } from './refusal.ts';
import type { Surroundings } from './apply-batch.ts';
import type { Query } from './query.ts';

/** Adds a custom field; two fields of one object may not share a label. */
export const createField = async (
  query: Query,
  caller: Caller,
  field: Omit<Field, 'key'>,
  around: Surroundings,
): Promise<Field> => {
  const { accountId } = caller;
  await query('select 1 from accounts where account_id = $1 for update', [accountId]);
  const object = objectOf({ ...field, key: '' });
  const known = await query<{ label: string; count: number }>(
    `select definition->>'label' as label from custom_fields where account_id = $1 and object = $2`,
    [accountId, object],
  );
  const labels = [...contactSchema.filter((standard) => objectOf(standard) === object), ...known].map(({ label }) =>
    fold(label),
  );
  if (labels.includes(fold(field.label))) throw new Refused('field-exists');
  const created: Field = { ...field, key: newId(), custom: true };
  await query(
    `insert into custom_fields (account_id, object, id, position, definition) values ($1, $2, $3, $4::int, $5::jsonb)`,
    [accountId, object, created.key, known.length, json(created)],
  );
  await query('update accounts set revision = revision + 1 where account_id = $1', [accountId]);
  const at = around.now().toISOString();
  await audit(query, caller, {
    id: newId(),
    at,
    action: 'field-created',
    subject: created.key,
    details: { kind: field.kind },
  });
  return created;
};

interface AddedOption {
  readonly object: ObjectName;
  readonly key: string;
  readonly option: string;
}

/** Adds an option to a custom field; what the field has already changes nothing. */
export const addOption = async (
  query: Query,
  { accountId, ...caller }: Caller,
  { object, key, option }: AddedOption,
  around: Surroundings,
): Promise<Field> => {
  await query('select 1 from accounts where account_id = $1 for update', [accountId]);
  const [found] = await query<{ definition: Field }>(
    'select definition from custom_fields where account_id = $1 and object = $2 and id = $3',
    [accountId, object, key],
  );
  if (!found) throw new Refused('field-not-found');
  const changed = withOption({ ...found.definition, custom: true }, option);
  if (changed === null) throw new Refused('option-not-added');
  if (changed.options?.length === found.definition.options?.length) return changed;
  await query('update custom_fields set definition = $4::jsonb where account_id = $1 and object = $2 and id = $3', [
    accountId,
    object,
    key,
    json(changed),
  ]);
  await query('update accounts set revision = revision + 1 where account_id = $1', [accountId]);
  await audit(
    query,
    { accountId, ...caller },
    {
      id: newId(),
      at: around.now().toISOString(),
      action: 'option-added',
      subject: key,
      details: { options: changed.options?.length ?? 0 },
    },
  );
  return changed;
};

const fold = (label: string): string => label.normalize('NFC').trim().toLowerCase();
