import { assume, demand, readReceipt, resultOf } from './answers.ts';
import { makeBatch, person } from './samples.ts';
import { refusedWith } from './request-rules.ts';
import type { Batch, FieldChange, RecordFields } from '../../core/batch.ts';
import type { Answer } from './answers.ts';
import type { Lab } from './lab.ts';
import type { Rule } from './rule.ts';

const preview = (lab: Lab, batch: Batch): Promise<Answer> => {
  assume(lab.config.capabilities.preview, 'the host offers no preview.');
  return lab.ask('POST', `/imports/${batch.importId}/preview`, batch);
};

/** What an update with these fields would change in a contact made with those. */
async function changesOf(lab: Lab, made: RecordFields, sent: RecordFields): Promise<readonly FieldChange[]> {
  assume(lab.config.capabilities.preview, 'the host offers no preview.');
  const email = lab.email();
  await lab.run('create', [person(1, email, made)]);
  const { id } = await lab.open('update');
  const receipt = readReceipt(await preview(lab, makeBatch(id, [person(1, email, sent)])));
  const { changes } = resultOf(receipt, 1);
  demand(changes !== undefined, 'The result has no changes.');
  return changes;
}

/** What a row does to a contact, seen through what a preview says it would change. */
export const previewRules: readonly Rule[] = [
  {
    rule: 'preview.keeps-nothing',
    sentence:
      'A preview changes nothing: no contact is made, no range is received, and the same preview says the same again.',
    async check(lab) {
      const { id } = await lab.open('create');
      const batch = makeBatch(id, [person(1, lab.email())]);
      for (const time of ['first', 'second']) {
        const { outcome } = resultOf(readReceipt(await preview(lab, batch)), 1);
        demand(outcome === 'created', `The ${time} preview says ${outcome}.`);
      }
      const { received, stats } = await lab.summary(id);
      demand(received.length === 0 && stats.total === 0, 'The import has rows.');
      const found = await lab.run('update', batch.rows);
      demand(resultOf(found.receipt, 1).outcome === 'failed', 'The contact was made.');
    },
  },
  {
    rule: 'preview.same-as-batch',
    sentence: 'A preview says what the batch then does: the same outcomes, issues and counts.',
    async check(lab) {
      const [known, fresh] = [lab.email(), lab.email()];
      await lab.run('create', [person(1, known)]);
      const { id } = await lab.open('createAndUpdate');
      const nameless = { row: 3, line: 4, match: { contactId: 'no-such-contact', keys: [] }, contact: {}, issues: [] };
      const batch = makeBatch(id, [person(1, known, { lastName: 'Twice' }), person(2, fresh), nameless]);
      const said = readReceipt(await preview(lab, batch));
      const done = readReceipt(await lab.put(batch));
      for (const row of [1, 2, 3]) {
        const [a, b] = [resultOf(said, row), resultOf(done, row)];
        demand(a.outcome === b.outcome, `Row ${row} was to be ${a.outcome} and was ${b.outcome}.`);
        demand(JSON.stringify(a.issues) === JSON.stringify(b.issues), `Row ${row} has other issues.`);
        demand(b.changes === undefined, 'The receipt of a batch carries changes.');
      }
      demand(JSON.stringify(said.stats) === JSON.stringify(done.stats), 'The counts differ.');
    },
  },
  {
    rule: 'preview.closed',
    sentence: 'A preview of a cancelled import is refused with 409.',
    async check(lab) {
      const { id } = await lab.open();
      await lab.ask('POST', `/imports/${id}/cancel`);
      refusedWith(await preview(lab, makeBatch(id, [person(1, lab.email())])), [409]);
    },
  },
  {
    rule: 'value.written',
    sentence: 'A value is written, and the preview names the field with its old value and its new one.',
    async check(lab) {
      const changes = await changesOf(lab, { firstName: 'Old' }, { firstName: 'New' });
      const change = changes.find(({ field }) => field === 'firstName');
      demand(change?.from === 'Old' && change.to === 'New', 'The change is not named so.');
      demand(changes.length === 1, 'Other changes are named too.');
    },
  },
  {
    rule: 'value.absent',
    sentence: 'A field that the row does not have is left alone.',
    async check(lab) {
      const changes = await changesOf(lab, { firstName: 'Old', lastName: 'Stays' }, { firstName: 'New' });
      demand(!changes.some(({ field }) => field === 'lastName'), 'It was changed.');
    },
  },
  {
    rule: 'value.cleared',
    sentence: 'null clears a field.',
    async check(lab) {
      const changes = await changesOf(
        lab,
        { firstName: 'Conny', lastName: 'Goes' },
        { firstName: 'Conny', lastName: null },
      );
      const change = changes.find(({ field }) => field === 'lastName');
      demand(change?.from === 'Goes' && change.to === null, 'It was not cleared.');
    },
  },
  {
    rule: 'value.lists-add',
    sentence: 'Tags of a row are added to those that the contact has; none is lost, none comes twice.',
    async check(lab) {
      const changes = await changesOf(lab, { tags: ['one', 'two'] }, { tags: ['two', 'three'] });
      const to = changes.find(({ field }) => field === 'tags')?.to;
      const tags = Array.isArray(to) ? to.map(String).sort().join() : 'missing';
      demand(tags === 'one,three,two', `The tags are ${tags}.`);
    },
  },
  {
    rule: 'value.import-tags',
    sentence: 'The tags of the import are added to every contact of it.',
    async check(lab) {
      assume(lab.config.capabilities.preview, 'the host offers no preview.');
      const { id } = await lab.open('create', { tags: ['conformance'] });
      const receipt = readReceipt(await preview(lab, makeBatch(id, [person(1, lab.email())])));
      const tags = resultOf(receipt, 1).changes?.find(({ field }) => field === 'tags')?.to;
      demand(Array.isArray(tags) && tags.includes('conformance'), 'The contact does not get it.');
    },
  },
];
