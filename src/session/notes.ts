import type { Receipt } from '../core/batch.ts';
import { emptyStats } from '../core/stats.ts';
import { countReceipt } from './books.ts';
import type { SentRange } from './books.ts';

/*
 * What the console is told about answers that give cause for doubt, so that the host's owner can find them. An answer is
 * named by its size and its SHA-256: its text may hold contact data.
 */

export const toConsole = (text: string): void => console.warn(`contact-importer: ${text}`);

export const unreadAnswer = async ({ first, last }: SentRange, body: Uint8Array<ArrayBuffer>): Promise<string> => {
  // Pages without TLS have no `subtle`.
  const digest = await (crypto.subtle as SubtleCrypto | undefined)?.digest('SHA-256', body);
  const hex = [...new Uint8Array(digest ?? [])].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `the answer to rows ${first}–${last} is no receipt (${body.length} bytes, SHA-256 ${hex || 'unknown'}); it counts for nothing.`;
};

export const otherReceipt = ({ first, last }: SentRange): string =>
  `the receipt for rows ${first}–${last} is not about the rows that were sent; it counts for nothing.`;

/** Says so where a receipt's figures are not those of its rows; the rows count. */
export const disagreement = (range: SentRange, receipt: Receipt): string | null => {
  const counted = countReceipt(emptyStats, range, receipt);
  const names = Object.keys(counted) as (keyof typeof counted)[]; // its own keys
  const wrong = names.filter((name) => counted[name] !== receipt.stats[name]);
  if (wrong.length === 0) return null;
  const said = wrong.map((name) => `${name} ${receipt.stats[name]}, counted ${counted[name]}`).join('; ');
  return `the figures of the receipt for rows ${range.first}–${range.last} are not those of its rows, which count: ${said}.`;
};
