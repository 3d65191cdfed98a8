import type { Encoding } from '../core/plan.ts';

/** Bytes in, text out; a character split over two calls waits for its other half. */
export interface Decoder {
  /** `null` where the bytes are not of the encoding: nothing is ever replaced in silence. */
  decode(bytes: Uint8Array, last: boolean): string | null;
}

/** `null` where this platform does not know the encoding. */
export const createDecoder = (encoding: Encoding): Decoder | null => {
  const decoder = strictDecoder(encoding);
  if (!decoder) return null;
  const western = decoder.encoding === 'windows-1252';
  return {
    decode(bytes, last) {
      try {
        const text = decoder.decode(bytes, { stream: !last });
        return western ? repairWestern(text) : text;
      } catch {
        return null;
      }
    },
  };
};

const strictDecoder = (encoding: Encoding): TextDecoder | null => {
  try {
    // The mark is skipped by its length, so that a U+FEFF inside the text stays where it is.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch {
    return null;
  }
};

/** U+0080 … U+009F of windows-1252. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some Node 20 builds read windows-1252 as Latin-1: `€` would become a control character. */
const repairWestern = (text: string): string =>
  text.replaceAll(/[\u0080-\u009f]/g, (control) => western.charAt(control.charCodeAt(0) - 0x80));
