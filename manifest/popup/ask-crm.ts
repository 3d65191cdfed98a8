import browser from 'webextension-polyfill';
import type { HostConfig, ImportSummary } from '../../src/core/wire.ts';
import { isRefusal } from '../../src/session/ports/transport.ts';
import type { Refusal, Transport } from '../../src/session/ports/transport.ts';
import type { FoundCrm } from '../crm/find-crm.ts';
import { hostPattern } from '../page/host-pattern.ts';
import { isReachable } from '../page/is-reachable.ts';
import { createTabTransport, roadTo } from '../page/transport.ts';
import type { Road } from '../page/transport.ts';
import { rememberHost } from '../settings.ts';

export type CrmAnswer =
  | { readonly is: 'known'; readonly config: HostConfig; readonly imports: readonly ImportSummary[] }
  | { readonly is: 'signed-out' }
  | { readonly is: 'silent'; readonly reason: Refusal['reason'] }
  /** It cannot be asked before the person allowed its host, which the wizard's page asks for. */
  | { readonly is: 'not-allowed'; readonly host: string };

const patienceMs = 15_000;
const shown = 3;

/** Who the person is there, and the last imports. */
export const askCrm = async (crm: FoundCrm, tabId: number): Promise<CrmAnswer> => {
  const over = (road: Road): Transport =>
    createTabTransport({ crm, road, tabId: () => tabId, onObstacle: () => undefined });
  if (roadTo(crm) === 'page') {
    await rememberHost(crm.endpoint);
    const answer = await ask(over('page'));
    const isForbidden = answer.is === 'silent' && answer.reason === 'network' && (await isReachable(crm.endpoint));
    if (!isForbidden) return answer;
  }
  const isAllowed = await browser.permissions.contains({ origins: [hostPattern(crm.endpoint)] });
  if (!isAllowed) return { is: 'not-allowed', host: new URL(crm.endpoint).host };
  await rememberHost(crm.endpoint);
  return ask(over('background'));
};

const ask = async (transport: Transport): Promise<CrmAnswer> => {
  const signal = AbortSignal.timeout(patienceMs);
  const config = await transport.config(signal);
  if (isRefusal(config)) return config.status === 401 ? { is: 'signed-out' } : { is: 'silent', reason: config.reason };
  const page = config.canImport && config.capabilities.history ? await transport.list({}, signal) : null;
  const imports = page === null || isRefusal(page) ? [] : page.items.slice(0, shown);
  return { is: 'known', config, imports };
};
