import browser from 'webextension-polyfill';
import type { HostConfig, ImportSummary } from '../../src/core/wire.ts';
import { isRefusal } from '../../src/session/ports.ts';
import type { FoundCrm } from '../crm/find-crm.ts';
import { hostPattern } from '../page/host-pattern.ts';
import { createTabTransport, roadTo } from '../page/transport.ts';
import { rememberHost } from '../settings.ts';

export type CrmAnswer =
  | { readonly is: 'known'; readonly config: HostConfig; readonly imports: readonly ImportSummary[] }
  | { readonly is: 'signed-out' }
  | { readonly is: 'silent' }
  /** It cannot be asked before the person allowed its host, which the wizard's page asks for. */
  | { readonly is: 'not-allowed'; readonly host: string };

const patienceMs = 15_000;
const shown = 3;

/** Who the person is there, and the last imports. */
export const askCrm = async (crm: FoundCrm, tabId: number): Promise<CrmAnswer> => {
  const road = roadTo(crm);
  const notAllowed: CrmAnswer = { is: 'not-allowed', host: new URL(crm.endpoint).host };
  const isAllowed = await browser.permissions.contains({ origins: [hostPattern(crm.endpoint)] });
  if (road === 'background' && !isAllowed) return notAllowed;
  let isForbidden = false;
  const transport = createTabTransport({
    crm,
    road,
    tabId: () => tabId,
    onObstacle: (obstacle) => {
      isForbidden = obstacle === 'page-forbids';
    },
  });
  const answer = await ask(transport, AbortSignal.timeout(patienceMs));
  if (!isForbidden) {
    await rememberHost(crm.endpoint);
    return answer;
  }
  if (!isAllowed) return notAllowed;
  return ask(
    createTabTransport({ crm, road: 'background', tabId: () => tabId, onObstacle: () => undefined }),
    AbortSignal.timeout(patienceMs),
  );
};

const ask = async (transport: ReturnType<typeof createTabTransport>, signal: AbortSignal): Promise<CrmAnswer> => {
  const config = await transport.config(signal);
  if (isRefusal(config)) return { is: config.status === 401 ? 'signed-out' : 'silent' };
  const page = config.canImport && config.capabilities.history ? await transport.list({}, signal) : null;
  const imports = page === null || isRefusal(page) ? [] : page.items.slice(0, shown);
  return { is: 'known', config, imports };
};
