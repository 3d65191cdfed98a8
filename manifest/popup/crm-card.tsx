import type { FoundCrm } from '../crm/find-crm.ts';
import type { Texts } from '../page/texts.ts';
import { openInTab, openSidePanel } from '../side-panel.ts';
import type { CrmAnswer } from './ask-crm.ts';
import type { PopupProps } from './props.ts';

/** Which CRM and sub-account this page is, whether the person may import, and the two ways into the wizard. */
export const CrmCard = ({ t, crm, answer, tabId, windowId }: PopupProps & { readonly crm: FoundCrm }) => {
  const account = answer?.is === 'known' ? answer.config.account : null;
  const close = (opening: Promise<void>): void => void opening.then(() => window.close());
  const mayTry = answer === null || answer.is === 'not-allowed' || (answer.is === 'known' && answer.config.canImport);
  return (
    <section>
      <div class="crm">
        <strong>{crm.name}</strong>
        <span>{account?.name ?? account?.id ?? crm.account ?? ''}</span>
        {/* A page chooses its name, never its host. */}
        <small dir="ltr">{new URL(crm.pageOrigin).host}</small>
        <p role="status" class={`standing ${toneOf(answer)}`}>
          {sayStanding(t, crm, answer)}
        </p>
      </div>
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={!mayTry}
          onClick={() => close(openSidePanel(tabId, windowId).catch(() => openInTab(tabId)))}
        >
          {t('importContacts')}
        </button>
        <button type="button" disabled={!mayTry} onClick={() => close(openInTab(tabId))}>
          {t('openInTab')}
        </button>
      </div>
    </section>
  );
};

const toneOf = (answer: CrmAnswer | null): 'good' | 'warning' | 'waiting' => {
  if (answer === null) return 'waiting';
  return answer.is === 'known' && answer.config.canImport ? 'good' : 'warning';
};

const sayStanding = (t: Texts, crm: FoundCrm, answer: CrmAnswer | null): string => {
  switch (answer?.is) {
    case undefined:
      return t('asking');
    case 'signed-out':
      return t('signedOut');
    case 'silent':
      return t('noAnswer');
    case 'not-allowed':
      return t('allowHost', { crm: crm.name, host: answer.host });
    case 'known': {
      const { user, canImport } = answer.config;
      return t(canImport ? 'mayImport' : 'mayNotImport', { user: user.name });
    }
  }
};
