import { demand, readSummary } from './answers.ts';
import { refusedWith } from './request-rules.ts';
import type { Rule } from './rule.ts';

export const importRules: readonly Rule[] = [
  {
    rule: 'import.create',
    sentence: 'POST /imports answers a new id with 201 and the summary of an import that has no rows yet.',
    async check(lab) {
      const request = await lab.open('create', { tags: ['conformance'] });
      const summary = await lab.summary(request.id);
      demand(summary.id === request.id, 'The summary is of another import.');
      demand(summary.state === 'queued' || summary.state === 'processing', `Its state is ${summary.state}.`);
      demand(summary.received.length === 0 && summary.stats.total === 0, 'It has rows already.');
      demand(
        summary.file.sha256 === request.file.sha256 && summary.file.name === request.file.name,
        'The file differs.',
      );
      demand(summary.modes.contact === 'create' && summary.tags.includes('conformance'), 'Mode or tags differ.');
      demand(summary.finishedAt === null, 'It is finished already.');
    },
  },
  {
    rule: 'import.repeat',
    sentence: 'POST /imports with the same id and body answers 200 with the same import.',
    async check(lab) {
      const request = await lab.open();
      const again = await lab.ask('POST', '/imports', request);
      demand(again.status === 200, `It answered ${again.status}.`);
      demand(readSummary(again).createdAt === (await lab.summary(request.id)).createdAt, 'It is another import.');
    },
  },
  {
    rule: 'import.differs',
    sentence: 'POST /imports with a known id and another body is refused with 422 and changes nothing.',
    async check(lab) {
      const request = await lab.open('create');
      refusedWith(await lab.ask('POST', '/imports', { ...request, tags: ['other'] }), [422]);
      demand((await lab.summary(request.id)).tags.length === 0, 'The import was changed.');
    },
  },
  {
    rule: 'import.consent',
    sentence: 'POST /imports without the text that the person agreed to is refused with 400 or 422.',
    async check(lab) {
      const request = { ...(await lab.open()), id: crypto.randomUUID() };
      refusedWith(
        await lab.ask('POST', '/imports', { ...request, consent: { ...request.consent, text: '' } }),
        [400, 422],
      );
      refusedWith(await lab.ask('POST', '/imports', { ...request, consent: undefined }), [400, 422]);
    },
  },
  {
    rule: 'import.file-limit',
    sentence: 'POST /imports of a file that is not smaller than the limit is refused with 413 or 422.',
    async check(lab) {
      const request = { ...(await lab.open()), id: crypto.randomUUID() };
      const file = { ...request.file, size: lab.config.limits.fileBytes };
      refusedWith(await lab.ask('POST', '/imports', { ...request, file }), [413, 422]);
    },
  },
  {
    rule: 'import.unknown-field',
    sentence:
      'POST /imports with a column mapped to a field that the account does not have is refused with 400 or 422.',
    async check(lab) {
      const request = { ...(await lab.open()), id: crypto.randomUUID() };
      const to = { object: 'contact', field: 'accountId' };
      const mapping = [{ column: 0, header: 'x', to, options: {} }];
      refusedWith(await lab.ask('POST', '/imports', { ...request, mapping }), [400, 422]);
    },
  },
  {
    rule: 'import.hostile-keys',
    sentence: 'Keys such as __proto__, constructor, accountId, role or createdBy in a body have no effect.',
    async check(lab) {
      const request = { ...(await lab.open()), id: crypto.randomUUID() };
      const hostile =
        '"__proto__":{"isAdmin":true},"constructor":{"prototype":{}},"accountId":"other","role":"admin",' +
        '"createdBy":{"id":"intruder","name":"Intruder"},"state":"completed",';
      const raw = JSON.stringify(request).replace('{', `{${hostile}`);
      const answer = await lab.ask('POST', '/imports', undefined, { raw });
      if (answer.status >= 400) return refusedWith(answer, [400, 422]);
      const summary = readSummary(answer);
      demand(summary.createdBy.id === lab.config.user.id, 'The body chose who made the import.');
      demand(summary.state !== 'completed', 'The body chose the state.');
    },
  },
  {
    rule: 'import.unknown',
    sentence: 'Every call about an import that does not exist is refused with 404.',
    async check(lab) {
      const path = `/imports/${crypto.randomUUID()}`;
      refusedWith(await lab.ask('GET', path), [404]);
      refusedWith(await lab.ask('POST', `${path}/cancel`), [404]);
      refusedWith(await lab.ask('POST', `${path}/complete`, { rows: 0, blank: 0, heldBack: 0, sent: 0 }), [404]);
      if (lab.config.capabilities.history) refusedWith(await lab.ask('GET', `${path}/issues`), [404]);
      if (lab.config.capabilities.report) refusedWith(await lab.ask('GET', `${path}/report.csv`), [404]);
      if (lab.config.capabilities.revert)
        refusedWith(await lab.ask('POST', `${path}/revert`, { scope: 'created' }), [404]);
    },
  },
];
