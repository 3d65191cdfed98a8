import { expect, test } from 'vitest';
import { allRules, conform } from '../../../src/host/conformance/public.ts';
import { here, startHost } from '../http/world.ts';

const people = {
  headers: { Authorization: 'Bearer admin' },
  memberHeaders: { Authorization: 'Bearer member' },
  otherAccountHeaders: { Authorization: 'Bearer other' },
};

test('the host with the memory store keeps every rule', async () => {
  const { handle } = startHost({ limits: { requests: { count: 100_000, seconds: 1 } } });
  const { results, ...counts } = await conform(here, { ...people, fetch: handle });
  expect(results.filter(({ ok }) => !ok)).toEqual([]);
  expect(results.filter(({ skipped }) => skipped).map(({ rule }) => rule)).toEqual(['create.duplicates-allowed']);
  expect(counts).toEqual({ passed: allRules.length - 1, failed: 0, skipped: 1 });
});
