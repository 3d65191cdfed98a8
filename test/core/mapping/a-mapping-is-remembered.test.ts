import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFault } from '../../../src/core/fault.ts';
import { emptyMemory, fingerprint, packOf, recall, remember } from '../../../src/core/mapping/memory.ts';
import { parseMappingPack, parseMemory, serializeMemory, serializePack } from '../../../src/core/mapping/pack.ts';
import { suggestMappings } from '../../../src/core/mapping/suggest.ts';
import type { ColumnPlan } from '../../../src/core/plan.ts';
import { contactSchema } from '../../../src/core/schema.ts';

const to = (field: string, options: ColumnPlan['options'] = {}): ColumnPlan => ({
  to: { object: 'contact', field },
  options,
});
const headers = ['Kürzel', 'Durchwahl', 'Ort', 'Intern'];
const columns: readonly ColumnPlan[] = [
  to('name'),
  to('phone', { country: 'DE', emptyWords: ['-'] }),
  to('state', { valueMap: [['BY', 'Bayern'], ['?', null]] }),
  { to: 'ignore', options: {} },
]; // prettier-ignore
const memory = remember(emptyMemory, headers, columns);
const suggest = (list: readonly string[], known = memory) =>
  suggestMappings(list.map((header) => ({ header })), contactSchema, known); // prettier-ignore

describe('what the person decided', () => {
  test('comes back for the same headers, above every guess', () => {
    expect(suggest(headers).map(({ field, origin, ignored }) => [field, origin, ignored])).toEqual([
      ['name', 'memory', undefined],
      ['phone', 'memory', undefined],
      ['state', 'memory', undefined],
      [null, 'memory', true],
    ]);
  });

  test('comes back in another order and beside the columns of our report', () => {
    const report = ['Import row', 'Ort', 'Intern', 'Durchwahl', 'Kürzel', 'Import errors'];
    expect(fingerprint(report)).toBe(fingerprint(headers));
    expect(suggest(report).map(({ field }) => field)).toEqual([null, 'state', null, 'phone', 'name', null]);
  });

  test('speaks for a file that shares four of five headers, not for less', () => {
    expect(suggest([...headers, 'Email']).map(({ field }) => field)).toEqual(['name', 'phone', 'state', null, 'email']);
    expect(suggest(['Ort', 'Email', 'Name'])[0]).toMatchObject({ field: 'city', origin: 'alias' });
  });

  test('is replaced by a later decision for the same headers', () => {
    const later = remember(memory, headers, [...columns.slice(0, 2), to('city'), to('notes')]);
    expect(later.packs).toHaveLength(1);
    expect(suggest(headers, later).map(({ field }) => field)).toEqual(['name', 'phone', 'city', 'notes']);
  });

  test('is forgotten beyond fifty sets of headers, the eldest first', () => {
    let many = emptyMemory;
    for (let index = 0; index < 60; index += 1) many = remember(many, [`h${index}`], [to('name')]);
    expect(many.packs).toHaveLength(50);
    expect(recall(many, ['h0'])).toEqual([undefined]);
    expect(recall(many, ['h59'])[0]?.to).toEqual({ object: 'contact', field: 'name' });
  });

  test('of a field that the schema lost is guessed again', () => {
    const gone = remember(emptyMemory, ['City', 'A'], [to('gone'), to('gone')]);
    expect(suggest(['City', 'A'], gone).map(({ field, origin }) => [field, origin])).toEqual([
      ['city', 'header'],
      [null, 'header'],
    ]);
  });

  test('of columns that nobody decided is guessed again', () => {
    const open = remember(emptyMemory, ['Email'], [{ to: null, options: {} }]);
    expect(suggest(['Email'], open)[0]).toMatchObject({ field: 'email', origin: 'header' });
  });

  test('is told apart by occurrence where headers repeat', () => {
    const twins = remember(emptyMemory, ['X', 'X'], [to('city'), to('state')]);
    expect(suggest(['X', 'X'], twins).map(({ field }) => field)).toEqual(['city', 'state']);
  });

  test.each(['__proto__', 'constructor', 'toString'])('is kept under the header %s', (header) => {
    const known = parseMemory(serializeMemory(remember(emptyMemory, [header], [to('city')])));
    expect(suggest([header], known)[0]?.field).toBe('city');
    expect(Object.prototype).not.toHaveProperty('to');
  });
});

describe('a mapping pack', () => {
  const pack = packOf(headers, columns, 'Branch export');

  test('is the same after a round trip', () => {
    expect(parseMappingPack(serializePack(pack))).toEqual(pack);
    expect(parseMemory(serializeMemory(memory))).toEqual(memory);
  });

  test('reckons its fingerprint anew', () => {
    expect(parseMappingPack(serializePack({ ...pack, fingerprint: 'forged' }))).toEqual(pack);
  });

  const column = (more: object) => JSON.stringify({ version: 1, columns: [{ header: 'A', to: 'ignore', ...more }] });

  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['[]', 'not-a-pack'],
    ['null', 'not-a-pack'],
    ['7', 'not-a-pack'],
    ['{}', 'version'],
    ['{"version":2,"columns":[]}', 'version'],
    ['{"version":1}', 'columns'],
    ['{"version":1,"columns":[3]}', 'columns'],
    [column({ header: 3 }), 'columns'],
    [column({ to: 'email' }), 'columns'],
    [column({ to: { object: 'deal', field: 'x' } }), 'columns'],
    [column({ to: { object: 'contact', field: '' } }), 'columns'],
    [column({ options: { dateOrder: 'YMD' } }), 'columns'],
    [column({ options: { country: 'Germany' } }), 'columns'],
    [column({ options: { valueMap: { a: 'b' } } }), 'columns'],
    [column({ options: { valueMap: [['a', 1]] } }), 'columns'],
    [column({ options: { separators: { pipe: true } } }), 'columns'],
    [column({ options: [] }), 'columns'],
    [' '.repeat(5_000_001), 'too-large'],
  ])('that is broken gives a clear fault: %.40s', (text, reason) => {
    const result = parseMappingPack(text);
    expect(isFault(result) && result.params.reason).toBe(reason);
  });

  test('names the column to blame', () => {
    const text = JSON.stringify({
      version: 1,
      columns: [
        { header: 'A', to: null },
        { header: 'B', to: 'x' },
      ],
    });
    expect(parseMappingPack(text)).toMatchObject({ kind: 'fault', column: 1 });
  });

  test('leaves unknown members behind', () => {
    const text =
      '{"version":1,"evil":1,"columns":[{"header":"A","to":null,"options":{"__proto__":{"x":1},"shell":"rm"}}]}';
    expect(parseMappingPack(text)).toEqual({
      version: 1,
      fingerprint: fingerprint(['A']),
      columns: [{ header: 'A', to: null, options: {} }],
    });
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseMappingPack(text)));
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseMemory(text)));
  });
});

test('a fingerprint does not depend on the order of the headers', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (list) => {
      expect(fingerprint([...list].reverse())).toBe(fingerprint(list));
    }),
  );
});
