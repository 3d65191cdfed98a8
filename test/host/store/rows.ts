import type { Batch, HeldBackRow, RecordFields, Row } from '../../../src/core/batch.ts';
import type { RowIssue } from '../../../src/core/issue.ts';
import type { MatchKey, Mode } from '../../../src/core/plan.ts';
import type { ImportRequest } from '../../../src/core/wire.ts';
import type { Caller } from '../../../src/host/store.ts';

export const callerOf = (accountId: string): Caller => ({
  accountId,
  user: { id: 'user-admin', name: 'Admin' },
  isAdmin: true,
  address: '192.0.2.1',
});

/** An id in the form of a UUID whose last digits are the given number. */
export const importId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const requestOf = (id: string, mode: Mode, more: Partial<ImportRequest> = {}): ImportRequest => ({
  id,
  file: { name: 'contacts.csv', size: 100, sha256: 'a'.repeat(64) },
  objects: ['contact'],
  modes: { contact: mode, opportunity: 'createAndUpdate' },
  mapping: [
    { column: 0, header: 'Name', to: { object: 'contact', field: 'name' }, options: {} },
    { column: 1, header: 'Email', to: { object: 'contact', field: 'email' }, options: {} },
    { column: 2, header: 'Phone', to: { object: 'contact', field: 'phone' }, options: {} },
  ],
  options: { skipEmpty: true, inFileDuplicates: 'error-later' },
  tags: [],
  consent: { text: 'I confirm.', time: '2026-01-01T00:00:00.000Z' },
  ...more,
});

interface RowParts {
  readonly contactId?: string | null;
  readonly contact?: RecordFields;
  readonly opportunity?: RecordFields;
  readonly issues?: readonly RowIssue[];
}

/** A row as the widget makes it: its keys come from its own addresses. */
export const rowOf = (row: number, parts: RowParts): Row => {
  const keys: [MatchKey, string][] = [];
  for (const kind of ['email', 'phone'] as const) {
    const value = parts.contact?.[kind];
    if (typeof value === 'string') keys.push([kind, kind === 'email' ? value.toLowerCase() : value]);
  }
  const more = parts.contact?.['additionalEmails'];
  if (Array.isArray(more)) for (const value of more) keys.push(['email', String(value).toLowerCase()]);
  return {
    row,
    line: row + 1,
    match: { contactId: parts.contactId ?? null, keys },
    ...(parts.contact ? { contact: parts.contact } : {}),
    ...(parts.opportunity ? { opportunity: parts.opportunity } : {}),
    issues: parts.issues ?? [],
  };
};

export const batchOf = (
  id: string,
  first: number,
  rows: readonly Row[],
  heldBack: readonly HeldBackRow[] = [],
  blank = 0,
): Batch => ({
  importId: id,
  first,
  last: first + rows.length + heldBack.length + blank - 1,
  blank,
  rows,
  heldBack,
});
