import type { BrandFile } from '../../src/core/brand.ts';
import type { HostConfig } from '../../src/core/wire.ts';
import { isRefusal } from '../../src/session/ports/transport.ts';
import type { Transport } from '../../src/session/ports/transport.ts';
import type { FoundCrm } from '../crm/find-crm.ts';
import { isReachable } from '../page/is-reachable.ts';
import type { Texts } from '../page/texts.ts';
import { createTabTransport, roadTo } from '../page/transport.ts';
import type { Obstacle } from '../relay/relay-fetch.ts';
import { askForHost } from './ask-for-host.ts';
import { drawBanner } from './banner.ts';
import { followImport } from './follow-import.ts';

export interface WizardOptions {
  readonly crm: FoundCrm;
  readonly tabId: number;
  readonly language: string;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly brand: BrandFile;
  readonly t: Texts;
  readonly onImporting: (isImporting: boolean) => void;
}

export interface OpenWizard {
  /** The same CRM and sub-account: its tab can carry this import on. */
  takes(crm: FoundCrm): boolean;
  useTab(tabId: number): void;
  isImporting(): boolean;
  end(): void;
}

const patienceMs = 30_000;

/** The same element as in a page, its calls made by the CRM's tab or by the background. */
export const openWizard = async (place: HTMLElement, options: WizardOptions): Promise<OpenWizard> => {
  const { crm, t } = options;
  let tabId = options.tabId;
  const onObstacle = (obstacle: Obstacle): void => {
    if (obstacle === 'not-allowed') void askForHost(place, t, crm);
    else drawBanner(place, t('tabGone', { crm: crm.name }));
  };
  const { transport, config } = await firstAnswer(place, options, () => tabId, onObstacle);
  const element = document.createElement('contact-importer');
  element.setAttribute('endpoint', crm.endpoint);
  element.setAttribute('lang', options.language);
  element.setAttribute('theme', options.theme);
  element.brand = options.brand;
  element.transport = transport;
  const follow = followImport(place, element, options);

  // The page names a sub-account, the session may be another one: importing into the wrong one must not happen.
  const account = config?.account ?? null;
  if (account !== null && crm.account !== null && account.id !== crm.account)
    drawBanner(place, t('accountDiffers', { page: crm.account, session: account.name ?? account.id }));
  else {
    if (account !== null) element.config = { account };
    place.append(element);
  }
  return {
    takes: (other) => other.endpoint === crm.endpoint && other.account === crm.account,
    useTab: (next) => {
      tabId = next;
      drawBanner(place, '');
    },
    isImporting: follow.isImporting,
    end: () => {
      follow.leave();
      element.remove();
    },
  };
};

/** Finds the road by the first call: where the page's policy forbids it, the person is asked for the host instead. */
const firstAnswer = async (
  place: HTMLElement,
  { crm, t }: WizardOptions,
  tabId: () => number,
  onObstacle: (obstacle: Obstacle) => void,
): Promise<{ readonly transport: Transport; readonly config: HostConfig | null }> => {
  if (roadTo(crm) === 'page') {
    const transport = createTabTransport({ crm, road: 'page', tabId, onObstacle });
    const config = await transport.config(AbortSignal.timeout(patienceMs));
    if (!isRefusal(config)) return { transport, config };
    const isForbidden = config.reason === 'network' && (await isReachable(crm.endpoint));
    if (!isForbidden) return { transport, config: null };
  }
  await askForHost(place, t, crm);
  const transport = createTabTransport({ crm, road: 'background', tabId, onObstacle });
  const config = await transport.config(AbortSignal.timeout(patienceMs));
  return { transport, config: isRefusal(config) ? null : config };
};
