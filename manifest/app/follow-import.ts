import browser from 'webextension-polyfill';
import type { FoundCrm } from '../crm/find-crm.ts';
import type { ToBackground } from '../relay/messages.ts';
import { drawBanner } from './banner.ts';

const tell = (message: ToBackground): void => void browser.runtime.sendMessage(message).catch(() => undefined);

export interface FollowOptions {
  readonly crm: Pick<FoundCrm, 'name' | 'endpoint'>;
  readonly onImporting: (isImporting: boolean) => void;
}

/** Tells the background how the import stands, for the badge, the popup and the note at the end. */
export const followImport = (
  place: HTMLElement,
  element: HTMLElementTagNameMap['contact-importer'],
  options: FollowOptions,
) => {
  const { crm, onImporting } = options;
  let importing = false;
  const set = (is: boolean): void => {
    if (is !== importing) onImporting(is);
    importing = is;
  };
  element.addEventListener('import-progress', ({ detail }) => {
    set(true);
    if (!detail.paused) drawBanner(place, '');
    tell({ type: 'progress', ...detail, crm: crm.name, endpoint: crm.endpoint });
  });
  element.addEventListener('import-finished', ({ detail: { stats } }) => {
    set(false);
    drawBanner(place, '');
    const { created, updated, failed } = stats;
    tell({ type: 'ended', how: 'finished', stats: { created, updated, failed } });
  });
  const endAs = (how: 'failed' | 'left'): void => {
    if (importing) tell({ type: 'ended', how, stats: null });
    set(false);
  };
  element.addEventListener('import-failed', () => endAs('failed'));
  return { isImporting: () => importing, leave: () => endAs('left') };
};
