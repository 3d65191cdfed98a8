// Checks the types of every room under its own realm (`tsc -p`), two at a time.
import { spawn } from 'node:child_process';
import { globSync } from './glob.mjs';

const rooms = globSync('tsconfig.json', ['src', 'widget', 'manifest', 'test']);
const failed = [];

const check = (project) =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project, '--pretty', 'false'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      if (code !== 0) failed.push(`${project}\n${output}`);
      done();
    });
  });

const queue = [...rooms];
await Promise.all(
  [0, 1].map(async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await check(next);
  }),
);
for (const text of failed) console.error(text);
console.log(
  failed.length === 0 ? `types: ${rooms.length} rooms hold` : `types: ${failed.length} of ${rooms.length} rooms fail`,
);
process.exit(failed.length === 0 ? 0 : 1);
