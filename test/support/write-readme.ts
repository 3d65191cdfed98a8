import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { withTables } from './readme-tables.ts';

const text = await format(withTables(readFileSync('README.md', 'utf8')), {
  ...(await resolveConfig('README.md')),
  parser: 'markdown',
});
writeFileSync('README.md', text);
console.log('docs: README tables written');
