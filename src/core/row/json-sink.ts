/** Takes JSON as it is written, piece by piece. */
export interface JsonSink {
  /** JSON as it stands. */
  raw(json: string): void;
  /** The same, as UTF-8. */
  bytes(json: Uint8Array): void;
  /** A text, which is put between quotes and escaped as `JSON.stringify` would. */
  text(text: string): void;
  /** The same of a stretch of UTF-8 without control characters. */
  standing(bytes: Uint8Array, start: number, end: number): void;
  /** A whole number that is not negative. */
  whole(value: number): void;
  /** A phone in E.164, of its figures. */
  phone(figures: number): void;
  /** A day number (20240908) as `"2024-09-08"`. */
  date(day: number): void;
}
