import { writeFileSync } from 'node:fs';

/** As many rows as 30 MiB take: three short columns, every thousandth address broken. */
export const writeManyRows = (path: string, rows: number): void => {
  const parts = ['First Name,Email,City'];
  for (let row = 1; row <= rows; row += 1) {
    const name = row.toString(36);
    parts.push(row % 1000 === 0 ? `${name},broken,x` : `${name},${name}@a.io,x`);
  }
  writeFileSync(path, parts.join('\n'));
};
