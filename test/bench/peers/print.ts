import type { Importer } from './importers.ts';
import type { Figures } from './measure.ts';

interface Line {
  readonly importer: Importer;
  readonly figures: Figures;
}

const table = (head: readonly string[], lines: readonly (readonly string[])[]): void => {
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const shown = (line: readonly string[]): string =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [first = '', ...rest] = all.map(shown);
  console.log([first, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest, ''].join('\n'));
};

/** A figure, and how many times ours it is. */
const beside = (value: number | string | null, own: number | string | null, unit: string): string => {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  const ratio = typeof own === 'number' && own > 0 ? ` (${(value / own).toFixed(1)}×)` : '';
  return `${Math.round(value).toLocaleString('en')} ${unit}${ratio}`;
};

export const printSize = (rows: number, lines: readonly Line[]): void => {
  const own = lines[0]?.figures;
  console.log(`${rows.toLocaleString('en')} rows`);
  table(
    ['', 'file to mapping', 'mapping to validated', 'longest task', 'peak memory', 'transferred (gzip)'],
    lines.map(({ importer, figures }) => [
      importer.name,
      beside(figures.mapping, own?.mapping ?? null, 'ms'),
      beside(figures.validated, own?.validated ?? null, 'ms'),
      figures.longestTask === 0 ? 'under 50 ms' : beside(figures.longestTask, own?.longestTask ?? null, 'ms'),
      beside(figures.peakMb, own?.peakMb ?? null, 'MB'),
      `${beside(figures.bytes / 1024, (own?.bytes ?? 0) / 1024, 'kB')}${figures.strangers > 0 ? `, and ${figures.strangers} requests to others` : ''}`,
    ]),
  );
};

export const printEncodings = (
  encodings: readonly string[],
  read: readonly { readonly importer: Importer; readonly answers: readonly string[] }[],
): void => {
  table(
    ['', ...encodings],
    read.map(({ importer, answers }) => [importer.name, ...answers]),
  );
  for (const { importer } of read)
    if (importer.remark !== undefined) console.log(`${importer.name}: ${importer.remark}`);
};
