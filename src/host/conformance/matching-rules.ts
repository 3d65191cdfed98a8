import { hostConfigSchema } from '../../core/wire-schemas.ts';
import { assume, codesOf, demand, readAs, readReceipt, resultOf } from './answers.ts';
import { makeBatch, person } from './samples.ts';
import type { Lab } from './lab.ts';
import type { Rule } from './rule.ts';

/** These rules find people by e-mail, which is every account's default. */
const assumeEmail = ({ config }: Lab): void =>
  assume(
    config.duplicates.contactUniqueIdentifiers[0] === 'email',
    'this account does not find people by e-mail first.',
  );

const assumeUnique = (lab: Lab): void => {
  assumeEmail(lab);
  assume(!lab.config.duplicates.allowDuplicateContact, 'this account allows duplicates.');
};

/** Either of the two accounts will do. */
const whoAllowsDuplicates = async (lab: Lab): Promise<'admin' | 'other'> => {
  if (lab.config.duplicates.allowDuplicateContact) return 'admin';
  assume(lab.has('other'), 'this account does not allow duplicates.');
  const other = readAs(hostConfigSchema, await lab.ask('GET', '/config', undefined, { as: 'other' }), 'GET /config');
  assume(other.duplicates.allowDuplicateContact, 'neither account allows duplicates.');
  return 'other';
};

