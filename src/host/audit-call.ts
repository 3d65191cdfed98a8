import * as v from 'valibot';
import { json } from './call.ts';
import { refuse } from './problem.ts';
import type { Route } from './call.ts';

const cursorSchema = v.optional(v.pipe(v.string(), v.regex(/^[^\0]{1,500}$/)));

/** The account's audit log, the newest first; only where the store keeps one. */
export const auditCall: Route = {
  method: 'GET',
  path: 'audit',
  async answer({ host, caller, query }) {
    if (!host.store.audit) return refuse('capability-off');
    const cursor = v.safeParse(cursorSchema, query.get('cursor') ?? undefined);
    return cursor.success ? json(await host.store.audit(caller, cursor.output)) : refuse('query-invalid');
  },
};
