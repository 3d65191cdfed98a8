import { isFault, type Fault } from '../core/fault.ts';
import { guessLegacy } from './encoding.ts';
import type { Opened } from './open.ts';

/**
 * The head was plain ASCII, which every encoding shares, and the first byte beyond it came far below and was not UTF-8:
 * then the file never was UTF-8. Where good UTF-8 stands above the bad byte, the file is damaged and the fault stays;
 * so it does where the person chose the encoding.
 */
export const fallBack = async (opened: Opened, refusal: Fault): Promise<Opened | Fault> => {
  const byte = refusal.params['byte'];
  if (!opened.ours || opened.manner.encoding !== 'utf-8' || opened.manner.bom > 0 || typeof byte !== 'number')
    return refusal;
  const { source } = opened;
  for (let index = 0; index * source.pieceLength <= byte; index += 1) {
    const bytes = await source.read(index);
    if (isFault(bytes)) return bytes;
    const start = index * source.pieceLength;
    const first = bytes.findIndex((one) => one > 127);
    if (first === -1) continue;
    if (start + first < byte) return refusal;
    const encoding = await guessLegacy(bytes.subarray(first > 4096 ? first - 4096 : 0));
    return { ...opened, manner: { ...opened.manner, encoding }, file: opened.file };
  }
  return refusal;
};
