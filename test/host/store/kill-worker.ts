import { openPglite, openPostgres } from '../../../src/host/serve/databases.ts';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { migrate } from '../../../src/host/sql/migrate.ts';
import { isStoreRefusal } from '../../../src/host/store.ts';
import { callerOf } from './rows.ts';
import { killBatch } from './kill-batches.ts';

/*
 * A host of its own that is going to be killed: sends the batches of an import one after another, or takes an import
 * back, and says what was acknowledged. `kill-worker.ts <folder or url> <account> <import> <from> <batches|revert>`
 */
const [place = '', account = '', importId = '', from = '0', what = ''] = process.argv.slice(2);
const database = place.startsWith('postgres') ? openPostgres(place) : await openPglite(place);
await migrate(database);
const store = createSqlStore(database);
const caller = callerOf(account);
process.stdout.write('ready\n');
if (what === 'revert') {
  const answer = await store.revert(caller, importId, 'all', false);
  process.stdout.write(isStoreRefusal(answer) ? `refused ${answer.refused}\n` : 'reverted\n');
} else {
  for (let nth = Number(from); ; nth += 1) {
    const batch = killBatch(importId, nth);
    const answer = await store.applyBatch(caller, batch, String(nth));
    process.stdout.write(isStoreRefusal(answer) ? `refused ${answer.refused}\n` : `done ${nth}\n`);
  }
}
