import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { BrandCrm } from '../../src/core/brand.ts';
import { brand } from '../brand-inside.ts';
import { hostPattern } from '../page/host-pattern.ts';
import type { Texts } from '../page/texts.ts';
import { rememberHost } from '../settings.ts';
import { endpointOf, testCrm } from './test-crm.ts';
import type { OptionsProps } from './props.ts';

/** The brand's CRMs and the person's own, each with its test. */
export const CrmList = ({ t, settings, change }: OptionsProps) => {
  const crms = [...(brand.crms ?? []), ...settings.crms];
  const remove = (crm: BrandCrm): void => void change({ crms: settings.crms.filter((other) => other !== crm) });
  if (crms.length === 0) return <p>{t('noCrms')}</p>;
  return (
    <ul>
      {crms.map((crm, index) => (
        <Entry key={index} t={t} crm={crm} {...(settings.crms.includes(crm) ? { remove: () => remove(crm) } : {})} />
      ))}
    </ul>
  );
};

const Entry = ({ t, crm, remove }: { readonly t: Texts; readonly crm: BrandCrm; readonly remove?: () => void }) => {
  const [said, say] = useState('');
  const test = async (): Promise<void> => {
    const endpoint = endpointOf(crm);
    if (endpoint === null) return say(t('testNeedsPage', { crm: crm.name }));
    // Asked in the gesture itself, for this one host.
    const wanted = { origins: [hostPattern(endpoint)] };
    const [held, asked] = [browser.permissions.contains(wanted), browser.permissions.request(wanted)];
    say(t('asking'));
    say((await asked) ? await sayTest(t, crm.name, endpoint) : t('testNotAllowed', { host: new URL(endpoint).host }));
    // Imports go through the CRM's own page there: what only the test needed is given back.
    if (crm.endpoint.startsWith('/') && !(await held)) await browser.permissions.remove(wanted);
  };
  return (
    <li class="entry">
      <div>
        <strong>{crm.name}</strong>
        <small dir="ltr">{crm.patterns.join(', ')}</small>
      </div>
      <div class="actions">
        <button type="button" onClick={() => void test()} aria-label={`${t('test')}: ${crm.name}`}>
          {t('test')}
        </button>
        {remove && (
          <button type="button" onClick={remove} aria-label={`${t('remove')}: ${crm.name}`}>
            {t('remove')}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </li>
  );
};

const sayTest = async (t: Texts, crm: string, endpoint: string): Promise<string> => {
  const found = await testCrm(endpoint);
  await rememberHost(endpoint);
  if (found === 'failed') return t('testFailed', { crm, endpoint });
  if (found === 'signed-out') return t('testSignedOut', { crm });
  const { account, user, canImport } = found;
  return `${t('testOk', { crm, account: account.name ?? account.id })} ${t(canImport ? 'mayImport' : 'mayNotImport', { user: user.name })}`;
};
