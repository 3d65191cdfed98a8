import type { Me } from '../api.ts';

export const ImportPage = ({ me, back }: { me: Me; back: () => void }) => (
  <>
    <header class="bar">
      <div>
        <button type="button" class="quiet" onClick={back}>
          ← Contacts
        </button>
        <h1>Import Contacts</h1>
        <p>into {me.account.name}</p>
      </div>
    </header>
    <contact-importer endpoint="/contact-importer" />
  </>
);
