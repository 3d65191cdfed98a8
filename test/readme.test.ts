import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { withTables } from './support/readme-tables.ts';

const path = resolve(import.meta.dirname, '../README.md');
const readme = readFileSync(path, 'utf8');

describe('the README', () => {
  it('shows the tables as the source has them (npm run docs writes them)', async () => {
    const fresh = await format(withTables(readme), { ...(await resolveConfig(path)), parser: 'markdown' });
    expect(readme).toBe(fresh);
  });

  it('opens with what it is and the two commands', () => {
    const opening = readme.slice(0, 1200);
    expect(opening).toContain('npm start');
    expect(opening).toContain('npm test');
  });
});
