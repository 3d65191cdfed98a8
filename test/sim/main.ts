import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { simulate } from './simulate.ts';
import type { SimulationOptions } from './simulate.ts';

/*
 * `npm run sim -- --seeds N [--seed K] [--store memory|pglite]`: runs the seeds K, K+1, … on every core. A violating seed is printed; a single
 * seed is told step by step, and the same seed tells the same story.
 */

interface Tally {
  readonly seeds: number;
  readonly requests: number;
  readonly failing: number;
}

/** How far a part has come, for who waits. */
interface Far {
  readonly far: number;
}

const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? fallback : Number(process.argv[at + 1]);
  if (Number.isInteger(value) && value >= 0) return value;
  console.error(`--${name} takes a whole number.`);
  process.exit(2);
};

/** The store behind the CRM; PGlite takes seconds to start, and is loaded only where it is asked for. */
const storeOption = (): string => {
  const at = process.argv.indexOf('--store');
  const store = at < 0 ? 'memory' : (process.argv[at + 1] ?? '');
  if (store === 'memory' || store === 'pglite') return store;
  console.error('--store takes memory or pglite.');
  process.exit(2);
};

const simulationOptions = async (): Promise<SimulationOptions> =>
  store === 'memory' ? {} : { backing: (await import('./backing.ts')).openPgliteBacking };

const runSeeds = async (first: number, seeds: number, step: number): Promise<Tally> => {
  const options = await simulationOptions();
  let requests = 0;
  let failing = 0;
  let done = 0;
  for (let seed = first; seed < first + seeds; seed += step) {
    const result = await simulate(seed, options);
    done += 1;
    requests += result.requests;
    if (done % 1_000 === 0) process.send?.({ far: done } satisfies Far);
    if (seeds === 1) console.log(result.log.join('\n'));
    if (result.violations.length === 0) continue;
    failing += 1;
    console.log(`seed ${seed}: ${result.violations.join('; ')}`);
  }
  return { seeds: done, requests, failing };
};

/** Every n-th seed in a process of its own. */
const runPart = (first: number, seeds: number, step: number): Promise<Tally> =>
  new Promise((done, fail) => {
    const runner = resolve('.scripts/run.mjs');
    const child = fork(
      runner,
      [
        process.argv[1] ?? '',
        '--seed',
        String(first),
        '--seeds',
        String(seeds),
        '--step',
        String(step),
        '--store',
        store,
      ],
      // A story leaves much behind that is dead at once: a young generation of 32 MB is collected less often.
      { env: { ...process.env, SIM_PART: '1' }, execArgv: ['--max-semi-space-size=32'] },
    );
    let tally: Tally | null = null;
    child.on('message', (message: Tally | Far) => {
      if ('far' in message) console.error(`sim: part ${first} has done ${message.far} seeds`);
      else tally = message;
    });
    child.on('exit', (code) =>
      tally === null ? fail(new Error(`A part of the simulation ended with ${code}.`)) : done(tally),
    );
  });

const seeds = option('seeds', 1_000);
const first = option('seed', 1);
const step = option('step', 1);
const store = storeOption();

if (process.env.SIM_PART !== undefined) {
  const tally = await runSeeds(first, seeds, step);
  process.send?.(tally, () => process.exit(0));
} else {
  const began = performance.now();
  const parts = seeds < 50 ? 1 : Math.min(8, availableParallelism());
  const tallies =
    parts === 1
      ? [await runSeeds(first, seeds, 1)]
      : await Promise.all(Array.from({ length: parts }, (_, part) => runPart(first + part, seeds - part, parts)));
  const sum = (of: keyof Tally): number => tallies.reduce((total, tally) => total + tally[of], 0);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `sim: ${sum('seeds')} seeds from ${first}, ${sum('requests')} requests, ${sum('failing')} violating, ${store} store, ${seconds} s`,
  );
  process.exit(sum('failing') === 0 ? 0 : 1);
}
