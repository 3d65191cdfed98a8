import browser from 'webextension-polyfill';
import { languages } from '../languages.ts';
import type { OptionsProps } from './props.ts';

const themes = ['auto', 'light', 'dark'] as const;

/** A language's own name for itself. */
const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** Language, appearance, and whether to be told at the end. */
export const Looks = ({ t, settings, change }: OptionsProps) => {
  const setNotify = async (isWanted: boolean): Promise<void> => {
    const isAllowed = isWanted && (await browser.permissions.request({ permissions: ['notifications'] }));
    await change({ notify: isAllowed });
  };
  return (
    <div class="fields">
      <label class="field">
        {t('language')}
        <select value={settings.language} onChange={(event) => void change({ language: event.currentTarget.value })}>
          <option value="">{t('languageAuto')}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
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
      <label class="tick">
        <input
          type="checkbox"
          checked={settings.notify}
          onChange={(event) => void setNotify(event.currentTarget.checked)}
        />
        {t('notify')}
      </label>
    </div>
  );
};
