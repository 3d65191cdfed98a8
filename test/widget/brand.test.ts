import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HostConfig } from '../../src/core/wire.ts';
import { createBrandSource, withBrand } from '../../widget/brand.ts';
import type { Door } from '../../widget/door.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** As much of a door as a brand needs. */
const doorWith = (parts: Partial<Pick<Door, 'brand' | 'config'>>): Door =>
  ({ baseURI: 'https://crm.example/contacts/', ...parts }) as Door; // it reads nothing else

const served = (answer: () => Response) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: URL | string) => {
    asked.push(String(address));
    return answer();
  });
  return asked;
};

describe("the element's brand", () => {
  it('is an object of the page', async () => {
    const changed = vi.fn();
    const brand = { name: 'Acme', colors: { accent: { light: '#0f766e', dark: '#5eead4' } } };
    const source = createBrandSource(doorWith({ brand }), changed);
    expect((await source.settle()).name).toBe('Acme');
    expect(source.current.style?.['accent']).toContain('#0f766e');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is fetched from an address, relative to the page', async () => {
    const asked = served(() => Response.json({ name: 'Acme' }));
    expect((await createBrandSource(doorWith({ brand: '../brand.json' }), vi.fn()).settle()).name).toBe('Acme');
    expect(asked).toEqual(['https://crm.example/brand.json']);
  });

  it("is the host's for this sub-account where the page has none, and the page's where both have one", async () => {
    const source = createBrandSource(doorWith({}), vi.fn());
    expect(await source.settle()).toEqual({});
    expect((await source.settle({ name: 'North' })).name).toBe('North');
    const both = createBrandSource(doorWith({ brand: { name: 'Page' } }), vi.fn());
    expect((await both.settle({ name: 'North' })).name).toBe('Page');
  });

  it.each([
    ['is not there', () => new Response('', { status: 404 })],
    ['is no JSON', () => new Response('<html>')],
    ['is wrong in every part', () => Response.json({ name: 7, colors: 'red', links: { help: 'javascript:alert(1)' } })],
  ])('that %s is no brand, and stops nothing', async (_how, answer) => {
    served(answer);
    vi.spyOn(console, 'warn').mockReturnValue();
    expect(await createBrandSource(doorWith({ brand: '/brand.json' }), vi.fn()).settle()).toEqual({});
  });

  it('tells the console which settings are left out and which colours are corrected, once', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const brand = { name: 'Acme', nmae: 'Acme', colors: { accent: '#ff9d2e' } };
    const source = createBrandSource(doorWith({ brand }), vi.fn());
    await source.settle();
    expect((await source.settle()).style?.['accent']).not.toContain('#ff9d2e,');
    expect(warn.mock.calls.map(([said]) => String(said))).toEqual([
      'contact-importer: brand: nmae: there is no such setting.',
      expect.stringMatching(/brand: colors\.accent \(light\) #ff9d2e has a contrast of .* is taken$/) as string,
    ]);
  });

  it('hides what it leaves out and lends its country where the account names none', () => {
    const capabilities = { history: true, revert: true, report: true, createField: true };
    const config = { account: { id: 'a' }, capabilities } as unknown as HostConfig; // what a brand touches
    expect(withBrand(config, { hide: ['revert', 'createField'], country: 'GB' })).toEqual({
      account: { id: 'a', country: 'GB' },
      capabilities: { history: true, revert: false, report: true, createField: false },
    });
    const american = { ...config, account: { id: 'a', country: 'US' } } as HostConfig;
    expect(withBrand(american, { country: 'GB' }).account.country).toBe('US');
  });
});
