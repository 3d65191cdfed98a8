import { read, unreadable } from './reading.ts';
import type { CellReader } from './reader.ts';

const yes = new Set(['true', 'yes', 'y', '1']);
const no = new Set(['false', 'no', 'n', '0']);

/** Do not disturb, on all channels (spec 4.9). An unknown word is never taken for a "no". */
export const booleanReader = (): CellReader => (cell) => {
  const word = cell.toLowerCase();
  if (yes.has(word)) return read(true);
  return no.has(word) ? read(false) : unreadable('DND_INVALID');
};
