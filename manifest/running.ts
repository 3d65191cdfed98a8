import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { progressSchema } from './relay/messages.ts';
import type { Progress } from './relay/messages.ts';

/** What is being imported now; lives as long as the browser runs. */
export const loadRunning = async (): Promise<Progress | null> => {
  const { running } = await browser.storage.session.get('running');
  const read = v.safeParse(progressSchema, running);
  return read.success ? read.output : null;
};

export const saveRunning = async (running: Progress | null): Promise<void> =>
  running === null ? browser.storage.session.remove('running') : browser.storage.session.set({ running });

/** The tab that the side panel works for: set by the gesture that opens it. */
export const savePanelTab = (tabId: number): Promise<void> => browser.storage.session.set({ panelTab: tabId });

export const loadPanelTab = async (): Promise<number | null> => {
  const { panelTab } = await browser.storage.session.get('panelTab');
  return typeof panelTab === 'number' ? panelTab : null;
};
