import { describe, expect, it } from 'vitest';
import type { Transport } from '../../src/session/ports/transport.ts';
import { createLazyTransport } from '../../widget/lazy-transport.ts';

/** A wire that has only these calls. */
const wire = (calls: Partial<Record<keyof Transport, unknown>>): Transport => calls as unknown as Transport; // the rest is not asked

const signal = new AbortController().signal;

describe('a wire that loads with its first call', () => {
  it('loads once for calls that come together, and not before', async () => {
    let loads = 0;
    const transport = createLazyTransport(async () => {
      loads += 1;
      return wire({ list: async () => ({ items: [], next: null }), renew: async () => true });
    });
    expect(loads).toBe(0);
    expect(await Promise.all([transport.list({}, signal), transport.renew(signal)])).toEqual([
      { items: [], next: null },
      true,
    ]);
    expect(loads).toBe(1);
  });

  it('hands on what it is given, to the wire itself', async () => {
    const given: unknown[] = [];
    const own = wire({
      summary(this: unknown, ...values: unknown[]) {
        given.push(this, ...values);
        return Promise.resolve('told');
      },
    });
    const transport = createLazyTransport(async () => own);
    expect(await transport.summary('import-1', signal)).toBe('told');
    expect(given).toEqual([own, 'import-1', signal]);
  });

  it('says that the network failed when it cannot be loaded, and tries again at the next call', async () => {
    let loads = 0;
    const transport = createLazyTransport(async () => {
      loads += 1;
      if (loads === 1) throw new TypeError('Failed to fetch dynamically imported module');
      return wire({ config: async () => 'the configuration' });
    });
    expect(await transport.config(signal)).toEqual({ kind: 'refusal', reason: 'network' });
    expect(await transport.config(signal)).toBe('the configuration');
    expect(loads).toBe(2);
  });

  it('renews no token where it cannot be loaded', async () => {
    const transport = createLazyTransport(() => Promise.reject(new TypeError('gone')));
    expect(await transport.renew(signal)).toBe(false);
  });

  it('refuses what the wire lacks as a host without that capability would', async () => {
    const transport = createLazyTransport(async () => wire({}));
    expect(await transport.revert('import-1', 'all', signal)).toEqual({
      kind: 'refusal',
      reason: 'status',
      status: 404,
      code: 'capability-off',
    });
  });

  it('leaves a failure of the wire itself to whoever asked', async () => {
    const transport = createLazyTransport(async () => wire({ list: () => Promise.reject(new Error('a bug')) }));
    await expect(transport.list({}, signal)).rejects.toThrow('a bug');
  });
});
