import browser from 'webextension-polyfill';
import { savePanelTab } from './running.ts';

/** Chromium's part that the common interface does not name. */
interface SidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
}
declare const chrome: { readonly sidePanel?: SidePanel } | undefined;

/**
 * Opens the wizard beside the page. Must be called in the gesture itself: whatever is awaited first would spend it.
 */
export const openSidePanel = async (tabId: number, windowId: number): Promise<void> => {
  const saved = savePanelTab(tabId);
  const panel = typeof chrome === 'undefined' ? undefined : chrome.sidePanel;
  await Promise.all([saved, panel === undefined ? browser.sidebarAction.open() : panel.open({ windowId })]);
};

export const openInTab = async (tabId: number): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`app/index.html?tab=${tabId}`) });
};
