// Builds `dist`: the widget (ES modules and one classic script), the Node entries with their types, the demo pages.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { run } from './setup.mjs';

const wanted = process.argv.slice(2);
const modes = wanted.length > 0 ? wanted : ['widget', 'single', 'node', 'demo'];

if (wanted.length === 0) rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
for (const mode of modes) await build({ mode, logLevel: 'warn' });
if (wanted.length === 0) {
  const status = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.scripts/tsconfig.types.json']);
  if (status !== 0) process.exit(status);
  writeFileSync('dist/.stamp', '');
}
console.log(`build: ${modes.join(', ')} done`);
