import browser from 'webextension-polyfill';
import type { BrandFile } from '../../src/core/brand.ts';
import { isRefusal } from '../../src/session/ports.ts';
import type { FoundCrm } from '../crm/find-crm.ts';
import type { Texts } from '../page/texts.ts';
import { createTabTransport } from '../page/transport.ts';
import type { ToBackground } from '../relay/messages.ts';
import { drawBanner } from './banner.ts';

export interface WizardOptions {
  readonly crm: FoundCrm;
  readonly tabId: number;
  readonly language: string;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly brand: BrandFile;
  readonly t: Texts;
}

export interface OpenWizard {
  /** The same CRM and sub-account: its tab can carry this import on. */
  takes(crm: FoundCrm): boolean;
  useTab(tabId: number): void;
  isImporting(): boolean;
  end(): void;
}

const tell = (message: ToBackground): void => void browser.runtime.sendMessage(message).catch(() => undefined);

/** The same element as in a page, its calls carried by the CRM's tab. */
export const openWizard = async (place: HTMLElement, options: WizardOptions): Promise<OpenWizard> => {
  const { crm, t } = options;
  let tabId = options.tabId;
  let importing = false;
  const transport = createTabTransport({
    crm,
    tabId: () => tabId,
    onGone: () => drawBanner(place, t('tabGone', { crm: crm.name })),
  });
  const element = document.createElement('contact-importer');
  element.setAttribute('endpoint', crm.endpoint);
  element.setAttribute('lang', options.language);
  element.setAttribute('theme', options.theme);
  element.brand = options.brand;
  element.transport = transport;

  element.addEventListener('import-progress', ({ detail }) => {
    importing = true;
    if (!detail.paused) drawBanner(place, '');
    tell({ type: 'progress', ...detail, crm: crm.name, endpoint: crm.endpoint });
  });
  element.addEventListener('import-finished', ({ detail: { stats } }) => {
    importing = false;
    drawBanner(place, '');
    const { created, updated, failed } = stats;
    tell({ type: 'ended', how: 'finished', stats: { created, updated, failed } });
  });
  element.addEventListener('import-failed', () => {
    if (importing) tell({ type: 'ended', how: 'failed', stats: null });
    importing = false;
  });

  // The page names a sub-account, the session may be another one: importing into the wrong one must not happen.
  const config = await transport.config(AbortSignal.timeout(30_000));
  const account = isRefusal(config) ? null : config.account;
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
    isImporting: () => importing,
    end: () => {
      if (importing) tell({ type: 'ended', how: 'left', stats: null });
      importing = false;
      element.remove();
    },
  };
};
