import { isFault, type Fault } from '../core/fault.ts';
import { createCutter } from './cutter.ts';
import type { Part } from './file-text.ts';
import { readPieces } from './pieces.ts';
import { createRecordReader } from './records.ts';
import type { Source } from './source.ts';
import { beginning, type Manner, type Step } from './step.ts';

/*
 * The walk of two workers through a file. Of each piece, this one cuts the first part into records and gives the second part
 * to a helper at once, although it must guess where a record begins. When its own part is done, it knows: the guess was right
 * where no record is open. Else, and wherever the helper is in doubt, this one reads the second part as well.
 */

/** What a helper has made of a text. */
export interface Helped {
  /** How many records and lines it has read. */
  readonly records: number;
  readonly lines: number;
  /** Bytes of them; behind these a record stands that does not end in the text. */
  readonly length: number;
}

/** Records that the helper has read. */
export interface HelpedStep<H extends Helped> {
  readonly helped: H;
  /** Index in the file of the first record, its line, and where it stands. */
  readonly record: number;
  readonly line: number;
  readonly byte: number;
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

export interface TogetherOptions<H extends Helped> {
  /** Reads a text that begins with a record, as far as one can see; `null`: it is not what it seems. */
  readonly help: (text: Uint8Array<ArrayBuffer>, last: boolean) => Promise<H | Fault | null>;
  readonly onPiece: ((bytes: Uint8Array<ArrayBuffer>) => void) | undefined;
  /** Cells of the header. */
  readonly columns: number;
}

/** The whole of a file in UTF-8. The helper always has work: the piece that comes next is given before this one is read. */
export async function* walkTogether<H extends Helped>(
  source: Source,
  manner: Manner,
  { help, onPiece, columns }: TogetherOptions<H>,
): AsyncGenerator<Step | HelpedStep<H> | Fault, void> {
  const start = beginning(manner);
  const cutter = createCutter(manner, start);
  if (isFault(cutter)) {
    yield cutter;
    return;
  }
  const { reader } = cutter;
  const pieces = readPieces(source, start, source.runsTogether);

  const take = async () => {
    const piece = (await pieces.next()).value;
    if (!piece || isFault(piece)) return piece;
    onPiece?.(piece.bytes);
    const parts = cutter.parts(piece);
    const { own, theirs } = halve(parts, manner, columns);
    return { own, theirs, helped: theirs ? help(theirs.bytes.slice(), theirs.last) : null, done: piece.done };
  };

  for (let next = await take(); next;) {
    if (isFault(next)) {
      yield next;
      return;
    }
    const { own, theirs, helped, done } = next;
    next = await take();
    for (const part of own) {
      for (const step of cutter.records(part, done)) {
        yield step;
        if (isFault(step)) return;
      }
    }
    if (!theirs) continue;
    const isRecord = reader.pending === 0 && reader.record > manner.headerRow;
    const answer = isRecord ? await helped : null;
    if (isFault(answer)) {
      yield answer;
      return;
    }
    if (answer) {
      yield { helped: answer, record: reader.record, line: reader.line, byte: theirs.at, bytes: done };
      reader.moveTo(reader.record + answer.records, reader.line + answer.lines);
    }
    const rest = behind(theirs, answer?.length ?? 0);
    if (rest.bytes.length === 0) continue;
    for (const step of cutter.records(rest, done)) {
      yield step;
      if (isFault(step)) return;
    }
  }
}

const behind = ({ bytes, at, last }: Part, length: number): Part => ({
  bytes: bytes.subarray(length),
  at: at + length,
  last,
});

/** What the helper gets of a piece: more than half, for this one has more to do beside. */
const helperShare = 0.58;
/** Newlines that are tried, and the bytes behind each. */
const tries = 16;
const probe = 16_384;

interface Halves {
  readonly own: readonly Part[];
  readonly theirs: Part | null;
}

/** Cuts where a record seems to begin: behind a newline, with as many cells as the header in what follows. */
const halve = (parts: readonly Part[], manner: Manner, columns: number): Halves => {
  const alone = { own: parts, theirs: null };
  const part = parts.at(-1);
  // Their half must end with a whole character, and had better end with a whole record.
  if (!part || (!part.last && part.bytes.at(-1) !== 10)) return alone;
  const { bytes, at } = part;
  const cut = cutOf(bytes, manner, columns);
  if (cut === 0 || cut === bytes.length) return alone;
  const first = { bytes: bytes.subarray(0, cut), at, last: false };
  return { own: [...parts.slice(0, -1), first], theirs: behind(part, cut) };
};

const cutOf = (bytes: Uint8Array<ArrayBuffer>, manner: Manner, columns: number): number => {
  const nearest = bytes.indexOf(10, Math.floor(bytes.length * (1 - helperShare))) + 1;
  let cut = nearest;
  for (let tried = 0; cut > 0 && tried < tries; tried += 1) {
    if (looksRight(bytes.subarray(cut, cut + probe), manner, columns)) return cut;
    cut = bytes.indexOf(10, cut) + 1;
  }
  return nearest;
};

const looksRight = (text: Uint8Array<ArrayBuffer>, { delimiter }: Manner, columns: number): boolean => {
  const reader = createRecordReader(delimiter);
  reader.feed(text, false);
  const block = reader.next();
  if (!block || 'trouble' in block) return false;
  const { first } = block.table;
  return (first[1] ?? 0) - (first[0] ?? 0) === columns;
};
