import type { Batch, HeldBackRow, Receipt } from '../core/batch.ts';
import type { IssueCode } from '../core/issue.ts';
import { issueCatalogue } from '../core/issue.ts';
import { splitBatch } from '../core/batch-split.ts';
import type { EncodedBatch } from './ports/engine.ts';

/** A batch on its way: its bytes, and the batch itself only where someone has to look inside. */
export type Parcel = EncodedBatch;

/** The engine wrote these bytes a moment ago, in this page: they are a `Batch`. */
const batchIn = (parcel: Parcel): Batch => JSON.parse(new TextDecoder().decode(parcel.body)) as Batch;

const parcelOf = (batch: Batch): Parcel => ({
  first: batch.first,
  last: batch.last,
  blank: batch.blank,
  rows: batch.rows.length,
  heldBack: batch.heldBack.length,
  // TextEncoder always makes a plain ArrayBuffer; its type does not say so.
  body: new TextEncoder().encode(JSON.stringify(batch)),
});

/** Two halves, in file order; `null` when there is but one row. */
export const splitParcel = (parcel: Parcel): readonly [Parcel, Parcel] | null => {
  const halves = splitBatch(batchIn(parcel));
  return halves === null ? null : [parcelOf(halves[0]), parcelOf(halves[1])];
};

/** The same range with one row held back by an error, without its cells; `null` where that row is not among those sent. */
export const holdBack = (parcel: Parcel, row: number, code: IssueCode): Parcel | null => {
  const batch = batchIn(parcel);
  const found =
    batch.rows.find((sent) => sent.row === row) ??
    batch.heldBack.find((held) => held.row === row && held.cells.length > 0);
  if (found === undefined) return null;
  const error = { code, severity: issueCatalogue[code].severity, params: {} };
  const held: HeldBackRow = { row, line: found.line, cells: [], issues: [error] };
  const others = batch.heldBack.filter((other) => other.row !== row);
  return parcelOf({
    ...batch,
    rows: batch.rows.filter((sent) => sent.row !== row),
    heldBack: [...others, held].sort((a, b) => a.row - b.row),
  });
};

/** The only row of a parcel that can be cut no further. */
export const onlyRow = (parcel: Parcel): number | null => {
  const { rows, heldBack } = batchIn(parcel);
  const numbers = [...rows, ...heldBack].map(({ row }) => row);
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
};

/**
 * A receipt answers this parcel: same import, same range, one result per row sent, none missing, none twice, none
 * invented. Anything else is unknown, and asked again.
 */
export const answers = (receipt: Receipt, parcel: Parcel, importId: string): boolean => {
  if (receipt.importId !== importId || receipt.first !== parcel.first || receipt.last !== parcel.last) return false;
  if (receipt.results.length !== parcel.rows) return false;
  const answered = new Set<number>();
  for (const { row } of receipt.results) {
    if (!Number.isInteger(row) || row < parcel.first || row > parcel.last || answered.has(row)) return false;
    answered.add(row);
  }
  const isWhole = parcel.blank === 0 && parcel.heldBack === 0;
  return isWhole || batchIn(parcel).rows.every(({ row }) => answered.has(row));
};
