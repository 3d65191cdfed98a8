import { codesOf, demand, readReceipt, resultOf } from './answers.ts';
import { makeBatch, person } from './samples.ts';
import { refusedWith } from './request-rules.ts';
import type { Rule } from './rule.ts';

/** What becomes of values that are not what they should be. */
export const valueRules: readonly Rule[] = [
  {
    rule: 'value.unknown-field',
    sentence:
      'A field that the account does not have is never written in silence: the row says so, or the batch is refused.',
    async check(lab) {
      const { id } = await lab.open();
      const answer = await lab.put(makeBatch(id, [person(1, lab.email(), { isAdmin: true, accountId: 'other' })]));
      if (answer.status >= 400) return refusedWith(answer, [400, 422]);
      demand(codesOf(readReceipt(answer), 1).length > 0, 'The row succeeded without a word.');
    },
  },
  {
    rule: 'value.checked',
    sentence: 'A value that is not what its field holds is never believed: the row says so, or the batch is refused.',
    async check(lab) {
      const wrong: readonly (readonly [string, string | number | boolean])[] = [
        ['email', 'not an address'],
        ['phone', 'call me'],
        ['dateOfBirth', '2024-02-31'],
        ['country', 'Atlantis'],
        ['dnd', 'perhaps'],
        ['owner', 'nobody-of-this-account'],
        ['firstName', 7],
      ];
      const known = new Set(lab.config.fields.map(({ key }) => key));
      for (const [field, value] of wrong.filter(([name]) => known.has(name))) {
        const { id } = await lab.open();
        const answer = await lab.put(makeBatch(id, [person(1, lab.email(), { firstName: 'Conny', [field]: value })]));
        if (answer.status >= 400) refusedWith(answer, [400, 422]);
        else demand(codesOf(readReceipt(answer), 1).length > 0, `${field} was taken without a word.`);
      }
    },
  },
  {
    rule: 'value.text',
    sentence: 'Text that databases dislike (NUL, half a surrogate pair) spoils at most its own row.',
    async check(lab) {
      const { id } = await lab.open();
      const rows = [
        person(1, lab.email(), { firstName: 'a\u0000b' }),
        person(2, lab.email(), { firstName: '\uD800' }),
        person(3, lab.email()),
      ];
      const answer = await lab.put(makeBatch(id, rows));
      if (answer.status >= 400) return refusedWith(answer, [400, 422]);
      demand(resultOf(readReceipt(answer), 3).outcome === 'created', 'The row beside them failed.');
    },
  },
];
