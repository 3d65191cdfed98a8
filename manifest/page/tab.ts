import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { brand } from '../brand-inside.ts';
import { readAnnouncement } from '../crm/announcement.ts';
import { findCrm } from '../crm/find-crm.ts';
import type { Finding } from '../crm/find-crm.ts';
import { seenSchema } from '../relay/messages.ts';
import type { RelayCall, ToPage } from '../relay/messages.ts';
import { loadSettings } from '../settings.ts';

/** Sends to the content script of a tab and puts it there first where it is missing; rejects where that is not allowed. */
export const askTab = async (tabId: number, message: ToPage | RelayCall): Promise<unknown> => {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // A missing receiver is the ordinary case: nothing is in a page before a person asked for it.
    // Firefox resolves the path from the page that asks, Chromium from the root: with the slash they agree.
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content.js'] });
    return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  }
};

const brandCrms = {
  brand: brand.crms ?? [],
  ...(brand.endpoint === undefined ? {} : { everywhere: { name: brand.name ?? '', endpoint: brand.endpoint } }),
};

/** Which CRM the tab shows; pages that no extension may read are no CRM. */
export const lookAtTab = async (tabId: number): Promise<Finding> => {
  try {
    const seen = v.parse(seenSchema, await askTab(tabId, { type: 'look' }));
    const { crms } = await loadSettings();
    const announcement = seen.announced === null ? null : readAnnouncement(seen.announced.value, seen.announced.base);
    return findCrm({ url: seen.url, announcement }, { ...brandCrms, own: crms });
  } catch {
    return { is: 'no-crm' };
  }
};
