import { completionSchema, importRequestSchema, revertRequestSchema } from '../core/wire-schemas.ts';
import { findField } from '../core/schema.ts';
import { answerWith, json, readJson } from './call.ts';
import { canonicalJson, digestOf } from './json.ts';
import { isRefused, refuse } from './problem.ts';
import type { ImportRequest } from '../core/wire.ts';
import type { Asked, Route } from './call.ts';
import type { Refused } from './problem.ts';

/** The calls that move a whole import from one state to the next. */
export const changeCalls: readonly Route[] = [
  {
    method: 'POST',
    path: 'imports',
    async answer(asked) {
      const request = await readJson(asked, importRequestSchema);
      if (isRefused(request)) return request;
      const objection = await objectTo(request, asked);
      if (objection) return objection;
      const digest = await digestOf(canonicalJson(request));
      return answerWith(asked.host.store.createImport(asked.caller, request, digest), ({ summary, created }) =>
        json(summary, created ? 201 : 200),
      );
    },
  },
  {
    method: 'POST',
    path: 'imports/:import/complete',
    async answer(asked) {
      const books = await readJson(asked, completionSchema);
      if (isRefused(books)) return books;
      return answerWith(asked.host.store.complete(asked.caller, asked.importId, books));
    },
  },
  {
    method: 'POST',
    path: 'imports/:import/cancel',
    answer: ({ host, caller, importId }) => answerWith(host.store.cancel(caller, importId)),
  },
  {
    method: 'POST',
    path: 'imports/:import/revert',
    capability: 'revert',
    async answer(asked) {
      const body = await readJson(asked, revertRequestSchema);
      if (isRefused(body)) return body;
      return answerWith(asked.host.store.revert(asked.caller, asked.importId, body.scope, body.dryRun ?? false));
    },
  },
];

/** What a well-formed request may still ask for in vain. */
async function objectTo(request: ImportRequest, { host, caller }: Asked): Promise<Refused | null> {
  if (request.file.size >= host.limits.fileBytes) return refuse('file-too-large', { limit: host.limits.fileBytes });
  if (request.consent.text.trim() === '')
    return refuse('body-invalid', { detail: 'Not as expected: body.consent.text' });
  if (new Set(request.objects).size < request.objects.length) {
    return refuse('body-invalid', { detail: 'Not as expected: body.objects' });
  }
  const { fields } = await host.store.account(caller);
  const foreign = request.mapping.findIndex(({ to }) => {
    const field = to && findField(fields, to);
    return to !== null && (!field || field.unsupported === true);
  });
  return foreign < 0
    ? null
    : refuse('field-unknown', { detail: `Not a field of this account: body.mapping[${foreign}].to` });
}
