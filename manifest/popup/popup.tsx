import browser from 'webextension-polyfill';
import type { ImportSummary } from '../../src/core/wire.ts';
import { brand } from '../brand-inside.ts';
import type { BrandCrm } from '../../src/core/brand.ts';
import type { Finding } from '../crm/find-crm.ts';
import { logoOf } from '../page/look.ts';
import { sayFinding } from '../page/say-finding.ts';
import type { Texts } from '../page/texts.ts';
import type { Progress } from '../relay/messages.ts';
import { openInTab, openSidePanel } from '../side-panel.ts';
import type { CrmAnswer } from './ask-crm.ts';

interface PopupProps {
  readonly t: Texts;
  readonly finding: Finding;
  /** `null` while the CRM is asked. */
  readonly answer: CrmAnswer | null;
  readonly running: Progress | null;
  readonly tabId: number;
  readonly windowId: number;
  readonly crms: readonly BrandCrm[];
}

export const Popup = (props: PopupProps) => {
  const { t, finding } = props;
  return (
    <>
      <header>
        <Logo />
        <h1>{brand.name}</h1>
      </header>
      {finding.is === 'crm' ? <Crm {...props} crm={finding.crm} /> : <NoCrm {...props} />}
      {props.running && <Running t={t} running={props.running} />}
      {props.answer !== null && props.answer.imports.length > 0 && <Last t={t} imports={props.answer.imports} />}
      <footer>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('options')}
        </button>
      </footer>
    </>
  );
};

const Logo = () => {
  const logo = logoOf();
  return logo === null ? (
    <img src="../icons/48.png" width="24" height="24" alt="" />
  ) : (
    <>
      <img class="logo for-light" src={logo.light} alt="" />
      <img class="logo for-dark" src={logo.dark} alt="" />
    </>
  );
};

const Crm = ({ t, crm, answer, tabId, windowId }: PopupProps & { crm: Extract<Finding, { is: 'crm' }>['crm'] }) => {
  const config = answer?.config ?? null;
  const close = (opening: Promise<void>): void => void opening.then(() => window.close());
  const mayTry = answer === null || (config !== null && config.canImport);
  return (
    <section>
      <p class="crm">
        <strong>{crm.name}</strong>
        <span>{config === null ? (crm.account ?? '') : (config.account.name ?? config.account.id)}</span>
      </p>
      <p role="status">{sayStanding(t, answer)}</p>
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

const sayStanding = (t: Texts, answer: CrmAnswer | null): string => {
  if (answer === null) return t('asking');
  if (answer.isSignedOut) return t('signedOut');
  if (answer.config === null) return t('noAnswer');
  const { user, canImport } = answer.config;
  return canImport ? t('mayImport', { user: user.name }) : t('mayNotImport', { user: user.name });
};

const NoCrm = ({ t, finding, crms }: PopupProps) => {
  const known = [...crms, ...(brand.crms ?? [])];
  return (
    <section>
      <p role="status">{sayFinding(t, finding)}</p>
      {known.length > 0 && (
        <>
          <h2>{t('knownCrms')}</h2>
          <ul>
            {known.map(({ name, patterns }) => (
              <li key={name}>
                {name} <small>{patterns.join(', ')}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const Running = ({ t, running }: { readonly t: Texts; readonly running: Progress }) => (
  <section>
    <h2>{running.paused ? t('pausedIn', { crm: running.crm }) : t('runningIn', { crm: running.crm })}</h2>
    <progress value={running.confirmedRows} max={Math.max(1, running.totalRows)} />
    <p>{t('rowsOf', { done: running.confirmedRows, total: running.totalRows })}</p>
  </section>
);

const Last = ({ t, imports }: { readonly t: Texts; readonly imports: readonly ImportSummary[] }) => (
  <section>
    <h2>{t('lastImports')}</h2>
    <ul>
      {imports.map(({ id, file, state, stats, createdAt }) => (
        <li key={id}>
          <strong>{file.name}</strong> <small>{new Date(createdAt).toLocaleString()}</small>
          <br />
          {t(`state_${state}`)}:{' '}
          {t('counts', { created: stats.created, updated: stats.updated, failed: stats.failed + stats.notSent })}
        </li>
      ))}
    </ul>
  </section>
);
