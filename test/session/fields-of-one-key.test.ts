import { expect, test } from 'vitest';
import type { HostConfig } from '../../src/core/wire.ts';
import { createStage } from './stage.ts';

test('a host whose custom field has the key of a standard one is refused before a file is chosen, by the key', async () => {
  const stage = createStage({ rows: 3 });
  const { handle } = stage.crm;
  stage.crm.handle = async (request) => {
    const answer = await handle(request);
    if (!request.url.endsWith('/config')) return answer;
    // The host's own answer, with one field more.
    const config = (await answer.json()) as HostConfig;
    const fields = [...config.fields, { key: 'name', label: 'Ship', kind: 'text', custom: true }];
    return new Response(JSON.stringify({ ...config, fields }), { headers: answer.headers });
  };
  const state = await stage.until((shown) => shown.step === 'choosing' && shown.fault !== null);
  expect(state).toMatchObject({
    fault: { code: 'HOST_INCOMPATIBLE', params: { reason: 'field-key-twice', object: 'contact', field: 'name' } },
  });
});
