import browser from 'webextension-polyfill';
import { brand } from '../brand-inside.ts';
import { languages } from '../languages.ts';
import { logoOf } from '../page/look.ts';
import type { Texts } from '../page/texts.ts';
import { Crms } from './crms.tsx';
import { Mappings } from './mappings.tsx';
import type { OptionsProps } from './props.ts';

const themes = ['auto', 'light', 'dark'] as const;

export const Options = (props: OptionsProps) => {
  const { t, settings } = props;
  const logo = logoOf();
  return (
    <>
      <header>
        <img class="for-light logo" src={logo?.light ?? '../icons/48.png'} alt="" />
        <img class="for-dark logo" src={logo?.dark ?? '../icons/48.png'} alt="" />
        <h1>{t('brandLine', { name: brand.name ?? '', version: browser.runtime.getManifest().version })}</h1>
      </header>
      <Crms {...props} />
      <Looks {...props} />
      <Mappings t={t} />
      <section>
        <h2>{t('privacy')}</h2>
        <p>{t('privacyText')}</p>
        <h2>{t('hosts')}</h2>
        {settings.hosts.length === 0 ? <p>{t('noHosts')}</p> : <List entries={settings.hosts} />}
        <Links t={t} />
      </section>
    </>
  );
};

const List = ({ entries }: { readonly entries: readonly string[] }) => (
  <ul>
    {entries.map((entry) => (
      <li key={entry}>{entry}</li>
    ))}
  </ul>
);

/** A language's own name for itself. */
const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

const Looks = ({ t, settings, change }: OptionsProps) => {
  const setNotify = async (isWanted: boolean): Promise<void> => {
    const isAllowed = isWanted && (await browser.permissions.request({ permissions: ['notifications'] }));
    await change({ notify: isAllowed });
  };
  return (
    <section>
      <label class="field">
        {t('language')}
        <select value={settings.language} onChange={(event) => void change({ language: event.currentTarget.value })}>
          <option value="">{t('languageAuto')}</option>
          {languages.map((language) => (
            <option key={language} value={language}>
              {nameOf(language)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {t('theme')}
        <select
          value={settings.theme}
          onChange={(event) =>
            void change({ theme: themes.find((theme) => theme === event.currentTarget.value) ?? 'auto' })
          }
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {t(`theme_${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={settings.notify}
          onChange={(event) => void setNotify(event.currentTarget.checked)}
        />{' '}
        {t('notify')}
      </label>
    </section>
  );
};

const Links = ({ t }: { readonly t: Texts }) => {
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
