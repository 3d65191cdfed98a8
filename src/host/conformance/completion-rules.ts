import { demand, readProblem, readReceipt, readSummary } from './answers.ts';
import { heldBackRow, makeBatch, person } from './samples.ts';
import { refusedWith } from './request-rules.ts';
import type { Lab } from './lab.ts';
import type { Rule } from './rule.ts';

/** Rows 1 to 5: two sent, one held back, two blank. */
const books = { rows: 5, blank: 2, heldBack: 1, sent: 2 };

async function fill(lab: Lab): Promise<string> {
  const { id } = await lab.open();
  const rows = [person(1, lab.email()), person(2, lab.email())];
  readReceipt(await lab.put(makeBatch(id, rows, { last: 5, blank: 2, heldBack: [heldBackRow(4)] })));
  return id;
}

export const completionRules: readonly Rule[] = [
  {
    rule: 'complete.balanced',
    sentence: 'complete answers 200 when the ranges fill the file and the counts agree; the import is then completed.',
    async check(lab) {
      const id = await fill(lab);
      const answer = await lab.ask('POST', `/imports/${id}/complete`, books);
      demand(answer.status === 200, `It answered ${answer.status}.`);
      const { state, finishedAt, stats } = readSummary(answer);
      demand(state === 'completed' && finishedAt !== null, `The state is ${state}.`);
      demand(stats.total === 3 && stats.created === 2 && stats.notSent === 1, 'The counts are not those of the rows.');
    },
  },
  {
    rule: 'complete.repeat',
    sentence: 'complete with the same counts again answers 200 with the same summary.',
    async check(lab) {
      const id = await fill(lab);
      const first = await lab.ask('POST', `/imports/${id}/complete`, books);
      const again = await lab.ask('POST', `/imports/${id}/complete`, books);
      demand(again.status === 200, `It answered ${again.status}.`);
      demand(readSummary(again).finishedAt === readSummary(first).finishedAt, 'It was finished a second time.');
    },
  },
  {
    rule: 'complete.missing',
    sentence: 'complete of a file with gaps is refused with 409, which names the missing ranges.',
    async check(lab) {
      const { id } = await lab.open();
      for (const row of [2, 5]) readReceipt(await lab.put(makeBatch(id, [person(row, lab.email())])));
      const answer = await lab.ask('POST', `/imports/${id}/complete`, { rows: 7, blank: 0, heldBack: 0, sent: 2 });
      refusedWith(answer, [409]);
      const missing = JSON.stringify(readProblem(answer).missing);
      demand(missing === '[[1,1],[3,4],[6,7]]', `The missing ranges are ${missing}.`);
      demand((await lab.summary(id)).finishedAt === null, 'The import was finished.');
    },
  },
  {
    rule: 'complete.unbalanced',
    sentence: 'complete with counts that differ from what arrived is refused with 409.',
    async check(lab) {
      const id = await fill(lab);
      const wrong = [
        { ...books, blank: 1, sent: 3 },
        { ...books, heldBack: 0, sent: 3 },
        { ...books, blank: 3, sent: 1 },
        { ...books, rows: 4, blank: 1 },
        { ...books, sent: 1 },
      ];
      for (const counts of wrong) refusedWith(await lab.ask('POST', `/imports/${id}/complete`, counts), [409, 422]);
      demand((await lab.summary(id)).finishedAt === null, 'The import was finished.');
    },
  },
  {
    rule: 'complete.closed',
    sentence: 'After complete no further rows are taken: 409 or 422. What was accepted can still be asked for again.',
    async check(lab) {
      const { id } = await lab.open();
      const batch = makeBatch(id, [person(1, lab.email())]);
      readReceipt(await lab.put(batch));
      await lab.ask('POST', `/imports/${id}/complete`, { rows: 1, blank: 0, heldBack: 0, sent: 1 });
      refusedWith(await lab.put(makeBatch(id, [person(2, lab.email())])), [409, 422]);
      demand((await lab.put(batch)).status === 200, 'The accepted batch is not answered with its receipt.');
    },
  },
  {
    rule: 'cancel.keeps',
    sentence: 'cancel keeps what is done and answers 200 with a cancelled import, again when repeated.',
    async check(lab) {
      const id = await fill(lab);
      for (const time of ['first', 'second']) {
        const answer = await lab.ask('POST', `/imports/${id}/cancel`);
        demand(answer.status === 200, `The ${time} time it answered ${answer.status}.`);
        const { state, stats } = readSummary(answer);
        demand(state === 'cancelled', `The state is ${state}.`);
        demand(stats.created === 2, 'What was done is not counted any more.');
      }
    },
  },
  {
    rule: 'cancel.closes',
    sentence: 'After cancel, new batches and complete are refused with 409.',
    async check(lab) {
      const id = await fill(lab);
      await lab.ask('POST', `/imports/${id}/cancel`);
      refusedWith(await lab.put(makeBatch(id, [person(6, lab.email())])), [409]);
      refusedWith(await lab.ask('POST', `/imports/${id}/complete`, books), [409]);
    },
  },
  {
    rule: 'cancel.completed',
    sentence: 'A completed import cannot be cancelled: 409.',
    async check(lab) {
      const id = await fill(lab);
      await lab.ask('POST', `/imports/${id}/complete`, books);
      refusedWith(await lab.ask('POST', `/imports/${id}/cancel`), [409]);
      demand((await lab.summary(id)).state === 'completed', 'It is not completed any more.');
    },
  },
];
