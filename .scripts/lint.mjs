// Lint (type-aware), format and unused code, in one go.
import { run } from './setup.mjs';

const checks = [
  ['oxlint', '--type-aware', '--quiet'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['knip', '--no-progress'],
];
const failed = checks.filter(([name, ...args]) => run('npx', ['--no-install', name, ...args]) !== 0);
console.log(failed.length === 0 ? 'lint: clean' : `lint: ${failed.map(([name]) => name).join(', ')} found something`);
process.exit(failed.length === 0 ? 0 : 1);
