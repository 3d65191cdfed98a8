import type { BeforeImage, RecordValues } from './record-values.ts';
import { withImage } from './record-values.ts';
import type { StoredRecord } from './ledger.ts';

/** One change that an import made to a record, as the host wrote it down. */
export interface Deed {
  readonly action: 'created' | 'updated';
  readonly before: BeforeImage;
  readonly markBefore: number;
  readonly markAfter: number;
}

/** What can be done about a record: delete it, give it back what it held, or leave it and say why. */
export type TakingBack =
  | { readonly kind: 'delete' }
  | { readonly kind: 'restore'; readonly values: RecordValues; readonly mark: number }
  | { readonly kind: 'keep'; readonly reason: 'changed' | 'gone' };

/**
 * Decides about one record. The import's changes must be the last ones and follow one another without a gap: each began
 * where the one before it ended, and the record still is as the last one left it.
 */
export const takeBack = (record: StoredRecord | undefined, deeds: readonly Deed[]): TakingBack => {
  if (!record) return { kind: 'keep', reason: 'gone' };
  const inOrder = [...deeds].sort((a, b) => a.markAfter - b.markAfter);
  const unbroken = inOrder.every((deed, at) => at === 0 || deed.markBefore === inOrder[at - 1]?.markAfter);
  const first = inOrder[0];
  if (!first || !unbroken || inOrder.at(-1)?.markAfter !== record.mark) return { kind: 'keep', reason: 'changed' };
  if (first.action === 'created') return { kind: 'delete' };
  let { values } = record;
  for (const deed of inOrder.reverse()) values = withImage(values, deed.before);
  return { kind: 'restore', values, mark: first.markBefore };
};
