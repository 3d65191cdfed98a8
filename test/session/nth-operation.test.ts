import { describe, test } from 'vitest';
import type { Engine } from '../../src/session/ports/engine.ts';
import { fault } from '../../src/core/fault.ts';
import type { Mishap } from '../sim/network.ts';
import { createStage } from './stage.ts';
import type { Stage, StageOptions } from './stage.ts';
import { expectWhole } from './expect-whole.ts';
import { visitAgain } from './visits.ts';

/** Twelve batches, with the call before them and the call after: every one of them is the one that fails. */
const operations = Array.from({ length: 14 }, (_, index) => index + 1);
const rows = 36;

const open = (options: StageOptions = {}): Stage => createStage({ rows, batchRows: 3, ...options });

const kinds: readonly Mishap[] = [
  { kind: 'lost' },
  { kind: 'answer-lost' },
  { kind: 'cut', share: 0.5 },
  { kind: 'silent', applied: true },
  { kind: 'status', status: 500 },
  { kind: 'login-page' },
];

describe('the n-th operation of a 12-batch import fails, for every n', () => {
  test.each(kinds.map((mishap) => [mishap.kind, mishap] as const))('a request: %s', async (_kind, mishap) => {
    for (const n of operations) {
      let sent = 0;
      const stage = open({ fate: (name) => (name !== 'GET config' && (sent += 1) === n ? mishap : null) });
      await stage.start();
      await expectWhole(stage, rows);
    }
  });

  test('a request, and the tab dies with it', async () => {
    for (const n of operations) {
      for (const isApplied of [false, true]) {
        let sent = 0;
        let isDue = false;
        const stage = open({
          fate: (name) => {
            if (name === 'GET config' || (sent += 1) !== n) return null;
            isDue = true;
            return isApplied ? { kind: 'answer-lost' } : { kind: 'lost' };
          },
        });
        await stage.start();
        await stage.until(() => isDue);
        const importId = await visitAgain(stage);
        stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file });
        await expectWhole(stage, rows);
      }
    }
  });

  test('a pull from the worker', async () => {
    for (const n of operations.slice(0, 13)) {
      const stage = open();
      let pulls = 0;
      stage.browser.engineThrough = (engine): Engine => ({
        ...engine,
        next: async () => ((pulls += 1) === n ? fault('WORKER_FAILED') : engine.next()),
      });
      await stage.start();
      await expectWhole(stage, rows);
    }
  });
});
