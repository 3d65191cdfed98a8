import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { bundleProgram } from '../support/bundle.ts';

/*
 * The benchmark of the host's store, see `host-program.ts`.
 * `node .scripts/run.mjs test/bench/host.ts [pglite|postgres|both] [contacts for the growth, 0 for none]`
 */
const program = await bundleProgram(resolve(import.meta.dirname, 'host-program.ts'));
const { status } = spawnSync(process.execPath, [program.path, ...process.argv.slice(2)], { stdio: 'inherit' });
program.remove();
process.exitCode = status ?? 1;
