import type { Transport } from '../../src/session/ports.ts';
import { createHttpTransport } from '../../src/transport/http-transport.ts';
import type { FoundCrm } from '../crm/find-crm.ts';
import { createRelayFetch } from '../relay/relay-fetch.ts';
import { carryFor } from './tab.ts';

export interface TabTransportOptions {
  readonly crm: FoundCrm;
  /** Asked anew for each call: the person may have opened the CRM in another tab meanwhile. */
  readonly tabId: () => number;
  readonly onGone: () => void;
}

/** The ordinary wire, carried by the CRM's tab: the same calls, checks and answers, with the person's own session. */
export const createTabTransport = ({ crm, tabId, onGone }: TabTransportOptions): Transport =>
  createHttpTransport({
    endpoint: crm.endpoint,
    fetch: createRelayFetch({
      endpoint: crm.endpoint,
      carry: carryFor(tabId, crm.endpoint, crm.pageOrigin),
      onGone,
    }),
  });
