import { useEffect, useState } from 'preact/hooks';
import type { Me, Settings } from '../api.ts';
import { call } from '../api.ts';

const preferences = [
  ['email,phone', 'Email, then phone'],
  ['phone,email', 'Phone, then email'],
  ['email', 'Email only'],
  ['phone', 'Phone only'],
] as const;

export const SettingsPage = ({ me }: { me: Me }) => {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [saved, setSaved] = useState(false);
  useEffect(() => void call<Settings>('/api/settings').then(setSettings), []);
  if (settings === null) return <p class="loading">Loading …</p>;

  const readOnly = me.user.role !== 'admin';
  const change = async (part: Partial<Settings>): Promise<void> => {
    setSettings({ ...settings, ...part });
    await call('/api/settings', part, 'PATCH');
    setSaved(true);
  };
  return (
    <>
      <header class="bar">
        <div>
          <h1>Settings</h1>
          <p role="status">
            {saved ? 'Saved.' : readOnly ? 'Only admins change settings.' : 'Changes are saved at once.'}
          </p>
        </div>
      </header>
      <div class="columns">
        <fieldset class="card" disabled={readOnly}>
          <h2>Contact deduplication</h2>
          <label class="check">
            <input
              type="checkbox"
              checked={settings.allowDuplicateContact}
              onChange={(event) => void change({ allowDuplicateContact: event.currentTarget.checked })}
            />
            Allow duplicate contacts
          </label>
          <label>
            Find existing contacts based on
            <select
              value={settings.contactUniqueIdentifiers.join()}
              onChange={(event) => void change({ contactUniqueIdentifiers: event.currentTarget.value.split(',') })}
            >
              {preferences.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            Country
            <input
              value={settings.country}
              maxLength={2}
              size={4}
              onChange={(event) => void change({ country: event.currentTarget.value.toUpperCase() })}
            />
          </label>
          <label>
            Time zone
            <input
              value={settings.timezone}
              onChange={(event) => void change({ timezone: event.currentTarget.value })}
            />
          </label>
        </fieldset>
        <section class="card">
          <h2>Custom fields</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">Kind</th>
                <th scope="col">Options</th>
              </tr>
            </thead>
            <tbody>
              {settings.customFields.map((field) => (
                <tr key={field.id}>
                  <td>{field.label}</td>
                  <td>
                    {field.object}, {field.kind}
                  </td>
                  <td>{field.options.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </>
  );
};
