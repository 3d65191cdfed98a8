import { describe, expect, test } from 'vitest';
import { suggestMappings } from '../../../src/core/mapping/suggest.ts';
import { contactSchema } from '../../../src/core/schema.ts';
import { exportsOfTools } from './exports-of-tools.ts';
import { knownExports } from './known-exports.ts';

const suggest = (headers: readonly string[]): readonly string[] =>
  suggestMappings(
    headers.map((header) => ({ header })),
    contactSchema,
  ).map(({ field, object }) => (object === 'contact' ? (field ?? '-') : `opportunity.${field}`));

describe('the headers of known exports', () => {
  test.each([...knownExports, ...exportsOfTools])('$product', ({ columns }) => {
    const headers = columns.map(([header = '']) => header);
    const fields = suggest(headers);
    expect(headers.map((header, index) => [header, fields[index]])).toEqual(columns);
  });
});
