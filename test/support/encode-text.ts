/** The table of an encoding the other way round, as the platform's decoder tells it: one or two bytes a character. */
const bytesByCharacter = (encoding: string): ReadonlyMap<string, readonly number[]> => {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const put = (...bytes: readonly number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // No character of the encoding.
    }
  };
  for (let byte = 0; byte < 256; byte += 1) put(byte);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) put(lead, trail);
  return table;
};

/** Text in an encoding that platforms only read. Throws where the encoding lacks a character. */
export const encodeText = (text: string, encoding: string): Uint8Array<ArrayBuffer> => {
  const table = bytesByCharacter(encoding);
  return Uint8Array.from(
    Array.from(text, (character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new RangeError(`${encoding} has no ${character}.`);
      return bytes;
    }).flat(),
  );
};
