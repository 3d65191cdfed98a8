// `npm start`: makes the clone ready, then runs the demo CRM with the reference host.
import { ensureBuilt, ensureInstalled, run } from './setup.mjs';

ensureInstalled();
ensureBuilt();
process.exit(run(process.execPath, ['.scripts/run.mjs', 'widget/demo/server/main.ts', ...process.argv.slice(2)]));
