import type { Caller } from './caller.ts';
import type { Transport } from './ports/transport.ts';

/** More pages of such rows are no accident, but a host that turns in circles. */
const pagesAllowed = 20;

/**
 * The rows that an earlier visit or tab gave up as unreadable. A later row of the same person is no duplicate of one
 * that was never stored: it was none then, and must be none now. A host that cannot tell has none.
 */
export const givenUpRows = async (
  importId: string,
  transport: Pick<Transport, 'issues'>,
  caller: Caller,
): Promise<readonly number[]> => {
  const rows: number[] = [];
  let from: { readonly cursor?: string } = {};
  for (let page = 0; page < pagesAllowed; page += 1) {
    const query = { code: 'ROW_UNREADABLE', ...from } as const;
    const asked = await caller.ask((signal) => transport.issues(importId, query, signal));
    if (asked.next !== 'answer') break;
    rows.push(...asked.value.items.map(({ row }) => row));
    if (asked.value.next === null) break;
    from = { cursor: asked.value.next };
  }
  return rows;
};
