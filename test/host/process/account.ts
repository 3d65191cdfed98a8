import { expect } from 'vitest';
import type { ImportSummary } from '../../../src/core/wire.ts';
import type { Database } from '../../../src/host/store.ts';

/** Rows of the file, in batches of twenty: twelve of them. */
export const rows = 240;
export const batchRows = 20;
export const hostSettings = ['--port', '0', '--max-batch-rows', String(batchRows), '--max-requests', '1000000'];

const repeats = (row: number): boolean => row % 10 === 0;
const emailOf = (row: number): string => `person${repeats(row) ? row - 9 : row}@example.com`;
const lineOf = (row: number): string => `${emailOf(row)},Person ${row},Town ${row % 7}`;

/** Contacts, some of them twice: the first row of a person counts. */
export const contactsFile = ['Email,First Name,City', ...Array.from({ length: rows }, (_, at) => lineOf(at + 1))].join(
  '\n',
);

const wanted = Array.from({ length: rows }, (_, at) => at + 1)
  .filter((row) => !repeats(row))
  .map((row) => `${emailOf(row)} Person ${row} Town ${row % 7}`);

/** Screen, host and database tell of the same rows: none lost, none twice, none mixed. */
export const expectWhole = async (database: Database, account: string, summary: ImportSummary): Promise<void> => {
  const repeated = rows / 10;
  expect(summary).toMatchObject({
    state: 'completed',
    stats: { total: rows, created: rows - repeated, updated: 0, unchanged: 0, failed: 0, notSent: repeated },
    received: [[1, rows]],
  });
  const stored = await database.query<{ text: string }>(
    `select email || ' ' || first_name || ' ' || city as text from contacts where account_id = $1 and deleted_at is null`,
    [account],
  );
  expect(stored.map(({ text }) => text).sort()).toEqual([...wanted].sort());
  const [counted] = await database.query<{ rows: number; different: number }>(
    `select count(*)::int as rows, count(distinct row)::int as different from import_rows
     where account_id = $1 and import_id = $2`,
    [account, summary.id],
  );
  expect(counted?.rows).toBe(counted?.different);
};

/** Nothing that was acknowledged is missing at the host. */
export const expectDurable = (summary: ImportSummary, acknowledged: readonly (readonly [number, number])[]): void => {
  const lost = acknowledged.filter(
    ([first, last]) => !summary.received.some((range) => range[0] <= first && range[1] >= last),
  );
  expect(lost).toEqual([]);
};
