import browser from 'webextension-polyfill';
import type { BrandFile } from '../../src/core/brand.ts';
import { Logo } from '../page/logo.tsx';
import type { Texts } from '../page/texts.ts';
import { AddCrm } from './add-crm.tsx';
import { BrandChoice } from './brand-choice.tsx';
import { CrmList } from './crm-list.tsx';
import { Looks } from './looks.tsx';
import { Mappings } from './mappings.tsx';
import type { OptionsProps } from './props.ts';

export const Options = (props: OptionsProps) => {
  const { t, brand } = props;
  return (
    <>
      <header>
        <Logo brand={brand} />
        <h1>{brand.name}</h1>
        <small>{t('version', { version: browser.runtime.getManifest().version })}</small>
      </header>
      <section>
        <h2>{t('knownCrms')}</h2>
        <CrmList {...props} />
        <details>
          <summary>{t('addCrm')}</summary>
          <AddCrm {...props} />
        </details>
      </section>
      <section>
        <h2>{t('appearance')}</h2>
        <Looks {...props} />
        <BrandChoice {...props} />
      </section>
      <Mappings t={t} />
      <Privacy {...props} />
    </>
  );
};

/** What leaves the browser, and every host that it went to. */
const Privacy = ({ t, brand, settings, change }: OptionsProps) => (
  <section>
    <h2>{t('privacy')}</h2>
    <p>{t('privacyText')}</p>
    <h3>{t('hosts')}</h3>
    {settings.hosts.length === 0 ? (
      <p>{t('noHosts')}</p>
    ) : (
      <>
        <ul dir="ltr">
          {settings.hosts.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
        <div class="actions">
          <button type="button" onClick={() => void change({ hosts: [], places: [] })}>
            {t('forgetHosts')}
          </button>
        </div>
      </>
    )}
    <Links t={t} brand={brand} />
  </section>
);

const Links = ({ t, brand }: { readonly t: Texts; readonly brand: BrandFile }) => {
  const links = [
    ['help', brand.links?.help],
    ['privacyPolicy', brand.links?.privacy],
    ['support', brand.links?.support],
  ] as const;
  return (
    <p class="actions">
      {links.map(([key, address]) =>
        address === undefined || !/^(https:|mailto:)/i.test(address) ? null : (
          <a key={key} href={address} target="_blank" rel="noopener noreferrer">
            {t(key)}
          </a>
        ),
      )}
    </p>
  );
};
