import { expect, test } from 'vitest';
import type { FieldKind } from '../../../src/core/schema.ts';
import { readerOf } from './read-as.ts';

const hostile = `__proto__ prototype constructor __proto__.polluted constructor.prototype.polluted toString
__proto__[polluted] __defineGetter__ hasOwnProperty valueOf toJSON then length name 4294967295 9007199254740993 NaN null
undefined false $ne {{7*7}} Symbol.iterator`.split(/\s+/);
const kinds: readonly FieldKind[] = ['option', 'options', 'textboxes', 'tags', 'user', 'users', 'country', 'timezone'];

const ownKeys = (): string =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .flatMap((prototype) => Reflect.ownKeys(prototype))
    .map(String)
    .join(' ');

test.each(hostile)('%s is a value like any other and changes no prototype', (word) => {
  const before = ownKeys();
  expect(readerOf('option', {}, { options: [word] })(word).value).toBe(word);
  expect(readerOf('options', {}, { options: [word] })(word).value).toEqual([word]);
  expect(readerOf('tags', { tags: [word] })(word).value).toEqual([word.toLowerCase()]);
  expect(readerOf('text', { emptyWords: [word] })(word).empty).toBe(true);
  expect(readerOf('text', { valueMap: [[word, 'mapped']] })(word).value).toBe('mapped');
  const user = { id: word, firstName: word, lastName: word, email: word };
  expect(readerOf('user', { users: [user] })(word).value).toBe(word);
  // Nobody listed it: it is found nowhere, least of all on a prototype.
  for (const kind of kinds) {
    const { value } = readerOf(kind, {}, kind === 'textboxes' ? {} : { options: ['a'] })(word);
    if (kind !== 'textboxes' && kind !== 'tags') expect(value).toBeNull();
  }
  expect(ownKeys()).toBe(before);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
