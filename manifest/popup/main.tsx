import { render } from 'preact';
import browser from 'webextension-polyfill';
import { brandNow } from '../brand-now.ts';
import { dressPage } from '../page/look.ts';
import { lookAtTab } from '../page/tab.ts';
import { loadTexts } from '../page/texts.ts';
import { loadRunning } from '../running.ts';
import { loadSettings } from '../settings.ts';
import { askCrm } from './ask-crm.ts';
import type { CrmAnswer } from './ask-crm.ts';
import { Popup } from './popup.tsx';

/* A popup dies as soon as it loses the focus: it shows and hands over, it never holds a file or the wizard. */

const draw = async (): Promise<void> => {
  const place = document.querySelector('#popup');
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (place === null || tab?.id === undefined || tab.windowId === undefined) return;
  const { id: tabId, windowId } = tab;
  const [t, finding, settings, brand] = await Promise.all([
    loadTexts(),
    lookAtTab(tabId),
    loadSettings(),
    brandNow(),
    dressPage(),
  ]);
  const show = async (answer: CrmAnswer | null): Promise<void> => {
    const running = await loadRunning();
    const { crms, places } = settings;
    render(<Popup {...{ t, brand, finding, answer, running, tabId, windowId, crms, places }} />, place);
  };
  await show(null);
  const answer = finding.is === 'crm' ? await askCrm(finding.crm, tabId) : null;
  await show(answer);
  browser.storage.session.onChanged.addListener(() => void show(answer));
};

void draw();
