import { takeBack } from '../apply/take-back.ts';
import type { StoredOpportunity } from '../apply/ledger.ts';
import { deedsOf, markReverted } from './deeds.ts';
import { deleteRecords, writeOpportunities } from './write-records.ts';
import type { Query } from './query.ts';
import type { PageWork } from './revert-work.ts';

/** Takes back what the import did to these opportunities; answers which of them are left. */
export const revertOpportunities = async (
  query: Query,
  { caller: { accountId }, importId, scope, at }: PageWork,
  opportunities: readonly StoredOpportunity[],
): Promise<readonly StoredOpportunity[]> => {
  const loaded = new Map(opportunities.map((opportunity) => [opportunity.id, opportunity]));
  const deeds = await deedsOf(query, accountId, importId, 'opportunity', [...loaded.keys()]);
  const deleted = new Set<string>();
  const restored: StoredOpportunity[] = [];
  for (const opportunity of opportunities) {
    const own = deeds.get(opportunity.id);
    if (!own) continue;
    const taking = takeBack(opportunity, own);
    if (taking.kind === 'delete') deleted.add(opportunity.id);
    if (taking.kind === 'restore' && scope === 'all') {
      const { values, mark } = taking;
      restored.push({ ...opportunity, values, mark, version: opportunity.version + 1 });
    }
  }
  const restoredIds = restored.map(({ id }) => id);
  await deleteRecords(query, 'opportunities', [...deleted], { accountId, at });
  await writeOpportunities(query, restored, false, loaded, { accountId, importId: null, at });
  await markReverted(query, accountId, importId, 'opportunity', [...deleted], 'deleted');
  await markReverted(query, accountId, importId, 'opportunity', restoredIds, 'restored');
  return opportunities.filter(({ id }) => !deleted.has(id));
};
