import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { brandNow } from './brand-now.ts';
import { createTurns } from './in-turn.ts';
import { hostPattern } from './page/host-pattern.ts';
import { loadTexts } from './page/texts.ts';
import { toBackgroundSchema } from './relay/messages.ts';
import type { Progress, ToBackground } from './relay/messages.ts';
import { createDesk } from './relay/perform.ts';
import { isOwnPage } from './relay/senders.ts';
import { saveRunning } from './running.ts';
import { loadSettings } from './settings.ts';
import { openInTab, openSidePanel } from './side-panel.ts';

/* Wakes for a gesture or a message of our own pages, and keeps nothing in memory that a pause of its own would lose. */

const menuId = 'import-contacts';
const desk = createDesk('include');

const drawMenu = async (): Promise<void> => {
  const t = await loadTexts();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: menuId, title: t('importContacts'), contexts: ['page'] });
};

browser.runtime.onInstalled.addListener(() => void drawMenu());
browser.storage.local.onChanged.addListener(({ settings }) => {
  if (languageIn(settings?.oldValue) !== languageIn(settings?.newValue)) void drawMenu();
});

const languageIn = (settings: unknown): unknown =>
  typeof settings === 'object' && settings !== null && 'language' in settings ? settings.language : '';

const openBeside = (tab: browser.Tabs.Tab | undefined): void => {
  if (tab?.id === undefined || tab.windowId === undefined) return;
  const tabId = tab.id;
  openSidePanel(tabId, tab.windowId).catch(() => openInTab(tabId));
};

browser.contextMenus.onClicked.addListener((entry, tab) => {
  if (entry.menuItemId === menuId) openBeside(tab);
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === menuId) openBeside(tab);
});

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  if (!isOwnPage(sender, browser.runtime.id, browser.runtime.getURL(''))) return undefined;
  const read = v.safeParse(toBackgroundSchema, message);
  return read.success ? answer(read.output) : undefined;
});

/** What is told of an import is shown as it was told: a share that is still being drawn never covers a pause. */
const inTurn = createTurns();

const answer = async (message: ToBackground): Promise<unknown> => {
  switch (message.type) {
    case 'call':
      // Without the person's permission for that host nothing is sent, cookies least of all.
      return (await browser.permissions.contains({ origins: [hostPattern(message.endpoint)] }))
        ? desk.take(message)
        : { is: 'refused' };
    case 'stop':
      desk.stop(message.id);
      return null;
    case 'progress':
      await inTurn(() => Promise.all([saveRunning(message), showBadge(message)]));
      return null;
    case 'ended':
      await inTurn(() => Promise.all([saveRunning(null), browser.action.setBadgeText({ text: '' })]));
      if (message.how === 'finished' && message.stats !== null) await notify(message.stats);
      return null;
  }
};

const showBadge = async ({ confirmedRows, totalRows, paused }: Progress): Promise<void> => {
  const share = totalRows === 0 ? 0 : Math.floor((confirmedRows / totalRows) * 100);
  await browser.action.setBadgeBackgroundColor({ color: paused ? '#8f5200' : await badgeColour() });
  await browser.action.setBadgeText({ text: paused ? 'II' : `${share}%` });
};

const badgeColour = async (): Promise<string> => {
  const accent = (await brandNow()).colors?.accent;
  return (typeof accent === 'string' ? accent : accent?.light) ?? '#2456c8';
};

/** Only where the person asked for it; the permission is optional. */
const notify = async (stats: { created: number; updated: number; failed: number }): Promise<void> => {
  const { notify: isWanted } = await loadSettings();
  if (!isWanted || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const t = await loadTexts();
  await browser.notifications.create({
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: t('finishedTitle'),
    message: t('finishedCounts', { created: stats.created, updated: stats.updated, failed: stats.failed }),
  });
};
