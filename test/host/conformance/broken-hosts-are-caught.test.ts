import { describe, expect, test } from 'vitest';
import { conform } from '../../../src/host/conformance/public.ts';
import { here } from '../http/world.ts';
import { breakHost, defects } from './broken-hosts.ts';

const people = {
  headers: { Authorization: 'Bearer admin' },
  memberHeaders: { Authorization: 'Bearer member' },
  otherAccountHeaders: { Authorization: 'Bearer other' },
};

describe('a host that', () => {
  test.each(defects)('$name breaks $breaks and nothing else', async (defect) => {
    const { results } = await conform(here, { ...people, fetch: breakHost(defect) });
    const broken = results.filter(({ ok }) => !ok);
    expect(broken.map(({ rule }) => rule).sort()).toEqual([...defect.breaks].sort());
    for (const { sentence } of broken) expect(sentence).toMatch(/\.$/);
  });

  test('does not answer at all is told so in one sentence', async () => {
    const silent = () => Promise.reject(new TypeError('fetch failed'));
    expect(await conform(here, { fetch: silent })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      results: [{ rule: 'config.shape', ok: false, sentence: 'The host gave no usable answer (TypeError).' }],
    });
  });
});
