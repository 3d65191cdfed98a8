import { describe, expect, test } from 'vitest';
import { backOff, judge, maxTries } from '../../src/session/retry.ts';
import type { Refusal } from '../../src/session/ports/transport.ts';

const refusal = (more: Partial<Refusal>): Refusal => ({ kind: 'refusal', reason: 'status', ...more });
const luckiest = 0;
const unluckiest = 1 - 2 ** -53;

describe('a back-off (F28)', () => {
  test('is a random share of a ceiling that doubles from half a second to half a minute', () => {
    const ceilings = Array.from({ length: 12 }, (_, tried) => backOff(tried, unluckiest));
    expect(ceilings).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, ...Array<number>(6).fill(30_000)]);
    expect(ceilings.map((_, tried) => backOff(tried, luckiest))).toEqual(Array<number>(12).fill(0));
    expect(backOff(3, 0.5)).toBe(2_000);
  });
});

describe('what follows from an answer that is none', () => {
  const again = [
    refusal({ reason: 'network' }),
    refusal({ reason: 'timeout' }),
    refusal({ reason: 'invalid' }),
    refusal({ reason: 'redirect' }),
    ...[408, 409, 425, 429, 500, 501, 502, 503, 504, 507, 511, 599].map((status) => refusal({ status })),
  ];
  test.each(again)('$reason $status: asked again eight times, then a pause', (answer) => {
    for (let tried = 0; tried < maxTries; tried += 1)
      expect(judge(answer, tried, 0.5)).toMatchObject({ next: 'wait', ms: backOff(tried, 0.5), all: false });
    expect(judge(answer, maxTries, 0.5)).toMatchObject({ next: 'pause' });
  });

  test.each([402, 403, 404, 405, 406, 410, 412, 415, 418, 421, 422, 423, 426, 428, 431, 451])(
    '%i: it stops, whatever was asked before',
    (status) => {
      for (const tried of [0, maxTries]) expect(judge(refusal({ status }), tried, 0.5)).toMatchObject({ next: 'stop' });
    },
  );

  const others: readonly (readonly [Partial<Refusal>, object])[] = [
    [{ status: 401 }, { next: 'renew' }],
    [
      { status: 413, limit: 500 },
      { next: 'split', limit: 500 },
    ],
    [{ status: 413 }, { next: 'split', limit: null }],
    [
      { status: 400, row: 7 },
      { next: 'hold-back', row: 7 },
    ],
    [
      { status: 422, row: 7 },
      { next: 'hold-back', row: 7 },
    ],
    [{ status: 422, code: 'batch-differs', row: 7 }, { next: 'conflict' }],
    [{ status: 422, code: 'batch-overlaps' }, { next: 'conflict' }],
    [{ status: 409, code: 'import-cancelled' }, { next: 'over' }],
    [{ status: 409, code: 'import-reverted' }, { next: 'over' }],
    [{ status: 409, missing: [[1, 3]] }, { next: 'missing' }],
    [{ status: 409, code: 'books-unbalanced' }, { next: 'stop' }],
    [
      { status: 503, retryAfter: 5_000 },
      { next: 'wait', ms: 5_000, all: true },
    ],
    [
      { status: 409, retryAfter: 5_000 },
      { next: 'wait', ms: 5_000, all: false },
    ],
    [
      { status: 429, retryAfter: 3_600_001 },
      { next: 'pause', reason: { why: 'host-busy' } },
    ],
    [{ reason: 'aborted' }, { next: 'aborted' }],
  ];
  test.each(others)('%j: %j', (answer, verdict) => {
    expect(judge(refusal(answer), 0, 0.5)).toMatchObject(verdict);
  });
});
