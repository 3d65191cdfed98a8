import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, type Edge } from '../../../src/core/mapping/assign.ts';
import { suggestMappings } from '../../../src/core/mapping/suggest.ts';
import type { Suggestion } from '../../../src/core/mapping/suggestion.ts';
import { contactSchema, findField, type Field } from '../../../src/core/schema.ts';

const shared = new Set(['emails', 'phones', 'tags', 'users']);
const headers = [
  'Phone', 'Mobile', 'Home Phone', 'Phone 2', 'E-mail', 'E-mail 2 Address', 'Email', 'City', 'Ort', 'Ville', 'Street',
  'Business Street', 'Name', 'Nombre', 'Nom', 'Vorname', 'Surname', 'Notes', 'Comment', 'Tags', 'Owner', 'Status',
  'Opportunity owner', 'Pipeline', 'Lead Value', 'source', 'assigned', 'Size', 'Spouse', 'Primary Phone', '', '電話', 'Created',
]; // prettier-ignore
const schema: readonly Field[] = [
  ...contactSchema,
  { key: 's1', label: 'Size', kind: 'text', custom: true },
  { key: 'w1', label: 'Work phone', kind: 'phone', custom: true },
];

const suggest = (list: readonly string[]) => suggestMappings(list.map((header) => ({ header })), schema); // prettier-ignore
const keyOf = ({ field, object }: Suggestion) => (field === null ? null : `${object} ${field}`);

describe('one assignment over all columns', () => {
  test('a field gets one column unless its values add up', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...headers), { maxLength: 40 }), (list) => {
        const taken = suggest(list).flatMap((suggestion) => {
          const field = suggestion.field === null ? undefined : findField(schema, { object: suggestion.object, field: suggestion.field }); // prettier-ignore
          return field && !shared.has(field.kind) && field.key !== 'notes' ? [keyOf(suggestion)] : [];
        });
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  test('the order of the columns does not change which fields are filled and how surely', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(headers), (list) => {
        const score = (order: readonly string[]) =>
          suggest(order).map((suggestion) => `${keyOf(suggestion)} ${suggestion.confidence}`).sort(); // prettier-ignore
        expect(score([...list].reverse())).toEqual(score(list));
      }),
    );
  });

  test('asking twice gives the same answer', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 20 }), (list) => {
        expect(suggest(list)).toEqual(suggest(list));
        expect(suggest(list).map(({ column }) => column)).toEqual(list.map((_, index) => index));
      }),
    );
  });

  test('the total is the best that any assignment reaches', () => {
    const edges = fc.uniqueArray(
      fc.record({ column: fc.nat(4), target: fc.nat(4), weight: fc.integer({ min: 1, max: 99 }) }),
      { selector: ({ column, target }) => column * 5 + target, maxLength: 14 },
    );
    fc.assert(
      fc.property(edges, (list) => {
        const isShared = (target: number) => target === 4;
        const chosen = [...assign(list, isShared).values()];
        expect(chosen.reduce((sum, { weight }) => sum + weight, 0)).toBe(bestTotal(list, isShared));
      }),
      { numRuns: 300 },
    );
  });

  test('ten thousand columns take no longer than a blink', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, index) => `${headers[index % headers.length] ?? ''} x${index % 977}`,
    );
    const custom = many.slice(0, 2_000).map((label, index): Field => ({ key: `k${index}`, label, kind: 'text', custom: true })); // prettier-ignore
    const suggestions = suggestMappings(many.map((header) => ({ header })), [...contactSchema, ...custom]); // prettier-ignore
    expect(suggestions).toHaveLength(10_000);
    const phones = suggestMappings(
      Array.from({ length: 10_000 }, () => ({ header: 'Phone' })),
      schema,
    );
    expect(phones.filter(({ field }) => field === 'phone')).toHaveLength(1);
    expect(phones[0]?.field).toBe('phone');
  }, 20_000);
});

describe('hostile headers', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'prototype'])(
    '%s is a header like any other',
    (header) => {
      const field: Field = { key: 'x', label: header, kind: 'text', custom: true };
      expect(suggest([header])[0]?.field).toBeNull();
      expect(suggestMappings([{ header }], [...contactSchema, field])[0]?.field).toBe('x');
    },
  );

  test('a header of a million letters is read to its first two hundred', () => {
    expect(suggest(['Phone '.repeat(200_000)])[0]?.field).toBeNull();
    expect(suggest(['x'.repeat(1_000_000)])[0]?.field).toBeNull();
    expect(suggest(['電'.repeat(1_000)])[0]?.field).toBeNull();
    expect(
      suggest([`${'省市'.repeat(19)}x`, `${'省市县市'.repeat(9)}ñ`, `${'de la '.repeat(30)}x`])[0]?.field,
    ).toBeNull();
  });
});

/** Tries every assignment. */
const bestTotal = (edges: readonly Edge[], isShared: (target: number) => boolean, column = 0, taken: readonly number[] = []): number => {
  if (column > 4) return 0;
  const without = bestTotal(edges, isShared, column + 1, taken);
  const withOne = edges
    .filter((edge) => edge.column === column && (isShared(edge.target) || !taken.includes(edge.target)))
    .map((edge) => edge.weight + bestTotal(edges, isShared, column + 1, [...taken, edge.target]));
  return Math.max(without, ...withOne);
}; // prettier-ignore
