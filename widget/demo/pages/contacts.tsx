import { useEffect, useState } from 'preact/hooks';
import type { ContactsPage } from '../api.ts';
import { call } from '../api.ts';

const pageSize = 25;

export const Contacts = ({
  openImport,
  openContact,
}: {
  openImport: () => void;
  openContact: (id: string) => void;
}) => {
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  const [answer, setAnswer] = useState<ContactsPage | null>(null);
  useEffect(() => {
    let current = true;
    const query = new URLSearchParams({ search, offset: String(page * pageSize), limit: String(pageSize) });
    void call<ContactsPage>(`/api/contacts?${query}`).then((found) => current && setAnswer(found));
    return () => {
      current = false;
    };
  }, [search, page]);

  const total = answer?.total ?? 0;
  return (
    <>
      <header class="bar">
        <div>
          <h1>Contacts</h1>
          <p>{total.toLocaleString()} contacts</p>
        </div>
        <div class="actions">
          <input
            type="search"
            placeholder="Search by name, email or phone"
            aria-label="Search contacts"
            value={search}
            onInput={(event) => {
              setPage(0);
              setSearch(event.currentTarget.value);
            }}
          />
          <button type="button" class="primary" onClick={openImport}>
            Import Contacts
          </button>
        </div>
      </header>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Email</th>
              <th scope="col">Phone</th>
              <th scope="col">Business</th>
              <th scope="col">Tags</th>
              <th scope="col">Created</th>
            </tr>
          </thead>
          <tbody>
            {answer?.contacts.map((contact) => (
              <tr key={contact.id}>
                <td>
                  <button type="button" class="link" onClick={() => openContact(contact.id)}>
                    {contact.name || '(no name)'}
                  </button>
                </td>
                <td>{contact.email}</td>
                <td>{contact.phone}</td>
                <td>{contact.company}</td>
                <td>
                  {contact.tags.map((tag) => (
                    <span class="tag" key={tag}>
                      {tag}
                    </span>
                  ))}
                </td>
                <td>{new Date(contact.createdAt).toLocaleDateString()}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {answer && total === 0 && <p class="empty">No contact matches.</p>}
      </div>
      <footer class="pager">
        <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
          Previous
        </button>
        <span>
          Page {page + 1} of {Math.max(1, Math.ceil(total / pageSize)).toLocaleString()}
        </span>
        <button type="button" disabled={(page + 1) * pageSize >= total} onClick={() => setPage(page + 1)}>
          Next
        </button>
      </footer>
    </>
  );
};
