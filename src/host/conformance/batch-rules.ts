import { balances } from '../../core/stats.ts';
import { assume, demand, readProblem, readReceipt } from './answers.ts';
import { heldBackRow, makeBatch, person } from './samples.ts';
import { refusedWith } from './request-rules.ts';
import type { Rule } from './rule.ts';

export const batchRules: readonly Rule[] = [
  {
    rule: 'batch.receipt',
    sentence:
      'A batch is answered with 200 and a receipt: its range, one result per row sent, and counts that balance.',
    async check(lab) {
      const { id } = await lab.open();
      const rows = [1, 2, 3].map((row) => person(row, lab.email()));
      const receipt = readReceipt(await lab.put(makeBatch(id, rows)));
      demand(receipt.importId === id && receipt.first === 1 && receipt.last === 3, 'The receipt names another range.');
      const answered = receipt.results.map(({ row }) => row).sort((a, b) => a - b);
      demand(answered.join() === '1,2,3', `The results are for the rows ${answered.join(', ')} in place of 1, 2, 3.`);
      demand(balances(receipt.stats) && receipt.stats.total === 3, 'The counts do not balance.');
    },
  },
  {
    rule: 'batch.any-order',
    sentence:
      'Batches come in any order; the summary names the ranges that arrived, ascending and joined where they touch.',
    async check(lab) {
      const { id } = await lab.open();
      for (const row of [5, 1, 2]) readReceipt(await lab.put(makeBatch(id, [person(row, lab.email())])));
      const { received, stats } = await lab.summary(id);
      demand(JSON.stringify(received) === '[[1,2],[5,5]]', `received is ${JSON.stringify(received)}.`);
      demand(stats.created === 3 && balances(stats), 'The counts of the import are not those of its batches.');
    },
  },
  {
    rule: 'batch.replay',
    sentence: 'The same batch again gets the stored receipt and Idempotent-Replay: true, and is not applied again.',
    async check(lab) {
      const { id } = await lab.open('create');
      const batch = makeBatch(id, [person(1, lab.email())]);
      const first = await lab.put(batch);
      demand(first.headers.get('Idempotent-Replay') !== 'true', 'The first answer calls itself a replay.');
      const again = await lab.put(batch);
      demand(again.status === 200, `The second answer was ${again.status}.`);
      demand(again.headers.get('Idempotent-Replay') === 'true', 'Idempotent-Replay is missing.');
      const [before, after] = [readReceipt(first), readReceipt(again)];
      demand(JSON.stringify(before.results) === JSON.stringify(after.results), 'The second receipt differs.');
      demand((await lab.summary(id)).stats.total === 1, 'The rows were counted twice.');
    },
  },
  {
    rule: 'batch.concurrent',
    sentence: 'The same batch twice at once is applied once; the other gets the receipt, or 409 with Retry-After.',
    async check(lab) {
      const { id } = await lab.open('create');
      const batch = makeBatch(id, [person(1, lab.email()), person(2, lab.email())]);
      const answers = await Promise.all([lab.put(batch), lab.put(batch), lab.put(batch)]);
      for (const { status, headers } of answers) {
        demand(status === 200 || status === 409, `One of them got ${status}.`);
        demand(status === 200 || headers.has('Retry-After'), 'A 409 came without Retry-After.');
      }
      const { stats } = await lab.summary(id);
      demand(stats.created === 2 && stats.total === 2, 'The batch was applied more than once, or not at all.');
    },
  },
  {
    rule: 'batch.differs',
    sentence: 'An accepted range with other rows is refused with 422 and changes nothing.',
    async check(lab) {
      const { id } = await lab.open();
      readReceipt(await lab.put(makeBatch(id, [person(1, lab.email())])));
      refusedWith(await lab.put(makeBatch(id, [person(1, lab.email())])), [422]);
      demand((await lab.summary(id)).stats.total === 1, 'Something was applied.');
    },
  },
  {
    rule: 'batch.overlap',
    sentence: 'A range that overlaps an accepted one is refused with 422 and changes nothing.',
    async check(lab) {
      const { id } = await lab.open();
      readReceipt(await lab.put(makeBatch(id, [person(2, lab.email()), person(3, lab.email())])));
      refusedWith(await lab.put(makeBatch(id, [person(1, lab.email()), person(2, lab.email())])), [422]);
      refusedWith(await lab.put(makeBatch(id, [person(3, lab.email()), person(4, lab.email())])), [422]);
      demand((await lab.summary(id)).stats.total === 2, 'Something was applied.');
    },
  },
  {
    rule: 'batch.address',
    sentence: 'A batch whose import or first row is not that of its address is refused with 400 or 422.',
    async check(lab) {
      const [{ id }, other] = [await lab.open(), await lab.open()];
      const batch = makeBatch(id, [person(1, lab.email())]);
      refusedWith(await lab.ask('PUT', `/imports/${id}/batches/2`, batch), [400, 422]);
      refusedWith(await lab.ask('PUT', `/imports/${other.id}/batches/1`, batch), [400, 422]);
    },
  },
  {
    rule: 'batch.range',
    sentence: 'A batch whose rows do not fill its range, lie outside it or come twice is refused with 400 or 422.',
    async check(lab) {
      const { id } = await lab.open();
      const row = (number: number) => person(number, lab.email());
      const wrong = [
        makeBatch(id, [row(1)], { last: 2 }),
        makeBatch(id, [row(1)], { last: 3, blank: 1 }),
        makeBatch(id, [row(1), row(9)], { last: 2 }),
        makeBatch(id, [row(1), row(1)], { last: 2 }),
        makeBatch(id, [row(1)], { heldBack: [heldBackRow(1)], last: 2 }),
        makeBatch(id, [], { first: 2, last: 1 }),
      ];
      for (const batch of wrong) refusedWith(await lab.put(batch), [400, 422]);
      demand((await lab.summary(id)).received.length === 0, 'One of them was accepted.');
    },
  },
  {
    rule: 'batch.blank',
    sentence: 'A range that holds only blank rows is accepted and counts for nothing but the range.',
    async check(lab) {
      const { id } = await lab.open();
      const receipt = readReceipt(await lab.put(makeBatch(id, [], { first: 1, last: 4, blank: 4 })));
      demand(receipt.results.length === 0 && receipt.stats.total === 0, 'Blank rows were counted as rows.');
      demand(JSON.stringify((await lab.summary(id)).received) === '[[1,4]]', 'The range is not named as received.');
    },
  },
  {
    rule: 'batch.held-back',
    sentence: 'Rows held back are counted as not sent and need no result.',
    async check(lab) {
      const { id } = await lab.open();
      const batch = makeBatch(id, [person(1, lab.email())], { last: 2, heldBack: [heldBackRow(2)] });
      const { stats, results } = readReceipt(await lab.put(batch));
      demand(stats.total === 2 && stats.notSent === 1 && stats.created === 1, 'They were not counted as not sent.');
      demand(results.length === 1, 'The receipt has a result for a row that was not sent.');
    },
  },
  {
    rule: 'batch.warned',
    sentence: 'A row that succeeds with a warning found before sending is counted as one with warnings.',
    async check(lab) {
      const { id } = await lab.open();
      const issue = {
        code: 'DATE_UNREADABLE',
        severity: 'warning',
        column: 1,
        field: 'dateOfBirth',
        params: {},
      } as const;
      const rows = [{ ...person(1, lab.email()), issues: [issue] }, person(2, lab.email())];
      const { stats } = readReceipt(await lab.put(makeBatch(id, rows)));
      demand(stats.withWarnings === 1 && stats.created === 2, `withWarnings is ${stats.withWarnings}.`);
    },
  },
  {
    rule: 'batch.row-limit',
    sentence: 'A batch with more rows than the limit is refused with 413, which names the limit.',
    async check(lab) {
      const { batchRows } = lab.config.limits;
      assume(batchRows <= 20_000, 'the limit is too high to be tried.');
      const { id } = await lab.open();
      const rows = Array.from({ length: batchRows + 1 }, (_, at) => person(at + 1, `${at}@conformance.example`, {}));
      const answer = await lab.put(makeBatch(id, rows));
      refusedWith(answer, [413]);
      demand(readProblem(answer).limit !== undefined, 'The limit is missing.');
    },
  },
  {
    rule: 'batch.byte-limit',
    sentence: 'A body with more bytes than the limit is refused with 413, which names the limit.',
    async check(lab) {
      const { batchBytes } = lab.config.limits;
      assume(batchBytes <= 64 * 1024 * 1024, 'the limit is too high to be tried.');
      const { id } = await lab.open();
      const answer = await lab.put(makeBatch(id, [person(1, lab.email(), { firstName: 'x'.repeat(batchBytes) })]));
      refusedWith(answer, [413]);
      demand(readProblem(answer).limit !== undefined, 'The limit is missing.');
    },
  },
];
