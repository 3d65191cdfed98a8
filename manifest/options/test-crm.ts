import browser from 'webextension-polyfill';
import { isRefusal } from '../../src/session/ports.ts';
import { createHttpTransport } from '../../src/transport/http-transport.ts';
import type { BrandCrm } from '../../src/core/brand.ts';
import { endpointAt } from '../crm/announcement.ts';
import { createRelayFetch } from '../relay/relay-fetch.ts';

const patienceMs = 15_000;

/** Absolute; a pattern's host without its wildcard stands for the CRM's own. */
export const endpointOf = ({ patterns, endpoint }: BrandCrm): string => {
  const [, origin = 'https://invalid.example'] = /^(https?:\/\/[^/]+)/.exec(patterns[0]?.replace('*.', '') ?? '') ?? [];
  return endpointAt(endpoint, origin) ?? origin;
};

/** Asks the CRM for its configuration from the background, as an import would be sent. */
export const testCrm = async (crm: BrandCrm): Promise<{ readonly name: string } | 'signed-out' | 'failed'> => {
  const endpoint = endpointOf(crm);
  const transport = createHttpTransport({
    endpoint,
    fetch: createRelayFetch({
      endpoint,
      carry: (message) => browser.runtime.sendMessage(message),
      onGone: () => undefined,
    }),
  });
  const config = await transport.config(AbortSignal.timeout(patienceMs));
  if (!isRefusal(config)) return { name: config.account.name ?? config.account.id };
  return config.status === 401 ? 'signed-out' : 'failed';
};
