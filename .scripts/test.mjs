// `npm test`: makes the clone ready, then types, lint, format, unused code, sizes, unit, browser and end-to-end tests.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureBuilt, ensureFirefox, ensureInstalled, ensureWebKit, run } from './setup.mjs';

ensureInstalled();
process.env.CHROMIUM_PATH = await ensureBrowser();
process.env.FIREFOX_PATH = ensureFirefox() ?? '';
if (!ensureWebKit()) console.log('No WebKit here: install webkit2gtk-driver and xvfb to test the policies in it.');

const results = mkdtempSync(join(tmpdir(), 'contact-importer-tests-'));
const vitest = (mode) => () =>
  run(process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--mode',
    mode,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, `${mode}.json`)}`,
  ]);

const npx =
  (name, ...args) =>
  () =>
    run('npx', ['--no-install', name, ...args]);

const steps = [
  { name: 'types', step: () => run(process.execPath, ['.scripts/types.mjs']) },
  { name: 'lint', step: npx('oxlint', '--type-aware', '--quiet') },
  { name: 'format', step: npx('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'unused code', step: npx('knip', '--no-progress') },
  { name: 'build', step: () => (ensureBuilt(), 0) },
  { name: 'size', step: () => run(process.execPath, ['.scripts/size.mjs']) },
  { name: 'unit tests', step: vitest('unit') },
  { name: 'end-to-end tests', step: vitest('e2e') },
];

const failures = [];
for (const { name, step } of steps) {
  const begun = Date.now();
  const status = step();
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${Math.round((Date.now() - begun) / 1000)} s)`);
  if (status !== 0) failures.push(name);
}

const counts = { passed: 0, failed: 0 };
for (const mode of ['unit', 'e2e']) {
  const file = join(results, `${mode}.json`);
  if (!existsSync(file)) continue;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  counts.passed += report.numPassedTests;
  counts.failed += report.numFailedTests;
}
if (failures.length > 0) console.error(`Failed: ${failures.join(', ')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(failures.length === 0 && counts.passed > 0 ? 0 : 1);
