import { assume, demand, readReceipt, readRevert, resultOf } from './answers.ts';
import { makeBatch, person } from './samples.ts';
import { refusedWith } from './request-rules.ts';
import type { RevertResult, RevertScope } from '../../core/wire.ts';
import type { Lab } from './lab.ts';
import type { Rule } from './rule.ts';

async function revert(lab: Lab, id: string, scope: RevertScope, dryRun = false): Promise<RevertResult> {
  assume(lab.config.capabilities.revert, 'the host offers no revert.');
  const answer = await lab.ask('POST', `/imports/${id}/revert`, { scope, ...(dryRun && { dryRun }) });
  demand(answer.status === 200, `revert answered ${answer.status}.`);
  return readRevert(answer);
}

/** Whether the account has the contact of this address, and says this about it. */
async function outcomeOf(lab: Lab, email: string, contact = {}): Promise<string> {
  return resultOf((await lab.run('update', [person(1, email, contact)])).receipt, 1).outcome;
}

export const revertRules: readonly Rule[] = [
  {
    rule: 'revert.running',
    sentence: 'An import that still runs cannot be taken back: 409. Once cancelled it can.',
    async check(lab) {
      assume(lab.config.capabilities.revert, 'the host offers no revert.');
      const { id } = await lab.run('create', [person(1, lab.email())]);
      refusedWith(await lab.ask('POST', `/imports/${id}/revert`, { scope: 'created' }), [409]);
      await lab.ask('POST', `/imports/${id}/cancel`);
      demand((await revert(lab, id, 'created')).deleted === 1, 'The contact was not deleted.');
    },
  },
  {
    rule: 'revert.body',
    sentence: 'A revert without a scope that the protocol knows is refused with 400 or 422.',
    async check(lab) {
      assume(lab.config.capabilities.revert, 'the host offers no revert.');
      const { id } = await lab.finish('create', [person(1, lab.email())]);
      for (const body of [{}, { scope: 'everything' }, []]) {
        refusedWith(await lab.ask('POST', `/imports/${id}/revert`, body), [400, 422]);
      }
    },
  },
  {
    rule: 'revert.dry-run',
    sentence: 'With dryRun the answer says what would happen, and nothing does.',
    async check(lab) {
      const email = lab.email();
      const { id } = await lab.finish('create', [person(1, email)]);
      demand((await revert(lab, id, 'created', true)).deleted === 1, 'It does not say that one contact would go.');
      demand((await outcomeOf(lab, email)) === 'unchanged', 'The contact is gone.');
      demand((await lab.summary(id)).state === 'completed', 'The import is not completed any more.');
    },
  },
  {
    rule: 'revert.created',
    sentence: 'A revert deletes what the import created.',
    async check(lab) {
      const emails = [lab.email(), lab.email()];
      const { id } = await lab.finish(
        'create',
        emails.map((email, at) => person(at + 1, email)),
      );
      const { deleted, restored, kept, failed } = await revert(lab, id, 'created');
      demand(deleted === 2 && restored === 0 && kept.length === 0 && failed === 0, `It says ${deleted} were deleted.`);
      for (const email of emails) demand((await outcomeOf(lab, email)) === 'failed', 'A contact is still there.');
      demand((await lab.summary(id)).state === 'reverted', `The state is ${(await lab.summary(id)).state}.`);
    },
  },
  {
    rule: 'revert.repeat',
    sentence: 'A revert can be repeated: it answers 200, fails nothing and deletes nothing else.',
    async check(lab) {
      const email = lab.email();
      const { id } = await lab.finish('create', [person(1, email)]);
      await revert(lab, id, 'created');
      const again = await lab.run('create', [person(1, email)]);
      demand((await revert(lab, id, 'created')).failed === 0, 'Something failed.');
      demand(resultOf(again.receipt, 1).outcome === 'created', 'The address was not free again.');
      demand((await outcomeOf(lab, email)) === 'unchanged', 'A contact of another import was deleted.');
    },
  },
  {
    rule: 'revert.scope',
    sentence:
      'With scope created, contacts that were updated stay as they are; with scope all they get back what they had.',
    async check(lab) {
      const email = lab.email();
      await lab.run('create', [person(1, email, { firstName: 'Before' })]);
      const { id } = await lab.finish('update', [person(1, email, { firstName: 'After' })]);
      const created = await revert(lab, id, 'created');
      demand(created.deleted === 0 && created.restored === 0, 'Scope created touched it.');
      demand((await outcomeOf(lab, email, { firstName: 'After' })) === 'unchanged', 'Scope created changed it.');
      demand((await revert(lab, id, 'all')).restored === 1, 'Scope all does not say that it was restored.');
      demand((await outcomeOf(lab, email, { firstName: 'Before' })) === 'unchanged', 'It does not have its old value.');
    },
  },
  {
    rule: 'revert.kept',
    sentence: 'What somebody changed since is kept and named with a reason.',
    async check(lab) {
      const [touched, untouched] = [lab.email(), lab.email()];
      const { id, receipt } = await lab.finish('create', [person(1, touched), person(2, untouched)]);
      demand(
        (await outcomeOf(lab, touched, { lastName: 'Changed' })) === 'updated',
        'The contact could not be changed.',
      );
      const { deleted, kept } = await revert(lab, id, 'created');
      demand(deleted === 1, `${deleted} were deleted in place of 1.`);
      demand(
        kept.length === 1 && kept[0]?.contactId === resultOf(receipt, 1).contactId,
        'The changed one is not named.',
      );
      demand(kept[0]?.reason !== '', 'The reason is missing.');
      demand((await outcomeOf(lab, touched, { lastName: 'Changed' })) === 'unchanged', 'The changed one was not kept.');
    },
  },
  {
    rule: 'revert.closed',
    sentence: 'An import that was taken back takes no more rows: 409 or 422.',
    async check(lab) {
      const { id } = await lab.finish('create', [person(1, lab.email())]);
      await revert(lab, id, 'created');
      refusedWith(await lab.put(makeBatch(id, [person(2, lab.email())])), [409, 422]);
    },
  },
  {
    rule: 'revert.own-changes',
    sentence: 'A contact that one import created and then updated itself is deleted, not kept.',
    async check(lab) {
      const email = lab.email();
      const { id } = await lab.open('createAndUpdate');
      for (const [row, lastName] of [
        [1, 'Once'],
        [2, 'Twice'],
      ] as const) {
        readReceipt(await lab.put(makeBatch(id, [person(row, email, { lastName })])));
      }
      await lab.ask('POST', `/imports/${id}/complete`, { rows: 2, blank: 0, heldBack: 0, sent: 2 });
      const { deleted, kept } = await revert(lab, id, 'all');
      demand(deleted === 1 && kept.length === 0, `It says ${deleted} deleted and ${kept.length} kept.`);
    },
  },
];
