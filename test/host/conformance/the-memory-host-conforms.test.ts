import { expect, test } from 'vitest';
import { allRules, conform } from '../../../src/host/conformance/public.ts';
import { accounts, here, startHost } from '../http/world.ts';

const people = {
  headers: { Authorization: 'Bearer admin' },
  memberHeaders: { Authorization: 'Bearer member' },
  otherAccountHeaders: { Authorization: 'Bearer other' },
};

test('the host with the memory store keeps every rule', async () => {
  const seeds = accounts.map((seed) => ({
    ...seed,
    duplicates: {
      allowDuplicateContact: seed.account.id === 'south',
      contactUniqueIdentifiers: ['email', 'phone'] as const,
    },
  }));
  const { handle } = startHost(
    { capabilities: { addOption: true }, limits: { requests: { count: 100_000, seconds: 1 } } },
    seeds,
  );
  const { results, ...counts } = await conform(here, { ...people, fetch: handle });
  expect(results.filter(({ ok }) => !ok)).toEqual([]);
  expect(counts).toEqual({ passed: allRules.length, failed: 0, skipped: 0 });
});
