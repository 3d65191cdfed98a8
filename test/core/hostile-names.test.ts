import { expect, test } from 'vitest';
import { suggestMappings } from '../../src/core/mapping/suggest.ts';
import { contactSchema, type Field } from '../../src/core/schema.ts';
import { planOf, readFile } from './plans.ts';

/** Names that mean something to the language, to a database or to a template. */
const hostile = `__proto__ prototype constructor constructor.prototype.polluted __proto__[polluted] __defineGetter__
__lookupSetter__ hasOwnProperty isPrototypeOf toString valueOf toJSON then catch length caller callee arguments apply
get set value writable default _proto_ __PROTO__ \u005f\u005fproto\u200b__ 0 -1 4294967295 9007199254740993 NaN null undefined
true false id _id account_id locationId isAdmin deleted_at customFields $ne $set $where {{7*7}} \${7*7} #{7*7} Symbol.iterator
@@iterator nodeType style href innerHTML`.split(/\s+/);

const ownKeys = (): string =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype]
    .flatMap((prototype) => Reflect.ownKeys(prototype))
    .map(String)
    .join(' ');

test.each(hostile)('%s is a header, a field, a tag and an option like any other', (word) => {
  const before = ownKeys();
  const field: Field = { key: word, label: word, kind: 'options', options: [word, 'other'], custom: true };
  const schema = [...contactSchema, field];
  const columns = [
    { index: 0, header: 'Email', samples: ['a@x.com'] },
    { index: 1, header: word, samples: [word] },
    { index: 2, header: 'Tags', samples: [word] },
  ];
  const suggestions = suggestMappings(columns, schema);
  expect(suggestions).toHaveLength(3);

  const plan = planOf(['email', word, 'tags'], {
    schema,
    account: { tags: [word] },
    options: [{}, { valueMap: [['mapped', word]] }, { emptyWords: [`not ${word}`] }],
  });
  const cells = ['a@x.com', word, word];
  const readings = readFile(plan, [cells, ['b@x.com', 'mapped', `not ${word}`]]);
  // As it travels: what is written is read back, and nothing of it got lost or moved elsewhere.
  const rows = readings.map(({ record }) => JSON.parse(JSON.stringify(record)) as Record<string, unknown>);
  const customFields = [{ id: word, value: [word] }];
  expect(rows[0]?.['contact']).toEqual({
    email: 'a@x.com',
    tags: [word.toLowerCase().replace('\u200b', '')],
    customFields,
  });
  expect(rows[1]?.['contact']).toEqual({ email: 'b@x.com', customFields });
  for (const row of rows) expect(Object.keys(row)).toEqual(['row', 'line', 'match', 'contact', 'issues']);
  expect(ownKeys()).toBe(before);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
