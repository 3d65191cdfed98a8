import { describe, expect, test } from 'vitest';
import { isFault } from '../../src/core/fault.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { createSource } from '../../src/engine/source.ts';
import { drain, generatedPlan, sure } from '../support/engine-plan.ts';
import { generateText } from '../support/generator.ts';

/* A walk through the whole file reads a run of pieces at a time; a few rows are read by one piece. */

const kilobyte = 1024;

describe('a file of several runs', () => {
  // Letters of two and three bytes and quoted newlines stand on every edge sooner or later.
  const rows = generateText({ seed: 11, rows: 4_800 });
  const long = `"${'日本語\n'.repeat(30_000)}"`;
  const middle = rows.indexOf('\n', rows.length / 2) + 1;
  const text = `${rows.slice(0, middle)}${long},,a@example.com\n${rows.slice(middle)}`;

  const told = async (pieceLength?: number) => {
    const engine = createEngine(pieceLength === undefined ? {} : { pieceLength });
    const plan = generatedPlan(sure(await engine.open(new Blob([text]))));
    const { rows: count, heldBack, tallies, file } = sure(await engine.check(plan));
    const slices = [];
    for (const from of [count - 3, 1, 2_300, 2_240, Math.floor(count / 3)])
      slices.push(sure(await engine.rows({ from, count: 4 })));
    sure(await engine.start(plan, { importId: 'i' }));
    const { batches } = await drain(engine);
    expect(batches.at(-1)?.last).toBe(count);
    // A text, because two of them are compared faster.
    return JSON.stringify({ count, heldBack, tallies, file, slices, batches });
  };

  test('is what it is by pieces of any length', async () => {
    expect(new Blob([text]).size).toBeGreaterThan(1200 * kilobyte);
    const whole = await told();
    expect((await told(256 * kilobyte)) === whole).toBe(true);
    expect((await told(100_003)) === whole).toBe(true);
  });
});

describe('a change in any piece is noticed', () => {
  const size = 1500 * kilobyte;
  const before = new Uint8Array(size).map((_, at) => at % 251);

  test.each([0, 300 * kilobyte, 1000 * kilobyte, size - 1])('at byte %i', async (at) => {
    let bytes = before;
    const file = { size, slice: (from: number, to: number) => new Blob([bytes.slice(from, to)]) } as unknown as Blob;
    const source = createSource(file);
    for (let index = 0; index < source.pieces; index += source.runPieces)
      expect(isFault(await source.readRun(index))).toBe(false);
    bytes = before.slice();
    bytes[at] = 252;
    const piece = Math.floor(at / source.pieceLength);
    const run = piece - (piece % source.runPieces);
    expect(await source.read(piece)).toMatchObject({ code: 'FILE_CHANGED' });
    expect(await source.readRun(run)).toMatchObject({ code: 'FILE_CHANGED' });
    for (let other = 0; other < source.pieces; other += 1)
      if (other !== piece) expect(isFault(await source.read(other))).toBe(false);
  });
});
