import type { HostConfig } from '../src/core/wire.ts';
import { isRefusal } from '../src/session/ports/transport.ts';
import type { Transport } from '../src/session/ports/transport.ts';
import { createHttpTransport } from '../src/transport/http-transport.ts';
import { withBrand } from './brand.ts';
import type { BrandSource } from './brand.ts';
import type { Door } from './door.ts';
import { createLazyTransport } from './lazy-transport.ts';

const endpointOf = (door: Door): string =>
  new URL(door.getAttribute('endpoint') ?? '', door.baseURI).href.replace(/\/$/, '');

/** Endpoint and account: checkpoints and remembered mappings of another CRM are not ours. */
export const scopeOf = (door: Door): string => [endpointOf(door), door.config?.account?.id].filter(Boolean).join('#');

/** The wire that the element's attributes and properties describe. */
export const chooseTransport = (door: Door, brand: BrandSource): Transport => {
  let gzip = false;
  const options = {
    endpoint: endpointOf(door),
    headers: async () => (typeof door.headers === 'function' ? door.headers() : (door.headers ?? {})),
    gzip: () => gzip,
  };
  const isSimple = door.getAttribute('protocol') === 'simple';
  const { schema, config, transport: own } = door;
  const wire = isSimple
    ? createLazyTransport(async () =>
        (await import('../src/transport/simple-transport.ts')).createSimpleTransport({
          ...options,
          ...(schema === undefined ? {} : { schema }),
          ...(config === undefined ? {} : { config }),
        }),
      )
    : createHttpTransport(options);
  const transport =
    own === undefined
      ? wire
      : createLazyTransport(async () =>
          (await import('../src/transport/custom-transport.ts')).createCustomTransport(own, wire),
        );
  return {
    ...transport,
    config: async (signal) => {
      const answer = await transport.config(signal);
      if (isRefusal(answer)) return answer;
      const config = withPageConfig(answer, isSimple ? undefined : door.config, door.schema);
      gzip = config.capabilities.gzip;
      return withBrand(config, await brand.settle(config.brand));
    },
  };
};

/** What the page knows better replaces what the host said, part by part. */
const withPageConfig = (
  config: HostConfig,
  page: Partial<HostConfig> | undefined,
  schema: Door['schema'],
): HostConfig => ({
  ...config,
  ...page,
  ...(schema === undefined ? {} : { fields: schema }),
});
