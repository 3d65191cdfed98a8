/** 32-bit words, 0 until they are set. */
export interface Words {
  get(index: number): number;
  set(index: number, word: number): void;
  /** Makes all of them 0 again. */
  clear(): void;
}

const pieceBits = 14;
const pieceMask = (1 << pieceBits) - 1;

/** They grow piece by piece: doubling a long array would hold it twice for a moment, and ask for half of the new one too early. */
export const createWords = (): Words => {
  const pieces: Uint32Array[] = [];
  return {
    get(index) {
      const piece = pieces[index >>> pieceBits];
      return piece === undefined ? 0 : (piece[index & pieceMask] ?? 0);
    },
    set(index, word) {
      const at = index >>> pieceBits;
      while (at >= pieces.length) pieces.push(new Uint32Array(pieceMask + 1));
      const piece = pieces[at];
      if (piece !== undefined) piece[index & pieceMask] = word;
    },
    clear() {
      for (const piece of pieces) piece.fill(0);
    },
  };
};
