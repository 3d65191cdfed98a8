import { describe, expect, test } from 'vitest';
import type { Batch } from '../../src/core/batch.ts';
import { isFault } from '../../src/core/fault.ts';
import { noEdits, type Edits, type Plan } from '../../src/core/plan.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { CheckProgress, Engine } from '../../src/session/ports/engine.ts';
import { drain, generatedPlan, planFor, sure } from '../support/engine-plan.ts';
import { generateText } from '../support/generator.ts';

const file = generateText({ seed: 11, rows: 3000, duplicates: 0.05, blank: 0.01 });

const opened = async (text = file, pieceLength = 50_000): Promise<{ engine: Engine; plan: Plan }> => {
  const engine = createEngine({ pieceLength });
  return { engine, plan: generatedPlan(sure(await engine.open(new Blob([text])))) };
};

const ranges = (batches: readonly Batch[]): readonly (readonly [number, number])[] =>
  batches.map(({ first, last }) => [first, last]);

describe('checking', () => {
  test('the books balance', async () => {
    const { engine, plan } = await opened();
    const summary = sure(await engine.check(plan));
    expect(summary.rows).toBe(3000);
    expect(summary.rows).toBe(summary.blank + summary.heldBack + summary.sendable);
    expect(summary.blank).toBeGreaterThan(0);
    expect(summary.heldBack).toBeGreaterThan(0);
    for (const { good, warned, empty } of summary.health) expect(good + warned + empty).toBe(3000);
    expect(summary.file.sha256).toBe(await sha256(file));
  });

  test('progress is told and ends below the whole', async () => {
    const { engine, plan } = await opened();
    const told: number[] = [];
    sure(await engine.check(plan, { onProgress: ({ bytes, totalBytes }) => told.push(bytes / totalBytes) }));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  test('progress counts by kind and by column what it counts in all', async () => {
    const { engine, plan } = await opened();
    const told: CheckProgress[] = [];
    sure(await engine.check(plan, { onProgress: (progress) => told.push(progress) }));
    const count = ({ tallies }: CheckProgress, of: string): number =>
      tallies.filter(({ severity }) => severity === of).reduce((sum, tally) => sum + tally.count, 0);
    for (const progress of told)
      expect([count(progress, 'error'), count(progress, 'warning')]).toEqual([progress.errors, progress.warnings]);
    expect(told.at(-1)?.tallies.some(({ column }) => column !== undefined)).toBe(true);
  });

  test('a check after another choice says what a fresh one would, the digest of the file included', async () => {
    const { engine, plan } = await opened();
    const first = sure(await engine.check(plan));
    const other: Plan = { ...plan, inFileDuplicates: 'merge', skipEmpty: !plan.skipEmpty };
    const again = sure(await engine.check(other));
    expect(again).toEqual(sure(await (await opened()).engine.check(other)));
    expect(again.file.sha256).toBe(first.file.sha256);
  });

  test('a newer check cancels an older one', async () => {
    const { engine, plan } = await opened();
    const [older, newer] = await Promise.all([engine.check(plan), engine.check(plan)]);
    expect(older).toMatchObject({ code: 'CANCELLED' });
    expect(isFault(newer)).toBe(false);
  });

  test('calls before a file is open are answered with a fault', async () => {
    const engine = createEngine();
    const { plan } = await opened();
    for (const answer of [
      engine.check(plan),
      engine.rows({ from: 1, count: 1 }),
      engine.start(plan),
      engine.distinct(0),
    ])
      expect(isFault(await answer)).toBe(true);
    expect(await engine.next()).toMatchObject({ params: { reason: 'not-started' } });
  });
});

describe('sending', () => {
  test.each(['error-later', 'last-wins', 'merge'] as const)(
    'says row by row what the check said (%s)',
    async (inFileDuplicates) => {
      const { engine, plan: base } = await opened();
      const plan = { ...base, inFileDuplicates };
      const summary = sure(await engine.check(plan));
      const shown = sure(await engine.rows({ from: 1, count: 3000 }));
      sure(await engine.start(plan, { importId: 'import-1' }));
      const { batches } = await drain(engine);
      const sent = new Map(batches.flatMap(({ rows }) => rows.map((row) => [row.row, row] as const)));
      const held = new Map(batches.flatMap(({ heldBack }) => heldBack.map((row) => [row.row, row] as const)));
      expect(sent.size).toBe(summary.sendable);
      expect(held.size).toBe(summary.heldBack);
      expect(batches.reduce((sum, { blank }) => sum + blank, 0)).toBe(summary.blank);
      for (const { row, line, heldBack, blank, cells, issues = [] } of shown) {
        expect(sent.has(row)).toBe(!heldBack && !blank);
        const travelling = sent.get(row) ?? held.get(row);
        if (!travelling) continue;
        expect(travelling.line).toBe(line);
        expect(travelling.issues.map(({ code }) => code)).toEqual(issues.map(({ code }) => code));
        const kept = held.get(row);
        if (kept) expect(kept.cells).toEqual(cells);
      }
      const issues = shown.flatMap((row) => row.issues ?? []);
      const tallied = summary.tallies.reduce((sum, { count }) => sum + count, 0);
      expect(tallied).toBe(issues.length);
    },
  );

  test('the batches tile the file and keep to the limits', async () => {
    const { engine, plan: base } = await opened();
    const plan = { ...base, limits: { rows: 97, bytes: 40_000 } };
    sure(await engine.start(plan, { importId: 'import-1' }));
    const { encoded, batches } = await drain(engine);
    let next = 1;
    for (const [index, { first, last, rows, heldBack, blank, importId }] of batches.entries()) {
      expect(first).toBe(next);
      expect(last - first + 1).toBe(rows.length + heldBack.length + blank);
      expect(rows.length + heldBack.length).toBeLessThanOrEqual(97);
      expect(encoded[index]?.body.length).toBeLessThanOrEqual(40_000);
      expect(encoded[index]).toMatchObject({ first, last, blank, rows: rows.length, heldBack: heldBack.length });
      expect(importId).toBe('import-1');
      next = last + 1;
    }
    expect(next).toBe(3001);
    expect(await engine.next()).toBe(null);
  });

  test('ranges that the host has already are left out, to the row', async () => {
    const { engine, plan } = await opened();
    sure(
      await engine.start(plan, {
        importId: 'i',
        accepted: [
          [1, 10],
          [500, 1203],
          [1204, 1300],
          [2999, 3000],
        ],
      }),
    );
    const all = ranges((await drain(engine)).batches);
    expect(all[0]?.[0]).toBe(11);
    const covered = all.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    const expected = [...Array(3000).keys()]
      .map((row) => row + 1)
      .filter((row) => (row > 10 && row < 500) || (row > 1300 && row < 2999));
    expect(covered).toEqual(expected);
  });

  test('a file of blank rows at its end is covered to the last row', async () => {
    const engine = createEngine();
    const plan = planFor(sure(await engine.open(new Blob(['Name\nAnn\n\n\n\n']))), ['firstName']);
    sure(await engine.start(plan, { importId: 'i' }));
    expect((await drain(engine)).batches).toMatchObject([{ first: 1, last: 4, blank: 3 }]);
  });

  test('a poisoned row becomes its own error and is not read', async () => {
    const { engine, plan } = await opened();
    const summary = sure(await engine.start(plan, { importId: 'i', poisoned: [7] }));
    expect(summary.tallies).toContainEqual({ code: 'ROW_UNREADABLE', severity: 'error', count: 1 });
    const held = (await drain(engine)).batches.flatMap(({ heldBack }) => heldBack).find(({ row }) => row === 7);
    expect(held?.issues).toMatchObject([{ code: 'ROW_UNREADABLE' }]);
  });

  test('a row too large for any batch is held back, in check and batch alike', async () => {
    const engine = createEngine();
    const text = `Name,Note\nAnn,${'x'.repeat(9000)}\nBob,y\n`;
    const plan = planFor(sure(await engine.open(new Blob([text]))), ['firstName', 'source'], {
      limits: { rows: 10, bytes: 4096 },
    });
    const summary = sure(await engine.start(plan, { importId: 'i' }));
    expect(summary).toMatchObject({ rows: 2, heldBack: 1, sendable: 1 });
    const { encoded, batches } = await drain(engine);
    for (const { body } of encoded) expect(body.length).toBeLessThanOrEqual(4096);
    expect(batches[0]?.heldBack[0]).toMatchObject({ row: 1, issues: [{ code: 'ROW_TOO_LARGE' }] });
  });

  test('another content than the checked one is refused', async () => {
    const { engine, plan } = await opened();
    expect(await engine.start(plan, { importId: 'i', sha256: 'another' })).toMatchObject({ code: 'FILE_CHANGED' });
  });
});

describe('corrections', () => {
  const edits: Edits = {
    cells: [
      { row: 3, column: 2, text: 'corrected@example.com' },
      { row: 5, column: 2, text: 'corrected@example.com' },
      { row: 9, column: 12, text: '31/31/1999' },
    ],
    skipped: [4, 2000],
  };

  test('an edit leaves the books as a fresh check with the same edits writes them', async () => {
    const { engine, plan } = await opened();
    sure(await engine.check(plan));
    const sorted = (summary: object) =>
      JSON.parse(
        JSON.stringify(summary, (_key, value: unknown) =>
          Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value,
        ),
      ) as unknown;
    for (const next of [edits, { ...edits, skipped: [1] }, noEdits]) {
      const edited = sure(await engine.edit(next));
      const { engine: other } = await opened();
      expect(sorted(edited)).toEqual(sorted(sure(await other.check(plan, { edits: next }))));
    }
  });

  test('shown rows carry the new text, their marks and the duplicates they make', async () => {
    const { engine, plan } = await opened();
    sure(await engine.check(plan));
    sure(await engine.edit(edits));
    const [three, four, five] = sure(await engine.rows({ from: 3, count: 3 }));
    expect(three).toMatchObject({ edited: [2], heldBack: false });
    expect(three?.cells[2]).toBe('corrected@example.com');
    expect(four?.issues).toMatchObject([{ code: 'ROW_SKIPPED' }]);
    expect(five?.issues?.map(({ code }) => code)).toContain('DUPLICATE_EMAIL');
  });
});

describe('rows', () => {
  test('right after opening, from the first row, as they stand in the file', async () => {
    const engine = createEngine();
    sure(await engine.open(new Blob(['Name,Note\r\n Ann ,"a ""b"""\r\n\r\nBob\r\n"x\r\ny",1,2\r\nCid,'])));
    const rows = sure(await engine.rows({ from: 0, count: 10 }));
    expect(rows).toEqual([
      { row: 1, line: 2, cells: [' Ann ', 'a "b"'] },
      { row: 2, line: 3, cells: [''], blank: true },
      { row: 3, line: 4, cells: ['Bob'] },
      { row: 4, line: 5, cells: ['x\r\ny', '1', '2'] },
      { row: 5, line: 7, cells: ['Cid', ''] },
    ]);
    expect(sure(await engine.rows({ from: 4, count: 1 }))).toMatchObject([{ row: 4 }]);
    expect(sure(await engine.rows({ from: 6, count: 5 }))).toEqual([]);
    expect(sure(await engine.rows({ from: 1, count: 0 }))).toEqual([]);
  });

  test('any slice is the same slice, in any order of asking', async () => {
    const { engine, plan } = await opened();
    const all = sure(await engine.rows({ from: 1, count: 3000 }));
    expect(all.map(({ row }) => row)).toEqual([...Array(3000).keys()].map((row) => row + 1));
    const fresh = (await opened()).engine;
    for (const from of [2990, 1, 1500, 777, 2999])
      expect(sure(await fresh.rows({ from, count: 5 }))).toEqual(all.slice(from - 1, from + 4));
    sure(await fresh.check(plan));
    for (const from of [2990, 1, 1500])
      expect(sure(await fresh.rows({ from, count: 5 })).map(({ cells }) => cells)).toEqual(
        all.slice(from - 1, from + 4).map(({ cells }) => cells),
      );
  });

  test('filters find what the rows say', async () => {
    const { engine, plan } = await opened();
    sure(await engine.check(plan, { edits: { cells: [{ row: 8, column: 0, text: 'Needle' }], skipped: [9] } }));
    const all = sure(await engine.rows({ from: 1, count: 3000 }));
    const has = (test_: (code: string, severity: string, column?: number) => boolean): number[] =>
      all
        .filter(
          ({ row, issues = [] }) =>
            row !== 9 && issues.some(({ code, severity, column }) => test_(code, severity, column)),
        )
        .map(({ row }) => row);
    const found = async (filter: Parameters<Engine['count']>[0]): Promise<number[]> => {
      const rows = sure(await engine.rows({ from: 1, count: 5000, filter })).map(({ row }) => row);
      expect(sure(await engine.count(filter))).toBe(rows.length);
      return rows;
    };
    expect(await found({ by: 'errors' })).toEqual(has((_code, severity) => severity === 'error'));
    expect(await found({ by: 'warnings' })).toEqual(has((_code, severity) => severity === 'warning'));
    expect(await found({ by: 'code', code: 'EMAIL_INVALID' })).toEqual(has((code) => code === 'EMAIL_INVALID'));
    expect(await found({ by: 'code', code: 'DATE_UNREADABLE', column: 12 })).toEqual(
      has((code, _severity, column) => code === 'DATE_UNREADABLE' && column === 12),
    );
    expect(await found({ by: 'column', column: 2 })).toEqual(
      has((_code, severity, column) => column === 2 && severity !== 'info'),
    );
    expect(await found({ by: 'duplicates' })).toEqual(
      has((code) => code.startsWith('DUPLICATE') || code.endsWith('TAKEN')),
    );
    expect(await found({ by: 'edited' })).toEqual([8]);
    expect(await found({ by: 'skipped' })).toEqual([9]);
    expect(await found({ by: 'text', text: 'nEEdle' })).toEqual([8]);
    expect(await found({ by: 'text', text: 'needle', column: 1 })).toEqual([]);
    expect((await found({ by: 'all' })).length).toBe(3000);
  });

  test('a row is found with all that stand for the same contact, by its e-mail or by its phone', async () => {
    const text = [
      'Email,Phone',
      'ann@x.io,+12025550101',
      'bob@x.io,+12025550102',
      'ann@x.io,+12025550103',
      'cat@x.io,(202) 555-0101',
      'dan@x.io,',
      'ANN@x.io,',
    ].join('\n');
    const engine = createEngine();
    const facts = sure(await engine.open(new Blob([text])));
    sure(await engine.check(planFor(facts, ['email', 'phone'])));
    const group = async (row: number) => [...sure(await engine.numbers({ by: 'group', row }))];
    for (const row of [1, 3, 4, 6]) expect(await group(row)).toEqual([1, 3, 4, 6]);
    expect(await group(2)).toEqual([]);
    sure(await engine.edit({ cells: [], skipped: [3, 4, 6] }));
    expect(await group(1)).toEqual([]);
  });

  test('distinct values come most frequent first', async () => {
    const engine = createEngine();
    sure(await engine.open(new Blob(['City,x\nRome,1\nParis,2\nRome,3\n,4\nOslo,5\nRome,6\nOslo,7\n'])));
    expect(sure(await engine.distinct(0))).toEqual({
      values: [
        { text: 'Rome', count: 3 },
        { text: 'Oslo', count: 2 },
        { text: 'Paris', count: 1 },
      ],
      more: 0,
    });
    expect(sure(await engine.distinct(0, 1))).toMatchObject({ values: [{ text: 'Rome' }], more: 2 });
  });

  test('samples show before and after', async () => {
    const engine = createEngine();
    const plan = planFor(sure(await engine.open(new Blob(['Birthday\n9/8/2024\nsoon\n']))), ['dateOfBirth']);
    expect(sure(await engine.sample(plan, 0))).toEqual([
      { text: '9/8/2024', value: '2024-09-08', codes: [] },
      { text: 'soon', value: null, codes: ['DATE_UNREADABLE'] },
    ]);
  });
});

describe('hostile files', () => {
  test('10,000 columns, and rows that have one cell', async () => {
    const header = Array.from({ length: 10_000 }, (_, index) => `Column ${index}`);
    const time = async (columns: number): Promise<number> => {
      const engine = createEngine();
      const names = header.slice(0, columns);
      const openedFile = sure(await engine.open(new Blob([`${names.join(',')}\n${'x\n'.repeat(30_000)}`])));
      expect(openedFile.columns).toHaveLength(columns);
      const fields = names.map((_, index) => (index === 0 ? 'firstName' : null));
      const start = performance.now();
      expect(sure(await engine.check(planFor(openedFile, fields)))).toMatchObject({ rows: 30_000, sendable: 30_000 });
      return performance.now() - start;
    };
    await time(10);
    // The width of the header must not count for every row: that would take a hundred times as long.
    expect(await time(10_000)).toBeLessThan(10 * (await time(10)) + 1000);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'columns and values named %s',
    async (name) => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      const engine = createEngine();
      const openedFile = sure(await engine.open(new Blob([`${name},${name},Email\n${name},${name},a@x.com\n`])));
      expect(openedFile.columns.map(({ header }) => header)).toEqual([name, name, 'Email']);
      const plan = planFor(openedFile, ['tags', 'country', 'email']);
      sure(await engine.suggest(plan.schema));
      sure(await engine.start(plan, { importId: name }));
      const { batches } = await drain(engine);
      expect(batches).toMatchObject([{ importId: name, first: 1, last: 1 }]);
      expect(sure(await engine.distinct(0)).values).toEqual([{ text: name, count: 1 }]);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    },
  );

  test('a cell of a megabyte', async () => {
    const engine = createEngine();
    const cell = 'x y, "z"\n'.repeat(120_000);
    const plan = planFor(
      sure(await engine.open(new Blob([`Name,Note\nAnn,"${cell.replaceAll('"', '""')}"\nBob,b\n`]))),
      ['firstName', 'source'],
    );
    expect(sure(await engine.rows({ from: 1, count: 1 }))[0]?.cells[1]).toBe(cell);
    expect(sure(await engine.check(plan))).toMatchObject({ rows: 2 });
    expect(sure(await engine.rows({ from: 2, count: 1 }))).toMatchObject([{ row: 2, line: 120_003 }]);
  });

  test('a header longer than the head that is read first', async () => {
    const engine = createEngine();
    const names = Array.from({ length: 30_000 }, (_, index) => `Some column ${index}`);
    const openedFile = sure(
      await engine.open(new Blob([`${names.join(';')}\n${names.map((_, index) => index).join(';')}\n`])),
    );
    expect(openedFile.columns.at(-1)).toEqual({ index: 29_999, header: 'Some column 29999', samples: ['29999'] });
  });
});

describe('the file changes while it is imported', () => {
  const swap = (before: string, after: string): { file: Blob; swap: () => void } => {
    let now = new Blob([before]);
    const file = { size: now.size, slice: (from: number, to: number) => now.slice(from, to) };
    return { file: file as unknown as Blob, swap: () => void (now = new Blob([after])) };
  };

  test.each([
    ['one byte', file.replace('Renewal', 'renewal')],
    ['a byte at its end', `${file.slice(0, -2)}#\n`],
    ['its length', file.slice(0, -100)],
  ])('by %s', async (_name, after) => {
    const engine = createEngine({ pieceLength: 50_000 });
    const { file: blob, swap: change } = swap(file, after);
    const plan = generatedPlan(sure(await engine.open(blob)));
    sure(await engine.check(plan));
    change();
    sure(await engine.start(plan, { importId: 'i' }));
    let answer = await engine.next();
    while (answer && !isFault(answer)) answer = await engine.next();
    expect(answer).toMatchObject({ code: 'FILE_CHANGED' });
    expect(await engine.next()).toBe(null);
  });
});

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
