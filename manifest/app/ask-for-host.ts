import browser from 'webextension-polyfill';
import type { FoundCrm } from '../crm/find-crm.ts';
import { hostPattern } from '../page/host-pattern.ts';
import type { Texts } from '../page/texts.ts';
import { drawBanner } from './banner.ts';

/**
 * A CRM whose import host is not its page's host is asked from the background, and that needs the person's permission
 * for that one host. Resolves to whether it may be asked.
 */
export const askForHost = async (place: HTMLElement, t: Texts, crm: FoundCrm): Promise<boolean> => {
  if (new URL(crm.endpoint).origin === crm.pageOrigin) return true;
  const wanted = { origins: [hostPattern(crm.endpoint)] };
  if (await browser.permissions.contains(wanted)) return true;
  const { host } = new URL(crm.endpoint);
  const banner = drawBanner(place, t('allowHost', { crm: crm.name, host }));
  const button = document.createElement('button');
  button.textContent = t('allow');
  banner.append(' ', button);
  return new Promise((resolve) => {
    button.addEventListener('click', () => {
      void browser.permissions.request(wanted).then((isAllowed) => {
        if (isAllowed) drawBanner(place, '');
        if (isAllowed) resolve(true);
      });
    });
  });
};
