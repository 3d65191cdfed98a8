// `npm run lint:extension`: the stores' linter on the Firefox build. It is fetched when it is needed: 190 packages and
// 61 MB are too much for everyone who installs this project, and web-ext is larger still.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './setup.mjs';

const folder = process.argv[2] ?? 'dist/extension/firefox';
if (!existsSync(folder) && run(process.execPath, ['.scripts/build-extension.mjs']) !== 0) process.exit(1);
const { status, stdout, stderr } = spawnSync('npx', ['--yes', 'addons-linter@10.14.0', '--output', 'json', folder], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 64 * 1024 * 1024,
});
let report;
try {
  report = JSON.parse(stdout);
} catch {
  console.error(stderr || stdout);
  console.log('lint:extension: the linter could not be run');
  process.exit(1);
}
for (const { _type, code, message, file } of [...report.errors, ...report.warnings])
  console.log(`${_type}: ${code} ${message}${file ? ` (${file})` : ''}`);
console.log(`lint:extension: ${report.summary.errors} errors, ${report.summary.warnings} warnings`);
process.exit(status === 0 && report.summary.errors === 0 ? 0 : 1);
