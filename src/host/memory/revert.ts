import { isSameValue } from '../apply/record-values.ts';
import type { RevertResult, RevertScope } from '../../core/wire.ts';
import type { Effect } from './apply-batch.ts';
import type { StoredRecord, World } from './world.ts';

/** What an import did to one record, first state and last. */
interface Deed {
  readonly before: StoredRecord | null;
  readonly after: StoredRecord;
}

/** What a revert changed, beside the world. */
export interface Reverted {
  readonly result: RevertResult;
  /** Records that are done; a repeated revert leaves them alone and counts them again. */
  readonly done: ReadonlyMap<string, 'deleted' | 'restored'>;
}

/**
 * Takes back what an import did, record by record, only where nobody changed the record since. Repeating it finds
 * what is done and tries the rest again.
 */
export function revertImport(
  effects: readonly Effect[],
  scope: RevertScope,
  already: Reverted['done'],
  world: World,
): Reverted {
  const done = new Map(already);
  const kept: { readonly contactId: string; readonly reason: string }[] = [];
  const deeds = { contacts: collect(effects, 'contacts'), opportunities: collect(effects, 'opportunities') };

  for (const [id, deed] of deeds.opportunities) {
    if (done.has(id) || (deed.before && scope === 'created')) continue;
    const outcome = takeBack('opportunities', deed, world);
    if (outcome === 'deleted' || outcome === 'restored') done.set(id, outcome);
  }
  for (const [id, deed] of deeds.contacts) {
    if (done.has(id)) continue;
    if (deed.before && scope === 'created') continue;
    const outcome = hasOpportunities(id, deed, world) ? 'has-opportunities' : takeBack('contacts', deed, world);
    if (outcome === 'deleted' || outcome === 'restored') done.set(id, outcome);
    else kept.push({ contactId: id, reason: outcome });
  }
  const count = (what: string): number => [...deeds.contacts.keys()].filter((id) => done.get(id) === what).length;
  return { done, result: { deleted: count('deleted'), restored: count('restored'), kept, failed: 0 } };
}

function collect(effects: readonly Effect[], table: Effect['table']): ReadonlyMap<string, Deed> {
  const deeds = new Map<string, Deed>();
  for (const { before, after, ...effect } of effects) {
    if (effect.table === table)
      deeds.set(after.id, { before: deeds.get(after.id)?.before ?? (deeds.has(after.id) ? null : before), after });
  }
  return deeds;
}

function takeBack(
  table: Effect['table'],
  { before, after }: Deed,
  world: World,
): 'deleted' | 'restored' | 'changed' | 'gone' {
  const now = world[table].get(after.id);
  if (!now) return 'gone';
  if (now.version !== after.version) return 'changed';
  if (!before) {
    world[table].remove(after.id);
    return 'deleted';
  }
  world[table].put({ ...before, version: now.version + 1 });
  return 'restored';
}

/** A new contact that meanwhile has somebody's opportunity cannot go without it. */
const hasOpportunities = (id: string, { before }: Deed, world: World): boolean =>
  before === null && [...world.opportunities.all()].some(({ values }) => isSameValue(values.get('contactId'), id));
