/** Places in expressions over digits. At each, one digit is taken; behind the last, an expression is matched. */
export interface DigitPlaces {
  /** Where the expressions begin. */
  readonly entries: readonly number[];
  /** Bit n is set: the digit n may be taken at the place. */
  readonly taking: readonly number[];
  /** Where the place leads when its digit is taken. */
  readonly leadingTo: readonly (readonly number[])[];
  /** Bit n is set: who has come to the place has matched expression n. */
  readonly matched: readonly number[];
}

/**
 * What is made of an expression: `exactly` what it matches; or, where it also captures or looks for the end, what is
 * `possibly` matched (the end is anywhere) and what is `surely` matched (without capturing, wherever the end is).
 */
export type Taken = 'exactly' | 'possibly' | 'surely';

/** Lays a piece of an expression out in front of the places that follow it, and says where it begins. */
type Piece = (following: readonly number[]) => readonly number[];

const anyDigit = 0x3ff;
const counts = /^(?:\?|\{(\d+)(?:,(\d+))?\})/;
const classes = /^\[((?:\d-\d|\d)+)\]/;
const endOfSequence = /^[|)]/;
const never: Piece = () => [];
const nothing: Piece = (following) => following;

/**
 * Reads the expressions of the phone library's metadata: digits, `\d`, classes, groups, choices and counts. There are no
 * loops in them, so every piece is laid out once for each time that it may stand there. `null`: there is something else in
 * one of them.
 */
export const parseDigitExpressions = (expressions: readonly string[], taken: Taken): DigitPlaces | null => {
  const { taking, leadingTo, matched, place } = layOut();
  const entries: number[] = [];
  for (const [index, expression] of expressions.entries()) {
    const piece = parse(expression, taken, place);
    if (piece === null) return null;
    entries.push(...piece([place(0, [], 1 << index)]));
  }
  return { entries, taking, leadingTo, matched };
};

type Place = (taking: number, leadingTo: readonly number[], matched?: number) => number;

const layOut = () => {
  const taking: number[] = [];
  const leadingTo: (readonly number[])[] = [];
  const matched: number[] = [];
  const known = new Map<string, number>();
  /** Places that take the same and lead to the same are one: the ends of most ranges are. */
  const place: Place = (digits, next, bits = 0) => {
    const key = `${digits}:${bits}:${next.join()}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    known.set(key, taking.length);
    leadingTo.push(next);
    matched.push(bits);
    return taking.push(digits) - 1;
  };
  return { taking, leadingTo, matched, place };
};

const parse = (expression: string, taken: Taken, place: Place): Piece | null => {
  let rest = expression;
  let understood = true;

  const skip = (length: number): void => {
    rest = rest.slice(length);
  };
  const goesOn = (): boolean => understood && rest !== '' && !endOfSequence.test(rest);
  const digit = (digits: number, length: number): Piece => {
    skip(length);
    return (following) => (following.length === 0 ? [] : [place(digits, following)]);
  };
  const choice = (): Piece => {
    const branches = [sequence()];
    while (rest.startsWith('|')) {
      skip(1);
      branches.push(sequence());
    }
    return (following) => united(branches.map((branch) => branch(following)));
  };
  const sequence = (): Piece => {
    const pieces: Piece[] = [];
    while (goesOn()) pieces.push(counted(single()));
    return (following) => pieces.reduceRight((next, piece) => piece(next), following);
  };
  const group = (length: number): Piece => {
    skip(length);
    const inner = choice();
    if (!rest.startsWith(')')) understood = false;
    skip(1);
    return length === 1 && taken === 'surely' ? never : inner;
  };
  const end = (): Piece => {
    skip(1);
    return taken === 'surely' ? never : nothing;
  };
  const single = (): Piece => {
    if (/^\d/.test(rest)) return digit(1 << Number(rest[0]), 1);
    if (rest.startsWith('\\d')) return digit(anyDigit, 2);
    const oneOf = classes.exec(rest);
    if (oneOf !== null) return digit(digitsOf(oneOf[1] ?? ''), oneOf[0].length);
    if (rest.startsWith('(?:')) return group(3);
    if (rest.startsWith('(') && rest[1] !== '?') return group(1);
    if (rest.startsWith('$') && taken !== 'exactly') return end();
    understood = false;
    return never;
  };
  const counted = (piece: Piece): Piece => {
    const count = counts.exec(rest);
    if (count === null) return piece;
    skip(count[0].length);
    const fewest = Number(count[1] ?? 0);
    return repeated(piece, fewest, count[1] === undefined ? 1 : Number(count[2] ?? fewest));
  };

  const whole = choice();
  return understood && rest === '' ? whole : null;
};

const repeated =
  (piece: Piece, fewest: number, most: number): Piece =>
  (following) => {
    let next = following;
    for (let times = most; times > 0; times -= 1)
      next = times > fewest ? united([piece(next), following]) : piece(next);
    return next;
  };

const united = (entries: readonly (readonly number[])[]): readonly number[] =>
  entries.length === 1 ? (entries[0] ?? []) : [...new Set(entries.flat())].sort((a, b) => a - b);

/** `0-24-9`, as it stands in a class. */
const digitsOf = (ranges: string): number => {
  let digits = 0;
  for (const [, from, to] of ranges.matchAll(/(\d)(?:-(\d))?/g)) {
    for (let digit = Number(from); digit <= Number(to ?? from); digit += 1) digits |= 1 << digit;
  }
  return digits;
};
