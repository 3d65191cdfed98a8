import type { Batch, HeldBackRow, RecordFields, Row } from '../../core/batch.ts';
import type { Mode } from '../../core/plan.ts';
import type { ImportRequest } from '../../core/wire.ts';

/** An import that nobody opened before; the mode is that of contacts. */
export function makeRequest(mode: Mode, more: Partial<ImportRequest>): ImportRequest {
  return {
    id: crypto.randomUUID(),
    file: { name: 'conformance.csv', size: 1_000, sha256: '0'.repeat(64) },
    objects: ['contact'],
    modes: { contact: mode, opportunity: 'create' },
    mapping: ['firstName', 'lastName', 'email'].map((field, column) => ({
      column,
      header: field,
      to: { object: 'contact', field },
      options: {},
    })),
    options: { skipEmpty: true, inFileDuplicates: 'error-later' },
    tags: [],
    consent: { text: 'A run of the conformance kit.', time: new Date().toISOString() },
    ...more,
  };
}

/** A row that is found by its address and says these things beside it. */
export const person = (row: number, email: string, contact: RecordFields = { firstName: 'Conny' }): Row => ({
  row,
  line: row + 1,
  match: { contactId: null, keys: [['email', email.toLowerCase()]] },
  contact: { email, ...contact },
  issues: [],
});

export const heldBackRow = (row: number): HeldBackRow => ({
  row,
  line: row + 1,
  cells: ['=1+1', 'Form', 'not-an-address'],
  issues: [{ code: 'EMAIL_INVALID', severity: 'error', column: 2, object: 'contact', field: 'email', params: {} }],
});

/** A batch over these rows without gaps, or with what `more` says. */
export const makeBatch = (importId: string, rows: readonly Row[], more: Partial<Batch> = {}): Batch => ({
  importId,
  first: rows[0]?.row ?? 1,
  last: rows.at(-1)?.row ?? 1,
  blank: 0,
  rows,
  heldBack: [],
  ...more,
});
