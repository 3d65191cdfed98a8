import { expect, test } from 'vitest';
import { createImportHost } from '../../../src/host/handler.ts';
import { createMemoryStore } from '../../../src/host/memory-store.ts';
import { editContact } from '../../../src/host/sql/crm.ts';
import { asDescribed } from '../http/described.ts';
import { must, nextImportId, onBothDatabases } from './both.ts';
import { requestOf, rowOf } from './rows.ts';
import type { AuditRecord } from '../../../src/host/audit-record.ts';
import type { Caller, ImportStore } from '../../../src/host/store.ts';

interface AuditPage {
  readonly items: readonly AuditRecord[];
  readonly next: string | null;
}

/** Asks the handler as this caller; every answer is held against openapi.json. */
const asking = (store: ImportStore, caller: Caller) => {
  const handle = asDescribed(createImportHost({ store, authenticate: () => caller }));
  return async (cursor: string | null = null): Promise<{ status: number; code?: string } & AuditPage> => {
    const query = cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    const headers = { 'Contact-Importer-Version': '1' };
    const answer = await handle(new Request(`https://crm.example/audit${query}`, { headers }));
    return { status: answer.status, ...((await answer.json()) as AuditPage) }; // described by openapi.json
  };
};

onBothDatabases('The audit log', (bench) => {
  test('says who did what, when and from where, the newest first, and nothing of a contact', async () => {
    const { account, run, database, store } = bench();
    const caller = await account();
    const ann = { name: 'Ann Secret', email: 'ann.secret@x.com' };
    const { id, receipt } = await run(caller, 'create', [rowOf(1, { contact: ann })]);
    const contactId = receipt.results[0]?.contactId ?? '';
    await must(store.cancel(caller, id));
    await new Promise((resolve) => setTimeout(resolve, 2)); // within one millisecond the order is nobody's
    await editContact(database, caller, { contactId, contact: { city: 'Rome' } });
    const page = await asking(store, caller)();
    expect(page.items[0]).toMatchObject({
      action: 'contact-changed',
      subject: contactId,
      user: { id: 'user-admin', name: 'Admin' },
      address: '192.0.2.1',
    });
    expect(new Set(page.items.map(({ action, subject }) => `${action} ${subject}`))).toEqual(
      new Set([`contact-changed ${contactId}`, `import-cancelled ${id}`, `import-created ${id}`]),
    );
    expect(Date.now() - Date.parse(page.items[0]?.at ?? '')).toBeLessThan(600_000);
    expect(JSON.stringify(page)).not.toMatch(/secret|rome/i);
  });

  test('tells of an import from its beginning to its taking back, with numbers only', async () => {
    const { account, run, store } = bench();
    const caller = await account();
    const { id } = await run(caller, 'create', [
      rowOf(1, { contact: { name: 'Ann Secret', email: 'ann.secret@x.com' } }),
    ]);
    await must(store.complete(caller, id, { rows: 1, blank: 0, heldBack: 0, sent: 1 }));
    await must(store.revert(caller, id, 'all', true));
    await must(store.revert(caller, id, 'all', false));
    const page = await asking(store, caller)();
    expect(page.items.map(({ action }) => action).sort()).toEqual([
      'import-completed',
      'import-created',
      'import-reverted',
    ]);
    expect(page.items.find(({ action }) => action === 'import-reverted')).toMatchObject({
      subject: id,
      details: { deleted: 1, restored: 0, kept: 0 },
    });
    expect(JSON.stringify(page)).not.toMatch(/secret/i);
  });

  test('comes in pages, each entry once, of this account alone', async () => {
    const { account, store } = bench();
    const [caller, other] = [await account(), await account()];
    await must(store.createImport(other, requestOf(nextImportId(), 'create'), 'other'));
    const imports = Array.from({ length: 60 }, nextImportId);
    for (const id of imports) await must(store.createImport(caller, requestOf(id, 'create'), id));
    const ask = asking(store, caller);
    const first = await ask();
    const second = await ask(first.next);
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 10, null]);
    expect([...first.items, ...second.items].map(({ subject }) => subject).sort()).toEqual([...imports].sort());
    expect((await ask('made up')).items).toEqual(first.items);
  });

  test('is for admins, and where a store writes none the host does not offer it', async () => {
    const { account, store } = bench();
    const caller = await account();
    expect(await asking(store, { ...caller, isAdmin: false })()).toMatchObject({ status: 403, code: 'not-admin' });
    const memory = createMemoryStore({ accounts: [] });
    expect(await asking(memory, caller)()).toMatchObject({ status: 404, code: 'capability-off' });
  });
});
