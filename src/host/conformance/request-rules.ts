import { demand, isProblem } from './answers.ts';
import { makeBatch, person } from './samples.ts';
import type { Answer } from './answers.ts';
import type { AskOptions } from './lab.ts';
import type { Rule } from './rule.ts';

const unknown = '/imports/00000000-0000-4000-8000-000000000000';

/** How a host meets requests that are wrong before they mean anything. */
export const requestRules: readonly Rule[] = [
  {
    rule: 'version.missing',
    sentence: 'A request without Contact-Importer-Version is refused with 400 or 426.',
    async check(lab) {
      refusedWith(
        await lab.ask('GET', '/config', undefined, { headers: { 'Contact-Importer-Version': null } }),
        [400, 426],
      );
    },
  },
  {
    rule: 'version.unknown',
    sentence: 'A request of a version that does not exist is refused with 400 or 426.',
    async check(lab) {
      refusedWith(
        await lab.ask('GET', '/config', undefined, { headers: { 'Contact-Importer-Version': '999' } }),
        [400, 426],
      );
    },
  },
  {
    rule: 'auth.required',
    sentence: 'A request that names nobody is refused with 401, whatever it asks for.',
    async check(lab) {
      for (const [method, path] of [
        ['GET', '/config'],
        ['GET', '/imports'],
        ['GET', unknown],
      ] as const) {
        refusedWith(await lab.ask(method, path, undefined, { as: 'nobody' }), [401]);
      }
      refusedWith(await lab.ask('POST', '/imports', {}, { as: 'nobody' }), [401]);
    },
  },
  {
    rule: 'problem.shape',
    sentence: 'A refusal is application/problem+json with type, title, its own status and a stable code.',
    async check(lab) {
      const answer = await lab.ask('GET', unknown);
      refusedWith(answer, [404]);
      demand(isProblem(answer), 'The answer for an unknown import is not such a problem.');
    },
  },
  {
    rule: 'json.malformed',
    sentence: 'A body that is no JSON, or no UTF-8, is refused with 400 or 422.',
    async check(lab) {
      for (const raw of ['{"id":', 'hello', '', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])]) {
        refusedWith(await lab.ask('POST', '/imports', undefined, { raw }), [400, 422]);
      }
    },
  },
  {
    rule: 'json.wrong-shape',
    sentence: 'JSON that is not what the call takes is refused with 400 or 422.',
    async check(lab) {
      for (const body of [null, [], 7, {}, { id: 'x' }]) {
        refusedWith(await lab.ask('POST', '/imports', body), [400, 422]);
      }
    },
  },
  {
    rule: 'json.deep',
    sentence: 'JSON that is nested beyond sense is refused with 400, 413 or 422.',
    async check(lab) {
      const raw = `{"id":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
      refusedWith(await lab.ask('POST', '/imports', undefined, { raw }), [400, 413, 422]);
    },
  },
  {
    rule: 'content-type',
    sentence:
      'A body that does not call itself application/json is refused, so that no form of another site can send one.',
    async check(lab) {
      const { id } = await lab.open();
      const raw = JSON.stringify(makeBatch(id, [person(1, lab.email())]));
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
        const options: AskOptions = { raw, headers: { 'Content-Type': type } };
        refusedWith(await lab.ask('PUT', `/imports/${id}/batches/1`, undefined, options), [400, 415, 422]);
      }
    },
  },
  {
    rule: 'gzip.body',
    sentence:
      'A body with Content-Encoding: gzip is read where the host says it takes gzip, and refused with 415 where not.',
    async check(lab) {
      const { id } = await lab.open();
      const raw = await gzip(JSON.stringify(makeBatch(id, [person(1, lab.email())])));
      const options: AskOptions = { raw, headers: { 'Content-Encoding': 'gzip' } };
      const { status } = await lab.ask('PUT', `/imports/${id}/batches/1`, undefined, options);
      const expected = lab.config.capabilities.gzip ? 200 : 415;
      demand(status === expected, `It answered ${status}.`);
    },
  },
  {
    rule: 'gzip.broken',
    sentence: 'A body that calls itself gzip and is not is refused with 400, 415 or 422.',
    async check(lab) {
      const options: AskOptions = { raw: '{}', headers: { 'Content-Encoding': 'gzip' } };
      refusedWith(await lab.ask('POST', '/imports', undefined, options), [400, 415, 422]);
    },
  },
  {
    rule: 'gzip.bomb',
    sentence: 'A small body that unpacks to more than a batch may have is refused with 400, 413 or 415.',
    async check(lab) {
      const raw = await gzip(' '.repeat(lab.config.limits.batchBytes + 1_000_000));
      const options: AskOptions = { raw, headers: { 'Content-Encoding': 'gzip' } };
      refusedWith(await lab.ask('POST', '/imports', undefined, options), [400, 413, 415]);
    },
  },
  {
    rule: 'origin.foreign',
    sentence: 'A page of an unknown origin is never allowed to read an answer.',
    async check(lab) {
      const options: AskOptions = { headers: { Origin: 'https://origin.conformance.example' } };
      const { headers } = await lab.ask('GET', '/config', undefined, options);
      const allowed = headers.get('Access-Control-Allow-Origin');
      demand(
        allowed === null || !['*', 'https://origin.conformance.example'].includes(allowed),
        `It allows ${allowed}.`,
      );
    },
  },
];

/** What must hold for every answer of the whole run. */
export const manners: readonly Rule[] = [
  {
    rule: 'manners.problems',
    sentence: 'Every refusal of the run was application/problem+json with a stable code.',
    async check({ oddities }) {
      demand(!oddities.has('not-a-problem'), `${oddities.get('not-a-problem')} without one.`);
    },
  },
  {
    rule: 'manners.redirects',
    sentence: 'The host never redirects.',
    async check({ oddities }) {
      demand(!oddities.has('redirect'), `${oddities.get('redirect')}.`);
    },
  },
  {
    rule: 'manners.errors',
    sentence: 'Nothing that a client sends makes the host fail with 5xx.',
    async check({ oddities }) {
      demand(!oddities.has('server-error'), `${oddities.get('server-error')}.`);
    },
  },
];

/** The call was refused, and with one of these. */
export function refusedWith({ status }: Answer, expected: readonly number[]): void {
  demand(expected.includes(status), `It answered ${status} in place of ${expected.join(' or ')}.`);
}

async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