/** Who is who, and what becomes of them (importing-contacts, 5). */
export const matchingRules: readonly Rule[] = [
  {
    rule: 'create.new',
    sentence: 'In create mode a new person becomes a contact with an id.',
    async check(lab) {
      const { receipt } = await lab.run('create', [person(1, lab.email())]);
      const { outcome, contactId } = resultOf(receipt, 1);
      demand(outcome === 'created' && contactId !== undefined, `The outcome is ${outcome}.`);
    },
  },
  {
    rule: 'create.duplicate',
    sentence: 'In create mode a person that the account has fails with DUPLICATE_EMAIL, unless it allows duplicates.',
    async check(lab) {
      assumeUnique(lab);
      const email = lab.email();
      await lab.run('create', [person(1, email)]);
      const { receipt } = await lab.run('create', [person(1, email.toUpperCase())]);
      demand(resultOf(receipt, 1).outcome === 'failed', 'A second contact with the address was made.');
      demand(
        codesOf(receipt, 1).includes('DUPLICATE_EMAIL'),
        `The codes are ${codesOf(receipt, 1).join(', ') || 'missing'}.`,
      );
    },
  },
  {
    rule: 'create.duplicates-allowed',
    sentence: 'Where the account allows duplicates, create mode makes another contact.',
    async check(lab) {
      const as = await whoAllowsDuplicates(lab);
      const rows = [person(1, lab.email())];
      for (const nth of ['first', 'second']) {
        const { id } = await lab.open('create', {}, as);
        const receipt = readReceipt(await lab.put(makeBatch(id, rows), as));
        demand(resultOf(receipt, 1).outcome === 'created', `The ${nth} one was not made.`);
      }
    },
  },
  {
    rule: 'create.nobody',
    sentence: 'A row without a name and an address fails with CONTACT_REQUIRED_MISSING.',
    async check(lab) {
      const row = { row: 1, line: 2, match: { contactId: null, keys: [] }, contact: { city: 'Bremen' }, issues: [] };
      const { receipt } = await lab.run('create', [row]);
      demand(
        codesOf(receipt, 1).includes('CONTACT_REQUIRED_MISSING'),
        `The outcome is ${resultOf(receipt, 1).outcome}.`,
      );
    },
  },
  {
    rule: 'update.found',
    sentence: 'In update mode a person is found by their address, in whatever case it is written, and updated.',
    async check(lab) {
      assumeEmail(lab);
      const email = lab.email();
      const made = await lab.run('create', [person(1, email)]);
      const { receipt } = await lab.run('update', [person(1, email.toUpperCase(), { lastName: 'Found' })]);
      const { outcome, contactId } = resultOf(receipt, 1);
      demand(outcome === 'updated', `The outcome is ${outcome}.`);
      demand(contactId === resultOf(made.receipt, 1).contactId, 'Another contact was updated.');
    },
  },
  {
    rule: 'update.unchanged',
    sentence: 'A row that says what the contact says already is unchanged.',
    async check(lab) {
      assumeEmail(lab);
      const row = person(1, lab.email());
      await lab.run('create', [row]);
      const { outcome } = resultOf((await lab.run('update', [row])).receipt, 1);
      demand(outcome === 'unchanged', `The outcome is ${outcome}.`);
    },
  },
  {
    rule: 'update.not-found',
    sentence: 'In update mode a person whom the account does not have fails with CONTACT_NOT_FOUND.',
    async check(lab) {
      const { receipt } = await lab.run('update', [person(1, lab.email())]);
      demand(codesOf(receipt, 1).includes('CONTACT_NOT_FOUND'), `The outcome is ${resultOf(receipt, 1).outcome}.`);
    },
  },
  {
    rule: 'update.by-id',
    sentence: 'A Contact ID finds the contact before any address does.',
    async check(lab) {
      const made = await lab.run('create', [person(1, lab.email()), person(2, lab.email())]);
      const contactId = resultOf(made.receipt, 2).contactId ?? '';
      const row = { ...person(1, lab.email(), { lastName: 'ById' }), match: { contactId, keys: [] } };
      const result = resultOf((await lab.run('update', [row])).receipt, 1);
      demand(result.outcome === 'updated' && result.contactId === contactId, `The outcome is ${result.outcome}.`);
    },
  },
  {
    rule: 'update.wrong-id',
    sentence: 'A Contact ID that the account does not have fails with CONTACT_ID_INVALID; the address is not tried.',
    async check(lab) {
      const email = lab.email();
      await lab.run('create', [person(1, email)]);
      const row = person(1, email, { lastName: 'Through' });
      const wrong = { ...row, match: { ...row.match, contactId: 'no-such-contact' } };
      for (const mode of ['update', 'createAndUpdate'] as const) {
        const { receipt } = await lab.run(mode, [wrong]);
        demand(
          resultOf(receipt, 1).outcome === 'failed',
          `In ${mode} mode the row was ${resultOf(receipt, 1).outcome}.`,
        );
        demand(codesOf(receipt, 1).includes('CONTACT_ID_INVALID'), `In ${mode} mode the code is missing.`);
      }
    },
  },
  {
    rule: 'both.create-or-update',
    sentence: 'In create and update mode a new person is created and a known one updated.',
    async check(lab) {
      assumeEmail(lab);
      const [known, fresh] = [lab.email(), lab.email()];
      await lab.run('create', [person(1, known)]);
      const { receipt } = await lab.run('createAndUpdate', [person(1, known, { lastName: 'Known' }), person(2, fresh)]);
      const outcomes = [1, 2].map((row) => resultOf(receipt, row).outcome).join();
      demand(outcomes === 'updated,created', `The outcomes are ${outcomes}.`);
    },
  },
  {
    rule: 'both.same-batch',
    sentence: 'A person who comes twice in one batch is one contact: the second row finds what the first one made.',
    async check(lab) {
      assumeEmail(lab);
      const email = lab.email();
      const { receipt } = await lab.run('createAndUpdate', [person(1, email), person(2, email, { lastName: 'Again' })]);
      const [first, second] = [resultOf(receipt, 1), resultOf(receipt, 2)];
      demand(first.contactId === second.contactId, 'Two contacts were made.');
      demand(
        `${first.outcome},${second.outcome}` === 'created,updated',
        `The outcomes are ${first.outcome}, ${second.outcome}.`,
      );
    },
  },
  {
    rule: 'both.concurrent',
    sentence: 'The same person in batches that arrive at once becomes one contact.',
    async check(lab) {
      assumeUnique(lab);
      const email = lab.email();
      const opened = await Promise.all([1, 2, 3, 4].map(() => lab.open('createAndUpdate')));
      const answers = await Promise.all(opened.map(({ id }) => lab.put(makeBatch(id, [person(1, email)]))));
      const results = answers.filter(({ status }) => status === 200).map((answer) => resultOf(readReceipt(answer), 1));
      const made = results.filter(({ outcome }) => outcome === 'created').length;
      demand(made === 1, `${made} contacts were made.`);
    },
  },
];
