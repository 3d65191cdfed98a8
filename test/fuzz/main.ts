import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFault } from '../../src/core/fault.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { createHelper } from '../../src/engine/helper.ts';
import type { Engine } from '../../src/session/ports/engine.ts';
import { planFor } from '../support/engine-plan.ts';
import { createRandom } from '../support/generator.ts';
import { makeBytes } from './make-bytes.ts';

/*
 * npm run fuzz -- --minutes N [--seed K] [--once]
 *
 * Bytes → open → check → send. Whatever the bytes are: no call throws, the time stays under 1 s + 400 ns per byte, no
 * U+FFFD appears that the file does not hold, the books balance, and two workers say the same. The same seed makes the same
 * bytes.
 */

const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : Number(process.argv[at + 1]);
};

const fields = [
  'firstName',
  'email',
  'phone',
  'dateOfBirth',
  'tags',
  'notes',
  'additionalPhones',
  'additionalEmails',
  'country',
  'website',
];
const replacement = '\uFFFD';

interface Told {
  readonly wrong: string | null;
  readonly late: boolean;
  /** The summary and the batches, letter by letter. */
  readonly said: readonly string[];
}

const judge = async (bytes: Uint8Array<ArrayBuffer>): Promise<string | null> => {
  let one = await ask(createEngine(), bytes, startClock());
  // What is slow is slow each time.
  for (let again = 0; one.late && again < 2; again += 1) one = await ask(createEngine(), bytes, startClock());
  if (one.wrong !== null) return one.wrong;
  const helper = createHelper();
  const engine = createEngine({ helper: () => helper, pieceLength: 4096 + (bytes.length % 30_000) });
  // Here both work on one thread, in pieces that are far too small to be quick.
  const two = await ask(engine, bytes, () => 0);
  return two.said.join() === one.said.join() ? null : 'two workers say something else than one';
};

/** What the engine says of the file, and what is wrong with it. */
const ask = async (engine: Engine, bytes: Uint8Array<ArrayBuffer>, clock: () => number): Promise<Told> => {
  const said: string[] = [];
  const wrong = await listen(engine, bytes, clock, said);
  return { wrong, late: wrong?.startsWith('took') === true, said };
};

const listen = async (
  engine: Engine,
  bytes: Uint8Array<ArrayBuffer>,
  clock: () => number,
  said: string[],
): Promise<string | null> => {
  const opened = await engine.open(new Blob([bytes]));
  if (isFault(opened))
    return opened.code === 'WORKER_FAILED' ? `open threw ${String(opened.params['name'])}` : late(clock, bytes);
  const plan = planFor(
    opened,
    opened.columns.map((_, index) => fields[index] ?? null),
  );
  const summary = await engine.check(plan);
  said.push(JSON.stringify(summary));
  if (isFault(summary))
    return summary.code === 'WORKER_FAILED' ? `check threw ${String(summary.params['name'])}` : late(clock, bytes);
  const slow = late(clock, bytes);
  if (slow !== null) return slow;
  if (summary.rows !== summary.blank + summary.heldBack + summary.sendable) return 'the books do not balance';
  const rows = await engine.rows({ from: 1, count: 50 });
  if (isFault(rows)) return `rows answered ${rows.code}`;
  if (!mayHoldReplacement(bytes) && rows.some(({ cells }) => cells.some((cell) => cell.includes(replacement))))
    return 'a character was replaced in silence';
  const started = await engine.start(plan, { importId: 'fuzz' });
  if (isFault(started)) return `start answered ${started.code}`;
  let next = 1;
  for (let batch = await engine.next(); batch; batch = await engine.next()) {
    if (isFault(batch)) return `next answered ${batch.code}`;
    said.push(new TextDecoder().decode(batch.body));
    if (batch.first !== next) return 'the batches do not tile';
    next = batch.last + 1;
  }
  return next === summary.rows + 1 ? null : 'the batches do not reach the end';
};

/** Milliseconds since: by the clock or of this process alone, whichever is less, so that a busy machine finds nothing. */
const startClock = (): (() => number) => {
  const wall = performance.now();
  const own = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(own);
    return Math.min(performance.now() - wall, (user + system) / 1000);
  };
};

const late = (clock: () => number, bytes: Uint8Array): string | null => {
  const ms = clock();
  return ms > 1000 + bytes.length * 400e-6 ? `took ${ms.toFixed(0)} ms for ${bytes.length} bytes` : null;
};

/** UTF-8 or UTF-16 of U+FFFD stands somewhere in the bytes. */
const mayHoldReplacement = (bytes: Uint8Array): boolean =>
  bytes.some(
    (byte, at) =>
      (byte === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) ||
      (byte === 0xfd && bytes[at + 1] === 0xff) ||
      (byte === 0xff && bytes[at + 1] === 0xfd),
  );

const main = async (): Promise<void> => {
  const end = performance.now() + option('minutes', 1) * 60_000;
  const first = option('seed', 1);
  let seed = first;
  let total = 0;
  do {
    const bytes = makeBytes(createRandom(seed));
    const wrong = await judge(bytes).catch(
      (error: unknown) => `threw ${error instanceof Error ? error.name : 'something'}`,
    );
    if (wrong !== null) {
      const path = join(tmpdir(), `contact-importer-fuzz-${seed}.csv`);
      writeFileSync(path, bytes);
      console.log(`fuzz: seed ${seed}: ${wrong}; the bytes are in ${path}`);
      process.exit(1);
    }
    total += bytes.length;
    seed += 1;
  } while (performance.now() < end && !process.argv.includes('--once'));
  console.log(`fuzz: ${seed - first} files, ${(total / 1e6).toFixed(1)} MB, from seed ${first}: nothing found`);
};

await main();
