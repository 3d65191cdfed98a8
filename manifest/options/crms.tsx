import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { isProblems, readBrandFile } from '../../src/core/brand.ts';
import type { BrandCrm } from '../../src/core/brand.ts';
import { brand } from '../brand-inside.ts';
import { hostPattern } from '../page/host-pattern.ts';
import { endpointOf, testCrm } from './test-crm.ts';
import type { OptionsProps } from './props.ts';

/** The brand's CRMs and the person's own, each with its test. */
export const Crms = ({ t, settings, change }: Pick<OptionsProps, 't' | 'settings' | 'change'>) => {
  const [said, say] = useState('');
  const test = async (crm: BrandCrm): Promise<void> => {
    // Asked in the gesture itself, for this one host.
    const isAllowed = await browser.permissions.request({ origins: [hostPattern(endpointOf(crm))] });
    const account = isAllowed ? await testCrm(crm) : 'failed';
    if (account === 'failed') say(t('testFailed', { crm: crm.name, endpoint: endpointOf(crm) }));
    else if (account === 'signed-out') say(t('testSignedOut', { crm: crm.name }));
    else say(t('testOk', { crm: crm.name, account: account.name }));
  };
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement; // the listener stands on the form
    const text = (name: string): string => {
      const value = new FormData(form).get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const crm = { name: text('name'), patterns: [text('pattern')], endpoint: text('endpoint') };
    const read = readBrandFile({ crms: [crm] });
    if (isProblems(read)) return say(t('crmWrong', { problems: read.problems.join(' ') }));
    form.reset();
    say('');
    await change({ crms: [...settings.crms, crm] });
  };
  return (
    <section>
      <h2>{t('knownCrms')}</h2>
      <ul>
        {[...(brand.crms ?? []), ...settings.crms].map((crm, index) => (
          <li key={index}>
            <strong>{crm.name}</strong> <small>{crm.patterns.join(', ')}</small>
            <div class="actions">
              <button type="button" onClick={() => void test(crm)}>
                {t('test')}
              </button>
              {settings.crms.includes(crm) && (
                <button
                  type="button"
                  onClick={() => void change({ crms: settings.crms.filter((other) => other !== crm) })}
                >
                  {t('remove')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      <h2>{t('addCrm')}</h2>
      <form onSubmit={(event) => void add(event)}>
        <label class="field">
          {t('crmName')}
          <input name="name" required maxLength={60} />
        </label>
        <label class="field">
          {t('crmPattern')}
          <input name="pattern" required placeholder="https://crm.example.com/v2/location/{account}/contacts/*" />
        </label>
        <label class="field">
          {t('crmEndpoint')}
          <input name="endpoint" required placeholder="/imports" />
        </label>
        <button type="submit">{t('save')}</button>
      </form>
    </section>
  );
};
