import type { BrandCrm } from '../../src/core/brand.ts';
import type { HostConfig } from '../../src/core/wire.ts';
import { isRefusal } from '../../src/session/ports/transport.ts';
import { createHttpTransport } from '../../src/transport/http-transport.ts';
import { endpointAt } from '../crm/announcement.ts';
import { overBackground } from '../page/transport.ts';
import { createRelayFetch } from '../relay/relay-fetch.ts';

const patienceMs = 15_000;

/** Absolute; `null` where it is a path and the CRM has many hosts. */
export const endpointOf = ({ patterns, endpoint }: BrandCrm): string | null => {
  const [, origin] = /^(https?:\/\/[^/*]+)\//.exec(patterns[0] ?? '') ?? [];
  if (origin === undefined && endpoint.startsWith('/')) return null;
  return endpointAt(endpoint, origin ?? endpoint);
};

/** Asks the CRM for its configuration from the background, with the session that the browser has there. */
export const testCrm = async (endpoint: string): Promise<HostConfig | 'signed-out' | 'failed'> => {
  const relay = createRelayFetch({ endpoint, carry: overBackground, onObstacle: () => undefined });
  const transport = createHttpTransport({ endpoint, fetch: relay });
  const config = await transport.config(AbortSignal.timeout(patienceMs));
  if (!isRefusal(config)) return config;
  return config.status === 401 && config.code !== 'page-gone' && config.code !== 'not-allowed'
    ? 'signed-out'
    : 'failed';
};
