import type { Query } from './query.ts';

/**
 * Takes tags back that the account got by this import and that no contact has any more. Whether one has concerns every
 * contact of the account, so it is asked once, at the end, and only of an import that made tags. One that another
 * import takes up at this very moment may be missed in the account's list; the next use puts it there.
 */
export const removeUnusedTags = async (query: Query, accountId: string, importId: string): Promise<void> => {
  const made = await query('select 1 from tags where account_id = $1 and created_import = $2 limit 1', [
    accountId,
    importId,
  ]);
  if (made.length === 0) return;
  await query(
    `delete from tags where account_id = $1 and created_import = $2 and name not in
       (select used.name collate "C" from contacts c cross join lateral jsonb_array_elements_text(c.tags) as used(name)
        where c.account_id = $1 and c.deleted_at is null and c.tags ?|
          (select array_agg(name::text) from tags where account_id = $1 and created_import = $2))`,
    [accountId, importId],
  );
};
