import { simulate } from './simulate.ts';

/** `npm run sim -- --seeds N [--seed K]`: runs the seeds K, K+1, …; a violating seed is printed, and told in full when it is the only one. */
const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? fallback : Number(process.argv[at + 1]);
  if (Number.isInteger(value) && value >= 0) return value;
  console.error(`--${name} takes a whole number.`);
  process.exit(2);
};

const seeds = option('seeds', 1_000);
const first = option('seed', 1);
const began = performance.now();
let requests = 0;
let failing = 0;

for (let seed = first; seed < first + seeds; seed += 1) {
  const result = await simulate(seed);
  requests += result.requests;
  if (seeds === 1) console.log(result.log.join('\n'));
  if (result.violations.length === 0) continue;
  failing += 1;
  console.log(`seed ${seed}: ${result.violations.join('; ')}`);
}

const seconds = (performance.now() - began) / 1000;
console.log(`sim: ${seeds} seeds from ${first}, ${requests} requests, ${failing} violating, ${seconds.toFixed(1)} s`);
process.exit(failing === 0 ? 0 : 1);
