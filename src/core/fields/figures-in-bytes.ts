const zero = 48;
const nine = 57;

export const isFigure = (byte: number): boolean => byte >= zero && byte <= nine;

/** Where the figures that begin at `at` end, looking at no more than `most` of them. */
export const figuresEnd = (bytes: Uint8Array, at: number, end: number, most: number): number => {
  const last = at + most < end ? at + most : end;
  let place = at;
  while (place < last && isFigure(bytes[place] ?? 0)) place += 1;
  return place;
};

/** The number that a stretch of figures makes. */
export const numberOf = (bytes: Uint8Array, start: number, end: number): number => {
  let value = 0;
  for (let place = start; place < end; place += 1) value = value * 10 + (bytes[place] ?? 0) - zero;
  return value;
};
