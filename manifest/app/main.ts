import '../../widget/contact-importer.ts';
import browser from 'webextension-polyfill';
import { brandNow } from '../brand-now.ts';
import type { Finding, FoundCrm } from '../crm/find-crm.ts';
import { dressPage } from '../page/look.ts';
import { lookAtTab } from '../page/tab.ts';
import { chosenLanguage, loadTexts } from '../page/texts.ts';
import { loadPanelTab } from '../running.ts';
import { loadSettings, rememberHost, rememberPlace } from '../settings.ts';
import { sayFinding } from '../page/say-finding.ts';
import { drawBanner } from './banner.ts';
import { offerNote } from './tell-me.ts';
import { openWizard } from './wizard.ts';
import type { OpenWizard } from './wizard.ts';

/* The side panel and the tab page: they hold the wizard, which lives as long as they do. */

const place = document.querySelector<HTMLElement>('#app');
const asked = Number(new URLSearchParams(location.search).get('tab'));
let open: OpenWizard | null = null;
let turn = 0;

const tabOf = async (): Promise<number | null> => (Number.isInteger(asked) && asked > 0 ? asked : await loadPanelTab());

const start = async (): Promise<void> => {
  await dressPage();
  const tabId = await tabOf();
  await work(tabId === null ? { is: 'no-crm' } : await lookAtTab(tabId), tabId);
};

const work = async (finding: Finding, tabId: number | null): Promise<void> => {
  if (place === null) return;
  const t = await loadTexts();
  if (finding.is !== 'crm') return void drawBanner(place, sayFinding(t, finding));
  if (tabId === null) return;
  await begin(place, finding.crm, tabId);
};

const begin = async (at: HTMLElement, crm: FoundCrm, tabId: number): Promise<void> => {
  const [t, language, { theme }, brand] = await Promise.all([
    loadTexts(),
    chosenLanguage(),
    loadSettings(),
    brandNow(),
  ]);
  await rememberHost(crm.endpoint);
  await rememberPlace(crm.name, crm.pageUrl);
  document.title = `${t('importContacts')}: ${crm.name}`;
  let note: Promise<HTMLElement | null> = Promise.resolve(null);
  const onImporting = (isImporting: boolean): void => {
    if (isImporting) note = offerNote(at, t);
    else void note.then((label) => label?.remove());
  };
  turn += 1;
  const mine = turn;
  const wizard = await openWizard(at, { crm, tabId, language, theme, brand, t, onImporting });
  // While this one asked, a gesture in another tab may have begun another.
  if (mine === turn) open = wizard;
  else wizard.end();
};

/** Another gesture, in another tab or after the CRM's tab was closed: an import under way takes it as its new road. */
browser.storage.session.onChanged.addListener((changes) => {
  const next: unknown = changes['panelTab']?.newValue;
  if (typeof next !== 'number') return;
  void lookAtTab(next).then(async (finding) => {
    if (open !== null && finding.is === 'crm' && open.takes(finding.crm)) return open.useTab(next);
    if (open?.isImporting() === true || asked > 0) return;
    open?.end();
    open = null;
    await work(finding, next);
  });
});

addEventListener('beforeunload', (event) => {
  if (open?.isImporting() === true) event.preventDefault();
});
addEventListener('pagehide', () => open?.end());

void start();
