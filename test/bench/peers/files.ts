import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/* Files that every importer of the bench can read: every tenth row is wrong in all three columns. */

export interface PeerFile {
  readonly path: string;
  readonly wrong: number;
}

/** Letters that the wrong encoding would change. */
export const letters = 'José Müller';

const line = (row: number): string => {
  if (row % 10 === 0) return `,broken${row},call me,Zürich`;
  const subscriber = String(row % 10_000).padStart(4, '0');
  return `${letters} ${row},person${row}@a.example,+1 202 ${220 + Math.floor(row / 10_000)} ${subscriber},Zürich`;
};

const textOf = (rows: number): string =>
  ['Name,Email,Phone,City', ...Array.from({ length: rows }, (_, index) => line(index + 1)), ''].join('\n');

const encodings = {
  'UTF-8': (text: string) => Buffer.from(text),
  'Windows-1252': (text: string) => Buffer.from(text, 'latin1'),
  'UTF-16': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
} as const;

export type Encoding = keyof typeof encodings;

/** Written to disk: a file handed over in memory would be unpacked on the measured page's thread. */
export const writePeerFile = (folder: string, rows: number, encoding: Encoding = 'UTF-8'): PeerFile => {
  const path = join(folder, `${rows}-${encoding}.csv`);
  writeFileSync(path, encodings[encoding](textOf(rows)));
  return { path, wrong: Math.floor(rows / 10) };
};
