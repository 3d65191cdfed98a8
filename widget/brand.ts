import type { BrandFile } from '../src/core/brand.ts';
import type { HostConfig } from '../src/core/wire.ts';
import type { Door } from './door.ts';

/** The brand in force: the page's (an object or an address), else the host's for this sub-account. */
export interface BrandSource {
  /** What is known so far. */
  readonly current: BrandFile;
  /** Reads the page's brand, or the host's where the page has none. Resolves when it is in force; never rejects. */
  settle(host?: unknown): Promise<BrandFile>;
}

const patienceMs = 5_000;

/** `changed`: another brand is in force now. The code that reads brands loads only where there is one. */
export const createBrandSource = (door: Door, changed: () => void): BrandSource => {
  let current: BrandFile = {};
  let from: unknown;
  let reading: Promise<BrandFile> = Promise.resolve(current);

  const read = async (given: unknown): Promise<BrandFile> => {
    const value = typeof given === 'string' || given instanceof URL ? await fetchBrand(given, door.baseURI) : given;
    const { readShownBrand } = await import('./read-brand.ts');
    const brand = readShownBrand(value);
    if (from === given) {
      current = brand;
      changed();
    }
    return brand;
  };

  return {
    get current() {
      return current;
    },
    settle: (host) => {
      const given = door.brand ?? door.config?.brand ?? host ?? from;
      if (given === undefined || given === from) return reading;
      from = given;
      reading = read(given).catch(() => ({}));
      return reading;
    },
  };
};

/** A brand that cannot be had is no brand: an import does not wait for a picture. */
const fetchBrand = async (address: string | URL, base: string): Promise<unknown> => {
  const answer = await fetch(new URL(address, base), {
    credentials: 'same-origin',
    signal: AbortSignal.timeout(patienceMs),
  });
  return answer.ok ? ((await answer.json()) as unknown) : {};
};

/** What the brand leaves out, the host need not offer; its country stands in where the account names none. */
export const withBrand = (config: HostConfig, { hide = [], country }: BrandFile): HostConfig => {
  const has = (feature: NonNullable<BrandFile['hide']>[number]): boolean => !hide.includes(feature);
  const { capabilities, account } = config;
  return {
    ...config,
    account: account.country === undefined && country !== undefined ? { ...account, country } : account,
    capabilities: {
      ...capabilities,
      history: capabilities.history && has('history'),
      revert: capabilities.revert && has('revert'),
      report: capabilities.report && has('report'),
      createField: capabilities.createField && has('createField'),
    },
  };
};
