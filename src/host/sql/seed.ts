import { objectOf } from '../../core/schema.ts';
import type { MatchKey } from '../../core/plan.ts';
import type { Choice, Field, Pipeline, User } from '../../core/schema.ts';
import { json } from './query.ts';
import type { Query } from './query.ts';

/** An account as a demo or a test begins with it. */
export interface AccountSeed {
  readonly id: string;
  readonly name?: string;
  readonly country?: string;
  readonly timezone?: string;
  readonly allowDuplicateContact?: boolean;
  readonly contactUniqueIdentifiers?: readonly MatchKey[];
  readonly allowDuplicateOpportunity?: boolean;
  readonly revertDays?: number;
  readonly users?: readonly User[];
  /** Ids of the users who may import. */
  readonly admins?: readonly string[];
  readonly customFields?: readonly Field[];
  readonly tags?: readonly string[];
  readonly pipelines?: readonly Pipeline[];
  readonly lostReasons?: readonly Choice[];
}

/** Inserts an account with its lists; an account that exists stays as it is. Answers whether it was new. */
export const seedAccount = async (query: Query, seed: AccountSeed): Promise<boolean> => {
  const created = await query(
    `insert into accounts (account_id, name, country, timezone, allow_duplicate_contact, contact_unique_identifiers,
       allow_duplicate_opportunity, revert_days)
     values ($1, $2, $3, $4, $5::boolean, $6::jsonb, $7::boolean, $8::int) on conflict (account_id) do nothing returning 1`,
    [
      seed.id,
      seed.name ?? null,
      seed.country ?? null,
      seed.timezone ?? null,
      seed.allowDuplicateContact ?? false,
      json(seed.contactUniqueIdentifiers ?? ['email', 'phone']),
      seed.allowDuplicateOpportunity ?? true,
      seed.revertDays ?? 30,
    ],
  );
  if (created.length === 0) return false;
  for (const [sql, entries] of listsOf(seed)) if (entries.length > 0) await query(sql, [seed.id, json(entries)]);
  return true;
};

const listsOf = (seed: AccountSeed): readonly (readonly [sql: string, entries: readonly object[]])[] => [
  [
    `insert into users (account_id, id, first_name, last_name, email, is_admin)
     select $1, id, first_name, last_name, email, is_admin from jsonb_to_recordset($2::jsonb)
       as r(id text, first_name text, last_name text, email text, is_admin boolean)`,
    (seed.users ?? []).map((user) => ({
      id: user.id,
      first_name: user.firstName,
      last_name: user.lastName,
      email: user.email,
      is_admin: seed.admins?.includes(user.id) ?? false,
    })),
  ],
  [
    `insert into custom_fields (account_id, object, id, position, definition)
     select $1, object, id, position, definition from jsonb_to_recordset($2::jsonb)
       as r(object text, id text, position integer, definition jsonb)`,
    (seed.customFields ?? []).map((field, position) => ({
      object: objectOf(field),
      id: field.key,
      position,
      definition: { ...field, custom: true },
    })),
  ],
  [
    `insert into tags (account_id, name) select $1, name from jsonb_to_recordset($2::jsonb) as r(name text)`,
    [...new Set(seed.tags)].map((name) => ({ name })),
  ],
  [
    `insert into pipelines (account_id, id, position, label)
     select $1, id, position, label from jsonb_to_recordset($2::jsonb) as r(id text, position integer, label text)`,
    (seed.pipelines ?? []).map(({ id, label }, position) => ({ id, label, position })),
  ],
  [
    `insert into stages (account_id, pipeline_id, id, position, label)
     select $1, pipeline_id, id, position, label from jsonb_to_recordset($2::jsonb)
       as r(pipeline_id text, id text, position integer, label text)`,
    (seed.pipelines ?? []).flatMap((pipeline) =>
      pipeline.stages.map(({ id, label }, position) => ({ pipeline_id: pipeline.id, id, label, position })),
    ),
  ],
  [
    `insert into lost_reasons (account_id, id, position, label)
     select $1, id, position, label from jsonb_to_recordset($2::jsonb) as r(id text, position integer, label text)`,
    (seed.lostReasons ?? []).map(({ id, label }, position) => ({ id, label, position })),
  ],
];
