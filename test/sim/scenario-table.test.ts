import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const testFolder = resolve(import.meta.dirname, '..');
const rows = readFileSync(resolve(testFolder, 'README.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id, , where] = line.split('|').map((cell) => cell.trim());
    return id !== undefined && /^F\d\d$/u.test(id) ? [{ id, where: where ?? '' }] : [];
  });

describe('the table of fault scenarios', () => {
  test('names each of the sixty, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(
      Array.from({ length: 60 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`),
    );
  });

  test.each(rows)('$id names tests that exist', ({ where }) => {
    const files = [...where.matchAll(/`([^`]+\.test\.ts)`/gu)].map(([, file]) => file ?? '');
    expect(files).not.toHaveLength(0);
    expect(files.filter((file) => !existsSync(resolve(testFolder, file)))).toEqual([]);
  });
});
