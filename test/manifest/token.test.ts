import { describe, expect, it, vi } from 'vitest';
import { createTokenFetch } from '../../manifest/relay/token-fetch.ts';

const address = 'https://api.example/imports/config';

/** A CRM's page that gives tokens in turn, and a host that takes those it is told to. */
const stage = (given: readonly unknown[], takes: (token: string | null) => boolean) => {
  let now = 0;
  const ask = vi.fn(async () => given[ask.mock.calls.length - 1] ?? null);
  const onGone = vi.fn();
  const sent: (string | null)[] = [];
  const host: typeof fetch = async (_input, init) => {
    const token = new Headers(init?.headers).get('Authorization');
    sent.push(token);
    return new Response('{}', { status: takes(token) ? 200 : 401 });
  };
  const call = createTokenFetch({ fetch: host, ask, onGone, now: () => now });
  return { ask, onGone, sent, call: () => call(address, {}), pass: (ms: number) => (now += ms) };
};

describe('a token of the CRM', () => {
  it('is asked for once and carried by every call until it runs out', async () => {
    const { ask, sent, call, pass } = stage([{ token: 'one', expiresIn: 60 }, { token: 'two' }], () => true);
    await call();
    await call();
    pass(54_000);
    await call();
    expect(ask).toHaveBeenCalledTimes(1);
    pass(2_000);
    await call();
    expect(sent).toEqual(['Bearer one', 'Bearer one', 'Bearer one', 'Bearer two']);
  });

  it('is asked for anew where the host takes it no longer, and the call is made again', async () => {
    const { sent, call } = stage(
      [{ token: 'one' }, { token: 'two' }],
      (token) => sent.length === 1 || token !== 'Bearer one',
    );
    expect((await call()).status).toBe(200);
    expect((await call()).status).toBe(200);
    expect(sent).toEqual(['Bearer one', 'Bearer one', 'Bearer two']);
  });

  it('that is never taken leaves the person signed out after one more try, not in a circle', async () => {
    const { sent, call } = stage([{ token: 'one' }, { token: 'two' }, { token: 'three' }], () => sent.length === 1);
    await call();
    expect((await call()).status).toBe(401);
    expect(sent).toEqual(['Bearer one', 'Bearer one', 'Bearer two']);
  });

  it('that the CRM does not give is no call at all: no cookie goes in its place', async () => {
    for (const answer of [null, { token: '' }, { error: 'signed out' }, 'token']) {
      const { sent, call } = stage([answer], () => true);
      const response = await call();
      expect([response.status, sent]).toEqual([401, []]);
      expect(await response.json()).toMatchObject({ code: 'no-token' });
    }
  });

  it('cannot be had where the page is gone, which is said', async () => {
    const { ask, onGone, sent, call } = stage([], () => true);
    ask.mockRejectedValue(new Error('no receiver'));
    expect((await call()).status).toBe(401);
    expect(onGone).toHaveBeenCalledTimes(1);
    expect(sent).toEqual([]);
  });
});
