import { useEffect, useState } from 'preact/hooks';
import type { ContactDetail } from '../api.ts';
import { call } from '../api.ts';

export const ContactPage = ({ id, back }: { id: string; back: () => void }) => {
  const [contact, setContact] = useState<ContactDetail | null>(null);
  useEffect(() => void call<ContactDetail>(`/api/contacts/${encodeURIComponent(id)}`).then(setContact), [id]);
  if (contact === null) return <p class="loading">Loading …</p>;
  return (
    <>
      <header class="bar">
        <div>
          <button type="button" class="quiet" onClick={back}>
            ← Contacts
          </button>
          <h1>{contact.name || '(no name)'}</h1>
          <p>
            {contact.tags.map((tag) => (
              <span class="tag" key={tag}>
                {tag}
              </span>
            ))}
          </p>
        </div>
      </header>
      <div class="columns">
        <section class="card">
          <h2>Fields</h2>
          <dl>
            {contact.fields.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
        <div>
          <section class="card">
            <h2>Imports that touched this contact</h2>
            {contact.imports.length === 0 && <p class="empty">None.</p>}
            <ul>
              {contact.imports.map((entry) => (
                <li key={`${entry.importId}/${entry.row}`}>
                  {entry.outcome} by row {entry.row} of {entry.file}, {new Date(entry.at).toLocaleString()}
                </li>
              ))}
            </ul>
          </section>
          <section class="card">
            <h2>Opportunities</h2>
            {contact.opportunities.length === 0 && <p class="empty">None.</p>}
            <ul>
              {contact.opportunities.map((opportunity) => (
                <li key={opportunity.id}>
                  {opportunity.name}: {opportunity.stage}, {opportunity.status}, {opportunity.value.toLocaleString()}
                </li>
              ))}
            </ul>
          </section>
          <section class="card">
            <h2>Notes</h2>
            {contact.notes.length === 0 && <p class="empty">None.</p>}
            {contact.notes.map((note, index) => (
              <p class="note" key={index}>
                {note}
              </p>
            ))}
          </section>
        </div>
      </div>
    </>
  );
};
