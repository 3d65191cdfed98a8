import browser from 'webextension-polyfill';
import type { Transport } from '../../src/session/ports/transport.ts';
import { createHttpTransport } from '../../src/transport/http-transport.ts';
import type { FoundCrm } from '../crm/find-crm.ts';
import type { ToBackground } from '../relay/messages.ts';
import { createRelayFetch } from '../relay/relay-fetch.ts';
import type { Carry, Obstacle } from '../relay/relay-fetch.ts';
import { createTokenFetch } from '../relay/token-fetch.ts';
import { askTab } from './tab.ts';

/** Who makes the calls: the CRM's tab with its page's session, or the background, where the person allowed the host. */
export type Road = 'page' | 'background';

export interface TabTransportOptions {
  readonly crm: FoundCrm;
  readonly road: Road;
  /** Asked anew for each call: the person may have opened the CRM in another tab meanwhile. */
  readonly tabId: () => number;
  readonly onObstacle: (obstacle: Obstacle) => void;
}

/** A page can only call its own host. */
export const roadTo = (crm: Pick<FoundCrm, 'endpoint' | 'pageOrigin'>): Road =>
  new URL(crm.endpoint).origin === crm.pageOrigin ? 'page' : 'background';

export const overBackground: Carry = (message) => browser.runtime.sendMessage(message satisfies ToBackground);

/** The ordinary wire on that road: the same calls, checks and answers as in a page, as the person themselves. */
export const createTabTransport = ({ crm, road, tabId, onObstacle }: TabTransportOptions): Transport => {
  const { endpoint, token } = crm;
  const carry: Carry = road === 'page' ? (message) => askTab(tabId(), message) : overBackground;
  const takesToken = token !== null && road === 'background';
  const relay = createRelayFetch({ endpoint, carry, takesToken, onObstacle });
  if (!takesToken) return createHttpTransport({ endpoint, fetch: relay });
  const fetch = createTokenFetch({
    fetch: relay,
    ask: () => askTab(tabId(), { type: 'token', address: token }),
    onGone: () => onObstacle('page-gone'),
    now: Date.now,
  });
  return createHttpTransport({ endpoint, fetch });
};
