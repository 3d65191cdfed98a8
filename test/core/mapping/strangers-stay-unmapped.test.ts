import { describe, expect, test } from 'vitest';
import { suggestMappings } from '../../../src/core/mapping/suggest.ts';
import { contactSchema } from '../../../src/core/schema.ts';
import { nearMisses } from './near-misses.ts';
import { strangers } from './strangers.ts';

const mapped = (headers: readonly string[]): readonly string[] =>
  suggestMappings(
    headers.map((header) => ({ header })),
    contactSchema,
  ).flatMap(({ field }, index) => (field === null ? [] : [`${headers[index]} → ${field}`]));

describe('a header that no contact field holds', () => {
  test.each(strangers)('stays unmapped when it is the only one (%s)', (_, headers) => {
    expect(headers.flatMap((header) => mapped([header]))).toEqual([]);
  });

  test.each(strangers)('stays unmapped beside all the others of its language (%s)', (_, headers) => {
    expect(mapped(headers)).toEqual([]);
  });
});

describe('a header that holds a word of a field and means something else', () => {
  test.each(nearMisses)('stays unmapped, alone and beside the others of its language (%s)', (_, headers) => {
    expect(headers.flatMap((header) => mapped([header]))).toEqual([]);
    expect(mapped(headers)).toEqual([]);
  });

  test('is not taken for a short word of another language where the file speaks one', () => {
    expect(mapped(['First Name', 'Last Name', 'Date of birth', 'By'])).not.toContain('By → city');
    expect(mapped(['First Name', 'Last Name', 'Date of birth', 'Cap'])).not.toContain('Cap → postalCode');
    expect(mapped(['Fornavn', 'Efternavn', 'By'])).toContain('By → city');
    expect(mapped(['Cognome', 'Città', 'CAP'])).toContain('CAP → postalCode');
  });
});

describe('a word that is a town beside a street and any place elsewhere', () => {
  const town = (...headers: readonly string[]): string | null | undefined =>
    suggestMappings(
      headers.map((header) => ({ header })),
      contactSchema,
    ).find(({ column }) => headers[column] === 'Ort')?.field;

  test('is the town in a file of addresses', () => {
    expect(town('Straße', 'PLZ', 'Ort')).toBe('city');
  });

  test('is left to the person where a column names its town', () => {
    expect(town('Ort geschäftlich', 'Ort privat', 'Ort')).toBeNull();
  });

  test('is left to the person where nothing stands beside it', () => {
    expect(town('Ort')).toBeNull();
  });
});
