import type { KeyPress } from './cursor.ts';
import { isWriting } from './cursor.ts';

export type GridCommand =
  'undo' | 'redo' | 'next-problem' | 'previous-problem' | 'skip' | 'details' | 'edit' | 'empty' | 'write';

/** What a key asks for that does not move; `null`: it is none of the sheet's. */
export const commandOf = (press: KeyPress): GridCommand | null => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press;
  const letter = key.toLowerCase();
  if ((ctrlKey || metaKey) && !altKey && letter === 'z') return shiftKey ? 'redo' : 'undo';
  if ((ctrlKey || metaKey) && !altKey && letter === 'y') return 'redo';
  if (key === 'F8') return shiftKey ? 'previous-problem' : 'next-problem';
  if (altKey && key === 'ArrowDown') return 'next-problem';
  if (altKey && key === 'ArrowUp') return 'previous-problem';
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Delete') return shiftKey ? 'skip' : 'empty';
  if (key === 'Backspace') return 'empty';
  if (key === ' ') return 'details';
  if (key === 'Enter' || key === 'F2') return 'edit';
  return isWriting(press) ? 'write' : null;
};
