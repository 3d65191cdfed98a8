// Runs a TypeScript module of the project in Node: `node .scripts/run.mjs test/sim/main.ts --seeds 1000`.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node .scripts/run.mjs <file.ts> [arguments]');
  process.exit(2);
}
process.argv = [process.argv[0] ?? 'node', resolve(entry), ...rest];
await runnerImport(resolve(entry), { configFile: false, logLevel: 'error' });
