import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/session/ports/engine.ts';
import { createLazyEngine } from '../../widget/lazy-engine.ts';

const opened = (closed: string[], name: string): Engine =>
  ({
    count: async () => 7,
    distinct: async () => {
      throw new Error('its script is gone');
    },
    close: () => void closed.push(name),
  }) as unknown as Engine; // only what the test asks for

describe('an engine that loads when it is first asked', () => {
  it('loads once, and not before', async () => {
    let loads = 0;
    const engine = createLazyEngine(async () => opened([], String((loads += 1))));
    expect(loads).toBe(0);
    expect(await engine.count({ by: 'all' })).toBe(7);
    expect(await engine.count({ by: 'all' })).toBe(7);
    expect(loads).toBe(1);
  });

  it('answers with a fault when it cannot be loaded, and tries again at the next call', async () => {
    let loads = 0;
    const engine = createLazyEngine(async () => {
      loads += 1;
      if (loads === 1) throw new TypeError('Failed to fetch dynamically imported module');
      return opened([], 'second');
    });
    expect(await engine.count({ by: 'all' })).toMatchObject({ kind: 'fault', code: 'WORKER_FAILED' });
    expect(await engine.count({ by: 'all' })).toBe(7);
  });

  it('answers with a fault when the engine itself cannot go on, and closes it', async () => {
    const closed: string[] = [];
    const engine = createLazyEngine(async () => opened(closed, 'first'));
    expect(await engine.distinct(0)).toMatchObject({ code: 'WORKER_FAILED' });
    expect(closed).toEqual(['first']);
  });

  it('closes what it loaded, and nothing where nothing was loaded', async () => {
    const closed: string[] = [];
    const engine = createLazyEngine(async () => opened(closed, 'only'));
    engine.close();
    await engine.count({ by: 'all' });
    engine.close();
    await Promise.resolve();
    expect(closed).toEqual(['only']);
  });
});
