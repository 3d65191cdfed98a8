/**
 * What the number that an `InPlaceReader` answers with stands for: `text` the cell as it stands (an e-mail is in lower case
 * already), `phone` the figures of E.164 without the plus, `phones` the same of a list of one, `date` a day number
 * (20240908), `number` itself.
 */
export type InPlaceForm = 'text' | 'phone' | 'phones' | 'date' | 'number';

/** Only the whole reader can tell what the cell says: there is something to find in it, or there might be. */
export const unsure = -1;

/**
 * Reads everyday cells where they stand in UTF-8, without making texts of them: nine of ten cells of a file are such, and
 * making a text and an answer of a cell takes longer than reading it. What is read here is what the whole reader reads, with
 * no finding; a differential test holds the two together.
 */
export interface InPlaceReader {
  readonly form: InPlaceForm;
  /** The cell in `bytes` is printable ASCII with no space at either end, and not empty. The value, not negative, or `unsure`. */
  readonly read: (bytes: Uint8Array, start: number, end: number) => number;
}
