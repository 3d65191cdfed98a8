/** Keys of a row that no text was made of. */
export interface KeysInPlace {
  /** The stretch of UTF-8 where the e-mail stands, in lower case and ASCII; empty: it is not here. */
  bytes: Uint8Array;
  start: number;
  end: number;
  /** The figures of E.164; 0: it is not here. */
  phone: number;
  additionalPhone: number;
}

export const createKeysInPlace = (): KeysInPlace => ({
  bytes: new Uint8Array(0),
  start: 0,
  end: 0,
  phone: 0,
  additionalPhone: 0,
});
