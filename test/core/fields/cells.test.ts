import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFieldReader } from '../../../src/core/fields/create-field-reader.ts';
import { contactSchema, type FieldKind } from '../../../src/core/schema.ts';
import { codesOf, readerOf } from './read-as.ts';

const kinds: readonly FieldKind[] = [
  ...(['id', 'text', 'longText', 'email', 'emails', 'phone', 'phones', 'date', 'number', 'money', 'option'] as const),
  ...(['options', 'textboxes', 'tags', 'user', 'users', 'country', 'timezone', 'boolean'] as const),
];

describe('every cell', () => {
  test('nothing but blanks and invisible marks is empty, in every kind', () => {
    for (const kind of kinds) {
      for (const raw of ['', ' ', '\t\r\n', '\u00a0\u202f', '\ufeff\u200b', ' \u2060 ']) {
        expect(readerOf(kind)(raw)).toEqual({ value: null, findings: [], empty: true });
      }
    }
  });

  test('words for nothing are data unless the column lists them', () => {
    expect(readerOf('text')('N/A').value).toBe('N/A');
    const read = readerOf('text', { emptyWords: ['N/A', '-', 'null'] });
    expect(read('n/a')).toEqual({ value: null, findings: [], empty: true });
    expect(read(' NULL ').empty).toBe(true);
    expect(read('N/A today').value).toBe('N/A today');
  });

  test('the person’s own answers are taken before the cell is read', () => {
    const context = { valueMap: [['purple', 'Blue'] as const, ['none', null] as const] };
    const options = ['Blue', 'Green'];
    expect(readerOf('option', context, { options })(' Purple').value).toBe('Blue');
    expect(readerOf('option', context, { options })('NONE').empty).toBe(true);
    expect(readerOf('options', context, { options })('Green, purple; none').value).toEqual(['Green', 'Blue']);
    expect(readerOf('tags', context)('vip, Purple, none').value).toEqual(['vip', 'blue']);
  });

  test('text is composed, cleaned and kept', () => {
    const read = readerOf('text');
    expect(read(' e\u0301te\u0301 ').value).toBe('été');
    expect(read('a\u200bb\u00a0c').value).toBe('ab c');
    expect(read('one\r\ntwo\nthree').value).toBe('one two three');
    expect(read('=SUM(A1)').value).toBe('=SUM(A1)');
    expect(read("'quoted'").value).toBe("'quoted'");
    expect(read('🙂').value).toBe('🙂');
    expect(readerOf('longText')('one\r\ntwo').value).toBe('one\r\ntwo');
  });

  test('a note has a limit in characters, other long texts have none', () => {
    const note = readerOf('longText', {}, { key: 'notes' });
    expect(note('a'.repeat(5000)).value).toHaveLength(5000);
    expect(note('🙂'.repeat(5000)).value).not.toBeNull();
    expect(note('a'.repeat(5001)).findings).toEqual([
      { code: 'NOTE_TOO_LONG', severity: 'warning', params: { length: 5001, limit: 5000 } },
    ]);
    expect(readerOf('longText', {}, { key: 'bio' })('a'.repeat(6000)).value).toHaveLength(6000);
  });

  test.each([
    ['True', true],
    ['FALSE', false],
    ['yes', true],
    ['No', false],
    ['1', true],
    ['0', false],
    ['Y', true],
    ['n', false],
  ])('do not disturb: %s is %s', (cell, expected) => expect(readerOf('boolean')(cell).value).toBe(expected));

  test.each(['maybe', 'on', '2', 'ja'])('do not disturb: %s is never taken for a no', (cell) => {
    expect(readerOf('boolean')(cell).value).toBeNull();
    expect(codesOf(readerOf('boolean')(cell))).toEqual(['DND_INVALID']);
  });

  test('an id holds no white space, and its field decides what that means', () => {
    expect(readerOf('id', {}, { key: 'contactId' })(' abc123 ').value).toBe('abc123');
    expect(codesOf(readerOf('id', {}, { key: 'contactId' })('abc 123'))).toEqual(['CONTACT_ID_INVALID']);
    const opportunity = { object: 'opportunity' } as const;
    expect(codesOf(readerOf('id', {}, { key: 'opportunityId', ...opportunity })('a b'))).toEqual(['OPP_ID_INVALID']);
    expect(codesOf(readerOf('id', {}, { key: 'contactId', ...opportunity })('a b'))).toEqual(['OPP_CONTACT_INVALID']);
  });

  test('every standard field has a reader', () => {
    for (const field of contactSchema) expect(createFieldReader(field)('').empty).toBe(true);
  });

  test('what a host leaves out, or sets to null, is not missed', () => {
    // What a host without type checks may hand in.
    const nothing = { options: null, users: null, tags: null } as unknown as Record<string, never>;
    for (const kind of kinds) {
      const read = createFieldReader({ key: kind, kind, label: kind, ...nothing }, nothing);
      expect(() => read('anything, at all')).not.toThrow();
      // A ragged row may lack the cell.
      expect(read(undefined as unknown as string).empty).toBe(true);
    }
  });

  test('an unknown kind is a clear error', () => {
    // What a host without type checks may hand in.
    const field = { key: 'x', label: 'x', kind: 'toString' as FieldKind };
    expect(() => createFieldReader(field)).toThrow('There is no field kind "toString".');
  });
});

describe('whatever a cell holds', () => {
  const context = { country: 'DE', tags: ['a'], users: [{ id: 'u', firstName: 'A', lastName: 'B', email: 'a@b.co' }] };
  test.each(kinds)('a %s reader answers, the same each time, and its findings never quote the cell', (kind) => {
    const read = readerOf(kind, context, { options: ['a', 'b, c', '1.5'] });
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 60 }),
      fc.stringMatching(/^[0-9+()., /;:"'a-z-]{0,40}$/),
    );
    fc.assert(
      fc.property(anything, (raw) => {
        const reading = read(raw);
        expect(read(raw)).toEqual(reading);
        if (reading.empty) expect(reading.value).toBeNull();
        for (const { params } of reading.findings) {
          for (const value of Object.values(params)) {
            if (typeof value === 'string') expect(value).toMatch(/^[a-z-]+$/);
          }
        }
      }),
      { seed: 41, numRuns: 400 },
    );
  });
});
