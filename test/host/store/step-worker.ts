import { openPglite, openPostgres } from '../../../src/host/serve/databases.ts';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { callerOf } from './rows.ts';
import { act, stepping } from './steps.ts';
import type { Deed } from './steps.ts';

/*
 * A host process that kills itself before the nth statement of a batch or a revert:
 * `step-worker.ts <folder or url> <account> <batch|revert> <n>`. Before it says that it is done, it may also die after
 * the last one.
 */
const [place = '', account = '', deed = '', step = '0'] = process.argv.slice(2);
const database = place.startsWith('postgres') ? openPostgres(place) : await openPglite(place);
const die = (nth: number): void => {
  if (nth === Number(step)) process.kill(process.pid, 'SIGKILL');
};
let statements = 0;
const watched = stepping(database, (nth) => die((statements = nth)));
await act(createSqlStore(watched, { revertRows: 2 }), callerOf(account), deed as Deed); // the test's own word
die(statements + 1);
process.stdout.write('done\n');
process.exit(0);
