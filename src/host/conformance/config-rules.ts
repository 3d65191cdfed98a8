import { objectOf } from '../../core/schema.ts';
import { fieldSchema } from '../../core/wire-schemas.ts';
import { assume, demand, readAs } from './answers.ts';
import type { Rule } from './rule.ts';

export const configRules: readonly Rule[] = [
  {
    rule: 'config.shape',
    sentence: 'GET /config has every part that the protocol names, and tells an administrator that they can import.',
    async check({ config }) {
      demand(config.canImport, 'canImport is false for the administrator whose headers were given.');
      demand(config.consent.text.trim() !== '', 'The consent text is empty.');
      const { contactUniqueIdentifiers } = config.duplicates;
      demand(new Set(contactUniqueIdentifiers).size === contactUniqueIdentifiers.length, 'A match key is named twice.');
    },
  },
  {
    rule: 'config.fields',
    sentence: 'GET /config names each field of an object once, with the standard keys firstName, lastName and email.',
    async check({ config }) {
      const names = config.fields.map(({ key, object = 'contact' }) => `${object} ${key}`);
      demand(new Set(names).size === names.length, 'A field is named twice.');
      for (const key of ['firstName', 'lastName', 'email']) {
        demand(names.includes(`contact ${key}`), `The contact field ${key} is missing.`);
      }
    },
  },
  {
    rule: 'config.etag',
    sentence: 'GET /config carries an ETag, and answers 304 without a body to If-None-Match with it.',
    async check(lab) {
      const tag = (await lab.ask('GET', '/config')).headers.get('ETag');
      demand(tag !== null, 'There is no ETag.');
      const again = await lab.ask('GET', '/config', undefined, { headers: { 'If-None-Match': tag } });
      demand(again.status === 304 && again.text === '', `It answered ${again.status}.`);
      const other = await lab.ask('GET', '/config', undefined, { headers: { 'If-None-Match': '"something-else"' } });
      demand(other.status === 200, `With another tag it answered ${other.status}.`);
    },
  },
  {
    rule: 'config.member',
    sentence: 'GET /config answers a person who is no administrator with 200 and canImport false.',
    async check(lab) {
      assume(lab.has('member'), 'no headers of a member were given.');
      const answer = await lab.ask('GET', '/config', undefined, { as: 'member' });
      demand(answer.status === 200, `It answered ${answer.status}.`);
      const told = answer.body as { readonly canImport?: unknown } | undefined; // only one key is looked at
      demand(told?.canImport === false, 'canImport is not false.');
    },
  },
  {
    rule: 'config.add-option',
    sentence:
      'Where capabilities.addOption, an option that a field has is not added twice, and an unknown field is 404.',
    async check(lab) {
      assume(lab.config.capabilities.addOption === true, 'the host adds no options.');
      const unknown = await lab.ask('POST', '/fields/no-such-field/options', { option: 'Conformance' });
      demand(unknown.status === 404, `For an unknown field it answered ${unknown.status}.`);
      const field = lab.config.fields.find(({ custom, kind }) => custom === true && kind === 'option');
      const [known] = field?.options ?? [];
      if (!field || known === undefined) return;
      const body = { object: objectOf(field), option: typeof known === 'string' ? known : known.label };
      const path = `/fields/${encodeURIComponent(field.key)}/options`;
      const again = readAs(fieldSchema, await lab.ask('POST', path, body), 'A field');
      demand(again.options?.length === field.options?.length, 'The option stands there twice.');
    },
  },
];
