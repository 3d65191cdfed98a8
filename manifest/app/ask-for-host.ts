import browser from 'webextension-polyfill';
import type { FoundCrm } from '../crm/find-crm.ts';
import { hostPattern } from '../page/host-pattern.ts';
import type { Texts } from '../page/texts.ts';
import { drawBanner } from './banner.ts';

/**
 * What the CRM's page cannot call is asked from the background, and that needs the person's permission for that one
 * host. Resolves when it is there; a refusal leaves the question standing.
 */
export const askForHost = async (place: HTMLElement, t: Texts, crm: FoundCrm): Promise<void> => {
  const wanted = { origins: [hostPattern(crm.endpoint)] };
  if (await browser.permissions.contains(wanted)) return;
  const { host } = new URL(crm.endpoint);
  const banner = drawBanner(place, t('allowHost', { crm: crm.name, host }));
  const button = document.createElement('button');
  button.className = 'primary';
  button.textContent = t('allow');
  banner.append(button);
  return new Promise((resolve) => {
    button.addEventListener('click', () => {
      void browser.permissions.request(wanted).then((isAllowed) => {
        if (!isAllowed) return;
        drawBanner(place, '');
        resolve();
      });
    });
  });
};
