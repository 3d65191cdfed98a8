import * as v from 'valibot';
import { readBody } from './body.ts';
import { parseJson } from './json.ts';
import { isRefused, refuse, refuseAsStore } from './problem.ts';
import { isStoreRefusal } from './store.ts';
import type { Capabilities } from '../core/wire.ts';
import type { Host } from './options.ts';
import type { Refused } from './problem.ts';
import type { Caller, Stored } from './store.ts';

/** One request, after all that is the same for every call has been checked. */
export interface Asked {
  readonly host: Host;
  readonly request: Request;
  readonly caller: Caller;
  /** The import that the address names; empty where it names none. */
  readonly importId: string;
  /** The first row that the address names; 0 where it names none. */
  readonly first: number;
  /** The custom field that the address names; empty where it names none. */
  readonly field: string;
  readonly query: URLSearchParams;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Parts divided by `/`; `:import`, `:first` and `:field` stand for values. */
  readonly path: string;
  /** Open to members who are not administrators. */
  readonly forMembers?: true;
  readonly capability?: keyof Capabilities;
  answer(asked: Asked): Promise<Response | Refused>;
}

/** Reads the body under the host's limits and checks it against the call's schema. */
export async function readJson<T>(asked: Asked, schema: v.GenericSchema<unknown, T>): Promise<T | Refused> {
  const { request, host } = asked;
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return refuse('content-type');
  const bytes = await readBody(request, host.limits, host.capabilities.gzip);
  if (isRefused(bytes)) return bytes;
  const parsed = parseJson(bytes, host.limits.jsonDepth);
  if (isRefused(parsed)) return parsed;
  const checked = v.safeParse(schema, parsed.value, { abortEarly: true });
  return checked.success
    ? checked.output
    : refuse('body-invalid', { detail: `Not as expected: ${placeOf(checked.issues[0])}` });
}

/** Where the first thing wrong stands. Keys of records are the sender's words and are not repeated. */
function placeOf(issue: v.BaseIssue<unknown> | undefined): string {
  const parts: string[] = [];
  for (const step of issue?.path ?? []) {
    if (step.type === 'array') parts.push(`[${String(step.key)}]`);
    else if (step.type === 'object' && knownKey.test(String(step.key))) parts.push(`.${String(step.key)}`);
    else break;
  }
  return `body${parts.join('')}`;
}

/** Keys of the protocol's bodies; a record's own keys are cut off at the record. */
const knownKey = /^(?:[a-z][a-zA-Z0-9]{0,30})$/;

export const json = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  });

/** The store's answer as the wire's. */
export async function answerWith<T>(
  stored: Stored<T>,
  respond: (value: T) => Response = json,
): Promise<Response | Refused> {
  const value = await stored;
  return isStoreRefusal(value) ? refuseAsStore(value) : respond(value);
}
