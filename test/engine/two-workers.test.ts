import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { fault, isFault } from '../../src/core/fault.ts';
import { noEdits, type Edits, type Plan } from '../../src/core/plan.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { helperAt, serveHelper } from '../../src/engine/helper-port.ts';
import { createHelper, type Helper } from '../../src/engine/helper.ts';
import type { Engine } from '../../src/session/ports/engine.ts';
import { drain, generatedPlan, sure } from '../support/engine-plan.ts';
import { generateText } from '../support/generator.ts';

/* What one worker says of a file, two say as well. Here they share a thread; in `worker.test.ts` each has its own. */

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A helper behind a real port: only what can be cloned gets through. */
const helperBehindPort = (): Helper => {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveHelper(port1);
  return helperAt(port2);
};

interface Import {
  readonly plan: Plan;
  readonly edits: Edits;
  readonly poisoned: readonly number[];
  readonly accepted: readonly (readonly [number, number])[];
}

/** Everything that the engine says of a file, letter by letter. */
const toldBy = async (engine: Engine, text: BlobPart, make: (plan: Plan) => Import): Promise<readonly string[]> => {
  const opened = await engine.open(new Blob([text]));
  if (isFault(opened)) return [JSON.stringify(opened)];
  const { plan, edits, poisoned, accepted } = make(generatedPlan(opened));
  const checked = await engine.check(plan);
  if (isFault(checked)) return [JSON.stringify(checked)];
  const edited = sure(await engine.edit(edits));
  const rows = sure(await engine.rows({ from: 1, count: checked.rows }));
  const twice = sure(await engine.rows({ from: 1, count: 1000, filter: { by: 'duplicates' } }));
  const started = sure(await engine.start(plan, { importId: 'i', edits, poisoned, accepted }));
  const { encoded } = await drain(engine);
  return [
    ...[checked, edited, started].map((summary) => JSON.stringify(summary)),
    ...[...rows, ...twice].map((row) => JSON.stringify(row)),
    ...encoded.map(({ body, ...rest }) => JSON.stringify(rest) + new TextDecoder().decode(body)),
  ];
};

const anyImport = fc.record({
  sameThread: fc.boolean(),
  seed: fc.integer({ min: 1, max: 1e6 }),
  rows: fc.integer({ min: 1, max: 1_400 }),
  wrong: fc.constantFrom(0, 0.02, 0.3),
  duplicates: fc.constantFrom(0, 0.05, 0.4),
  blank: fc.constantFrom(0, 0.02, 0.3),
  above: fc.constantFrom('', '\ufeff', 'Contacts of 2026\n\n'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  pieceLength: fc.constantFrom(undefined, 3_001, 50_000),
  inFileDuplicates: fc.constantFrom<Plan['inFileDuplicates']>('error-later', 'last-wins', 'merge'),
  limits: fc.constantFrom({ rows: 97, bytes: 1_000_000 }, { rows: 300, bytes: 20_000 }, { rows: 5_000, bytes: 9_000 }),
  changed: fc.uniqueArray(fc.integer({ min: 1, max: 1_400 }), { maxLength: 5 }),
  skipped: fc.uniqueArray(fc.integer({ min: 1, max: 1_400 }), { maxLength: 5 }),
  poisoned: fc.uniqueArray(fc.integer({ min: 1, max: 1_400 }), { maxLength: 3 }),
  accepted: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 1_400 }), fc.integer({ min: 0, max: 400 })), {
    maxLength: 3,
  }),
});

test('two workers say of any file what one says', async () => {
  await fc.assert(
    fc.asyncProperty(anyImport, async (given) => {
      const text = given.above + generateText(given);
      const make = (plan: Plan): Import => ({
        plan: { ...plan, inFileDuplicates: given.inFileDuplicates, limits: given.limits },
        edits: {
          cells: given.changed.map((row, index) => ({ row, column: 2, text: `changed${index % 2}@example.com` })),
          skipped: given.skipped,
        },
        poisoned: given.poisoned,
        accepted: given.accepted.map(([first, more]) => [first, first + more] as const),
      });
      const pieces = given.pieceLength === undefined ? {} : { pieceLength: given.pieceLength };
      const alone = await toldBy(createEngine(pieces), text, make);
      const helper = given.sameThread ? createHelper() : helperBehindPort();
      expect(await toldBy(createEngine({ ...pieces, helper: () => helper }), text, make)).toEqual(alone);
    }),
    { numRuns: 25 },
  );
}, 180_000);

