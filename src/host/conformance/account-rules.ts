import { importPageSchema } from '../../core/wire-schemas.ts';
import { assume, codesOf, demand, readAs, readReceipt, resultOf } from './answers.ts';
import { makeBatch, person } from './samples.ts';
import { refusedWith } from './request-rules.ts';
import type { Lab, Person } from './lab.ts';
import type { Rule } from './rule.ts';

/** Every call about an import that this person must not make, with its status. */
async function tryEverything(lab: Lab, as: Person, id: string): Promise<readonly (readonly [string, number])[]> {
  const batch = makeBatch(id, [person(2, lab.email())]);
  const { capabilities } = lab.config;
  const calls: readonly (readonly [offered: boolean, method: string, path: string, body?: unknown])[] = [
    [true, 'GET', ''],
    [true, 'PUT', '/batches/2', batch],
    [capabilities.preview, 'POST', '/preview', batch],
    [true, 'POST', '/complete', { rows: 1, blank: 0, heldBack: 0, sent: 1 }],
    [capabilities.history, 'GET', '/issues'],
    [capabilities.report, 'GET', '/report.csv?rows=all'],
    [capabilities.revert, 'POST', '/revert', { scope: 'all' }],
    [true, 'POST', '/cancel'],
  ];
  const tried: (readonly [string, number])[] = [];
  for (const [offered, method, path, body] of calls) {
    if (offered)
      tried.push([
        `${method} /imports/{id}${path}`,
        (await lab.ask(method, `/imports/${id}${path}`, body, { as })).status,
      ]);
  }
  return tried;
}

export const accountRules: readonly Rule[] = [
  {
    rule: 'member.refused',
    sentence: 'A person who is no administrator gets 403 from everything but GET /config, and nothing happens.',
    async check(lab) {
      assume(lab.has('member'), 'no headers of a member were given.');
      const { id, receipt } = await lab.run('create', [person(1, lab.email())]);
      for (const [call, status] of await tryEverything(lab, 'member', id)) {
        demand(status === 403, `${call} answered ${status}.`);
      }
      const request = { ...(await lab.open()), id: crypto.randomUUID() };
      refusedWith(await lab.ask('POST', '/imports', request, { as: 'member' }), [403]);
      refusedWith(await lab.ask('GET', '/imports', undefined, { as: 'member' }), [403]);
      const { stats, state } = await lab.summary(id);
      demand(stats.total === receipt.stats.total && state !== 'cancelled', 'Something happened all the same.');
    },
  },
  {
    rule: 'account.isolated',
    sentence: 'An import of another account does not exist: 404 from every call, and nothing happens.',
    async check(lab) {
      assume(lab.has('other'), 'no headers of another account were given.');
      const { id } = await lab.run('create', [person(1, lab.email())]);
      for (const [call, status] of await tryEverything(lab, 'other', id)) {
        demand(status === 404, `${call} answered ${status}.`);
      }
      const { stats, state } = await lab.summary(id);
      demand(stats.total === 1 && state !== 'cancelled', 'Something happened all the same.');
    },
  },
  {
    rule: 'account.list',
    sentence: 'GET /imports of one account never lists imports of another.',
    async check(lab) {
      assume(lab.has('other'), 'no headers of another account were given.');
      assume(lab.config.capabilities.history, 'the host offers no history.');
      const { items } = readAs(
        importPageSchema,
        await lab.ask('GET', '/imports', undefined, { as: 'other' }),
        'A page',
      );
      demand(!items.some(({ id }) => lab.imports.includes(id)), 'It lists one.');
    },
  },
  {
    rule: 'account.same-id',
    sentence: 'Two accounts may use the same import id; each has its own import.',
    async check(lab) {
      assume(lab.has('other'), 'no headers of another account were given.');
      const request = await lab.open('create');
      const answer = await lab.ask('POST', '/imports', { ...request, tags: [] }, { as: 'other' });
      demand(answer.status === 201, `It answered ${answer.status}.`);
      readReceipt(await lab.put(makeBatch(request.id, [person(1, lab.email())])));
      const { body } = await lab.ask('GET', `/imports/${request.id}`, undefined, { as: 'other' });
      demand(JSON.stringify(body).includes('"received":[]'), 'Rows of one arrived in the other.');
      await lab.ask('POST', `/imports/${request.id}/cancel`, undefined, { as: 'other' });
    },
  },
  {
    rule: 'account.contacts',
    sentence: 'A Contact ID of another account fails with CONTACT_ID_INVALID, and the contact stays as it is.',
    async check(lab) {
      assume(lab.has('other'), 'no headers of another account were given.');
      const email = lab.email();
      const made = await lab.run('create', [person(1, email, { firstName: 'Mine' })]);
      const contactId = resultOf(made.receipt, 1).contactId ?? '';
      const { id } = await lab.open('update', {}, 'other');
      const row = { ...person(1, email, { firstName: 'Theirs' }), match: { contactId, keys: [] } };
      const receipt = readReceipt(await lab.put(makeBatch(id, [row]), 'other'));
      demand(codesOf(receipt, 1).includes('CONTACT_ID_INVALID'), `The row was ${resultOf(receipt, 1).outcome}.`);
      await lab.ask('POST', `/imports/${id}/cancel`, undefined, { as: 'other' });
      const after = await lab.run('update', [person(1, email, { firstName: 'Mine' })]);
      demand(resultOf(after.receipt, 1).outcome === 'unchanged', 'The contact was changed.');
    },
  },
];
