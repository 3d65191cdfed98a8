import '../preact.ts';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Me } from './api.ts';
import { call } from './api.ts';
import { BulkActions } from './pages/bulk-actions.tsx';
import { Contacts } from './pages/contacts.tsx';
import { ContactPage } from './pages/contact.tsx';
import { ImportPage } from './pages/import-contacts.tsx';
import { Opportunities } from './pages/opportunities.tsx';
import { SettingsPage } from './pages/settings.tsx';
import { SignIn } from './pages/sign-in.tsx';

/** HighLevel-style paths: `/v2/location/<account>/contacts/…`, so that the extension finds its way here too. */
const route = /^\/v2\/location\/([A-Za-z0-9]+)\/([a-z-]+)(?:\/(.*))?$/;

const useLocation = (): string => {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const changed = (): void => setPath(location.pathname);
    addEventListener('popstate', changed);
    return () => removeEventListener('popstate', changed);
  }, []);
  return path;
};

/** Goes to another page of the demo without a reload. */
const go = (path: string): void => {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
};

const links = [
  ['contacts', 'Contacts', 'smart_list/All'],
  ['opportunities', 'Opportunities', ''],
  ['bulk-actions', 'Bulk Actions', ''],
  ['settings', 'Settings', ''],
] as const;

const Page = ({ me, place, rest }: { me: Me; place: string; rest: string }) => {
  const base = `/v2/location/${me.account.id}`;
  if (place === 'contacts' && rest === 'import')
    return <ImportPage me={me} back={() => go(`${base}/contacts/smart_list/All`)} />;
  if (place === 'contacts' && rest.startsWith('detail/'))
    return <ContactPage id={rest.slice('detail/'.length)} back={() => go(`${base}/contacts/smart_list/All`)} />;
  if (place === 'opportunities') return <Opportunities />;
  if (place === 'bulk-actions') return <BulkActions />;
  if (place === 'settings') return <SettingsPage me={me} />;
  return (
    <Contacts
      openImport={() => go(`${base}/contacts/import`)}
      openContact={(id) => go(`${base}/contacts/detail/${id}`)}
    />
  );
};

const App = () => {
  const [me, setMe] = useState<Me | null | undefined>(undefined);
  const path = useLocation();
  const load = async (): Promise<void> => setMe(await call<Me>('/api/me'));
  useEffect(() => void load(), []);

  if (me === undefined) return <p class="loading">Loading …</p>;
  if (me === null) return <SignIn signedIn={load} />;

  const [, account, place = 'contacts', rest = ''] = route.exec(path) ?? [];
  if (account !== me.account.id)
    history.replaceState(null, '', `/v2/location/${me.account.id}/contacts/smart_list/All`);

  const switchAccount = async (id: string): Promise<void> => {
    await call('/api/account', { accountId: id });
    location.assign(`/v2/location/${id}/contacts/smart_list/All`);
  };

  return (
    <div class="shell">
      <aside class="sidebar">
        <a class="brand" href={`/v2/location/${me.account.id}/contacts/smart_list/All`}>
          <img src="/harbor.svg" alt="" width="28" height="28" /> Harbor CRM
        </a>
        <label class="switcher">
          <span>Sub-account</span>
          <select value={me.account.id} onChange={(event) => void switchAccount(event.currentTarget.value)}>
            {me.accounts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <nav aria-label="Main">
          {links.map(([key, label, tail]) => (
            <a
              key={key}
              id={`sb_${key}`}
              href={`/v2/location/${me.account.id}/${key}/${tail}`}
              aria-current={place === key ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                go(event.currentTarget.pathname);
              }}
            >
              {label}
            </a>
          ))}
        </nav>
        <div class="who">
          <strong>{me.user.name}</strong>
          <span>{me.user.role === 'admin' ? 'Admin' : 'Member'}</span>
          <button
            type="button"
            class="quiet"
            onClick={() => void call('/api/sign-out', {}).then(() => location.assign('/'))}
          >
            Sign out
          </button>
        </div>
      </aside>
      <main>
        <Page key={`${me.account.id}/${place}/${rest}`} me={me} place={place} rest={rest} />
      </main>
    </div>
  );
};

const target = document.getElementById('app');
if (target) render(<App />, target);