const file = generateText({ seed: 21, rows: 2_000, duplicates: 0.05 });
const plain = (plan: Plan): Import => ({ plan, edits: noEdits, poisoned: [], accepted: [] });

describe('a fault is the same one', () => {
  const middle = file.indexOf('\n', file.length / 2) + 1;

  test.each([
    ['a byte that is not of the encoding', [`${file.slice(0, middle)}é`, new Uint8Array([0xff]), file.slice(middle)]],
    ['a quote that stays open', [file.slice(0, middle), '"open,', file.slice(middle).replaceAll('"', "'")]],
  ])('%s', async (_, parts) => {
    const bytes = await new Blob(parts).arrayBuffer();
    const alone = await toldBy(createEngine(), bytes, plain);
    expect(alone).toHaveLength(1);
    const helper = helperBehindPort();
    expect(await toldBy(createEngine({ helper: () => helper }), bytes, plain)).toEqual(alone);
  });

  test('a file that was ASCII for long is read anew in another encoding by both', async () => {
    const bytes = await new Blob([file.replaceAll(/[^\n -~]/g, 'x'), new Uint8Array([0xe9, 10])]).arrayBuffer();
    const alone = await toldBy(createEngine(), bytes, plain);
    expect(alone[0]).toContain('FILE_ENCODING_GUESSED');
    const helper = helperBehindPort();
    expect(await toldBy(createEngine({ helper: () => helper }), bytes, plain)).toEqual(alone);
  });
});

const importWith = async (helper: Helper, text: BlobPart = file) =>
  toldBy(createEngine({ pieceLength: 20_000, helper: () => helper }), text, plain);

test('where a helper is in doubt, the engine reads the rows itself', async () => {
  const real = createHelper();
  let asked = 0;
  const doubtful: Helper = {
    ...real,
    check: (text, last) => (asked++ % 3 === 0 ? real.check(text, last) : Promise.resolve(null)),
  };
  expect(await importWith(doubtful)).toEqual(await toldBy(createEngine(), file, plain));
  expect(asked).toBeGreaterThan(9);
});

test('a record that seems to begin inside a cell does not mislead them', async () => {
  // Each line of the notes looks like a row; and some are longer than a piece.
  const [header = '', ...lines] = generateText({ seed: 8, rows: 40, blank: 0 }).split('\n');
  const likeARow = `${'x,'.repeat(19)}x\n`;
  const notes = [3, 300, 5, 1_200, 40].map((times) => `"${likeARow.repeat(times)}"${','.repeat(19)}`);
  const text = [header, ...notes.flatMap((note) => [...lines, note])].join('\n');
  expect(await importWith(helperBehindPort(), text)).toEqual(await toldBy(createEngine(), text, plain));
});

test('a helper reads at least a third of the rows of an everyday file, and makes every second batch', async () => {
  const real = createHelper();
  let records = 0;
  let made = 0;
  const counting: Helper = {
    ...real,
    async check(text, last) {
      const checked = await real.check(text, last);
      if (checked && 'records' in checked) records += checked.records;
      return checked;
    },
    make(job) {
      made += 1;
      return real.make(job);
    },
  };
  expect((await importWith(counting)).length).toBeGreaterThan(2_000);
  expect(records).toBeGreaterThan(700);
  expect(made).toBe(2);
});

test('a file that changes before its batches are made is noticed', async () => {
  let bytes = new TextEncoder().encode(file);
  const changing = {
    size: bytes.length,
    slice: (from: number, to: number) => new Blob([bytes.slice(from, to)]),
  } as unknown as Blob;
  const helper = helperBehindPort();
  const engine = createEngine({ helper: () => helper });
  const plan = generatedPlan(sure(await engine.open(changing)));
  sure(await engine.check(plan));
  bytes = bytes.with(bytes.length - 300, 63);
  sure(await engine.start(plan, { importId: 'i' }));
  expect(await engine.next()).toMatchObject({ code: 'FILE_CHANGED' });
});

test.each(['begin', 'check', 'start', 'make'] as const)(
  'a helper that fails to %s ends it with a fault',
  async (call) => {
    const helper = { ...helperBehindPort(), [call]: async () => fault('WORKER_FAILED', { reason: 'helper' }) };
    const engine = createEngine({ helper: () => helper });
    const plan = generatedPlan(sure(await engine.open(new Blob([file]))));
    const answers = [await engine.check(plan), await engine.start(plan), await engine.next(), await engine.next()];
    expect(answers).toContainEqual(expect.objectContaining({ code: 'WORKER_FAILED' }));
  },
);
