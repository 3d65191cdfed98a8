import { contactSchema } from '../../core/schema.ts';
import type { Account, MatchKey } from '../../core/plan.ts';
import type { Choice, Field, Pipeline, User } from '../../core/schema.ts';
import type { Guards } from '../../core/wire.ts';
import type { Query } from './query.ts';

/** The account's facts as stored. */
export interface StoredAccount {
  readonly account: Account;
  readonly fields: readonly Field[];
  readonly guards: Guards;
  readonly revertDays: number;
  readonly revision: number;
}

interface AccountRow {
  readonly name: string | null;
  readonly country: string | null;
  readonly timezone: string | null;
  readonly allow_duplicate_contact: boolean;
  readonly contact_unique_identifiers: readonly MatchKey[];
  readonly allow_duplicate_opportunity: boolean;
  readonly revert_days: number;
  readonly guards: Guards;
  readonly revision: number;
  readonly users: readonly User[];
  readonly custom_fields: readonly Field[];
  readonly pipelines: readonly Pipeline[];
  readonly lost_reasons: readonly Choice[];
}

const accountSql = `
  select a.name, a.country, a.timezone, a.allow_duplicate_contact, a.contact_unique_identifiers,
    a.allow_duplicate_opportunity, a.revert_days, a.guards, a.revision,
    (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'firstName', u.first_name, 'lastName', u.last_name,
        'email', u.email) order by u.id), '[]') from users u where u.account_id = a.account_id) as users,
    (select coalesce(jsonb_agg(f.definition order by f.object, f.position, f.id), '[]')
      from custom_fields f where f.account_id = a.account_id) as custom_fields,
    (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'label', p.label, 'stages',
        (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'label', s.label) order by s.position, s.id), '[]')
          from stages s where s.account_id = p.account_id and s.pipeline_id = p.id)) order by p.position, p.id), '[]')
      from pipelines p where p.account_id = a.account_id) as pipelines,
    (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'label', l.label) order by l.position, l.id), '[]')
      from lost_reasons l where l.account_id = a.account_id) as lost_reasons
  from accounts a where a.account_id = $1`;

/**
 * Reads the account's settings. `share` keeps them from changing until the transaction ends, so that no batch runs
 * under two sets of rules.
 */
export const loadAccount = async (
  query: Query,
  accountId: string,
  lock: 'share' | 'none',
): Promise<StoredAccount | null> => {
  if (lock === 'share') await query('select 1 from accounts where account_id = $1 for share', [accountId]);
  const [row] = await query<AccountRow>(accountSql, [accountId]);
  if (!row) return null;
  const account: Account = {
    id: accountId,
    ...(row.name === null ? {} : { name: row.name }),
    ...(row.country === null ? {} : { country: row.country }),
    ...(row.timezone === null ? {} : { timezone: row.timezone }),
    allowDuplicateContact: row.allow_duplicate_contact,
    contactUniqueIdentifiers: row.contact_unique_identifiers,
    allowDuplicateOpportunity: row.allow_duplicate_opportunity,
    users: row.users,
    tags: [],
    pipelines: row.pipelines,
    lostReasons: row.lost_reasons,
  };
  const fields = [...contactSchema, ...row.custom_fields];
  return { account, fields, guards: row.guards, revertDays: row.revert_days, revision: row.revision };
};

/** The account's tags in order; only the config needs them all. */
export const loadTags = async (query: Query, accountId: string): Promise<readonly string[]> =>
  (await query<{ name: string }>('select name from tags where account_id = $1 order by name', [accountId])).map(
    (tag) => tag.name,
  );
