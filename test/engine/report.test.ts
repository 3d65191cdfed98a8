import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell, restoreCell } from '../../src/core/formula-guard.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { generatedPlan, planFor, sure } from '../support/engine-plan.ts';
import { generateText } from '../support/generator.ts';

describe('the guard against formulas', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+12025550123', "'+12025550123"],
    ['-5', "'-5"],
    ['@home', "'@home"],
    ['\tx', "'\tx"],
    ["'=x", "''=x"],
    ["'tis", "'tis"],
    ['plain', 'plain'],
    ['', ''],
  ])('%j is written as %j', (cell, guarded) => {
    expect(guardCell(cell)).toBe(guarded);
  });

  test('what is guarded is restored exactly', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a', ' ', '\t', '\r'), maxLength: 6 }),
        (cell) => {
          expect(restoreCell(guardCell(cell))).toBe(cell);
          expect(guardCell(cell)).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });
});

describe('the report', () => {
  test('comes back as the file it was', async () => {
    const engine = createEngine();
    const text = generateText({ seed: 3, rows: 400, blank: 0 });
    const opened = sure(await engine.open(new Blob([text])));
    const plan = generatedPlan(opened);
    sure(await engine.check(plan));
    const before = sure(await engine.rows({ from: 1, count: 400 }));
    const again = createEngine();
    const reopened = sure(await again.open(sure(await engine.report({ rows: 'all' }))));
    expect(reopened.columns.slice(0, -4).map(({ header }) => header)).toEqual(
      opened.columns.map(({ header }) => header),
    );
    expect(reopened.columns.slice(-4).map(({ header }) => header)).toEqual([
      'Import row',
      'Import status',
      'Import errors',
      'Import warnings',
    ]);
    const after = sure(await again.rows({ from: 1, count: 400 }));
    expect(after.map(({ cells }) => cells.slice(0, -4))).toEqual(before.map(({ cells }) => cells));
    // A report of a report writes the four columns anew instead of adding four more.
    sure(
      await again.check({
        ...plan,
        dialect: reopened.dialect,
        columns: [...plan.columns, ...Array.from({ length: 4 }, () => ({ to: 'ignore' as const, options: {} }))],
      }),
    );
    expect(await sure(await again.report({ rows: 'all' })).text()).toBe(
      await sure(await engine.report({ rows: 'all' })).text(),
    );
  });

  test('holds the failed rows, the warned rows, or all, with the reasons', async () => {
    const engine = createEngine();
    const text = 'Name,Email,Birthday\nAnn,ann@x.com,1990-01-01\nBob,bad,\nCid,cid@x.com,soon\n\nDot,dot@x.com,\n';
    const plan = planFor(sure(await engine.open(new Blob([text]))), ['firstName', 'email', 'dateOfBirth'], {
      modes: { contact: 'create', opportunity: 'create' },
    });
    sure(await engine.check(plan));
    const lines = async (options: Parameters<typeof engine.report>[0]): Promise<string[]> => {
      const [, ...rows] = (await sure(await engine.report(options)).text()).trimEnd().split('\r\n');
      return rows;
    };
    expect(await lines({ rows: 'failed', words: { EMAIL_INVALID: 'Adresse' } })).toEqual([
      'Bob,bad,,2,not sent,Email: Adresse,',
    ]);
    expect(await lines({ rows: 'warned', words: { DATE_UNREADABLE: 'Datum' } })).toEqual([
      'Cid,cid@x.com,soon,3,ready,,Birthday: Datum',
    ]);
    expect((await lines({ rows: 'all' })).map((line) => line.slice(0, 3))).toEqual(['Ann', 'Bob', 'Cid', 'Dot']);
    const results = [{ row: 5, status: 'failed', errors: 'No such contact', warnings: '' }];
    expect(await lines({ rows: 'failed', results, words: { EMAIL_INVALID: 'x' } })).toEqual([
      'Bob,bad,,2,not sent,Email: x,',
      'Dot,dot@x.com,,5,failed,No such contact,',
    ]);
  });
});
