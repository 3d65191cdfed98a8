import type { Completion, Problem } from '../core/wire.ts';
import type { StoreRefusal } from './store.ts';

interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** The same request may succeed later. */
  readonly retryable?: true;
}

/** Every answer that is not a success. Codes never change meaning. */
export const problemKinds = {
  'version-missing': { status: 400, title: 'The request does not say which version of the protocol it speaks.' },
  'version-unsupported': { status: 400, title: 'This host does not speak that version of the protocol.' },
  'json-invalid': { status: 400, title: 'The body is not JSON in UTF-8.' },
  'json-too-deep': { status: 400, title: 'The body is nested too deeply.' },
  'gzip-invalid': { status: 400, title: 'The body is not what its Content-Encoding says.' },
  'body-cut': { status: 400, title: 'The body ended too early.' },
  'query-invalid': { status: 400, title: 'A parameter of the address has no meaning here.' },
  'not-signed-in': { status: 401, title: 'Sign in to import contacts.' },
  'not-admin': { status: 403, title: 'Only administrators of the account can import.' },
  'origin-not-allowed': { status: 403, title: 'Pages of this origin may not call this host.' },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'capability-off': { status: 404, title: 'This host does not offer that.' },
  'field-not-found': { status: 404, title: 'This account has no such custom field with options.' },
  'import-not-found': { status: 404, title: 'This account has no such import.' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method.' },
  'body-too-slow': { status: 408, title: 'The body took too long to arrive.', retryable: true },
  'batch-in-progress': { status: 409, title: 'This range is being applied right now.', retryable: true },
  'import-cancelled': { status: 409, title: 'The import was cancelled.' },
  'import-completed': { status: 409, title: 'The import is complete.' },
  'import-reverted': { status: 409, title: 'The import was taken back.' },
  'import-running': { status: 409, title: 'The import is still running; cancel it first.' },
  'ranges-missing': { status: 409, title: 'Rows of the file have not arrived yet.' },
  'books-unbalanced': { status: 409, title: 'The counts do not match the rows that arrived.' },
  'revert-expired': { status: 409, title: 'The time in which this import could be taken back is over.' },
  'revert-not-possible': { status: 409, title: 'This import cannot be taken back.' },
  'option-not-added': { status: 409, title: 'This field takes no further option.' },
  'field-exists': { status: 409, title: 'A field of this name exists already.' },
  'body-too-large': { status: 413, title: 'The body is larger than this host takes.' },
  'gzip-ratio': { status: 413, title: 'The body unpacks to far more than it claims.' },
  'batch-too-many-rows': { status: 413, title: 'The batch has more rows than this host takes at once.' },
  'file-too-large': { status: 413, title: 'The file is larger than this account may import.' },
  'content-type': { status: 415, title: 'The body must be application/json.' },
  'content-encoding': { status: 415, title: 'The body may be plain or gzip, nothing else.' },
  'body-invalid': { status: 422, title: 'The body is not what this call takes.' },
  'batch-invalid': { status: 422, title: 'The batch contradicts itself or its address.' },
  'field-unknown': { status: 422, title: 'A column is mapped to a field that this account does not have.' },
  'import-differs': { status: 422, title: 'An import with this id and other settings exists.' },
  'batch-differs': { status: 422, title: 'This range was accepted with other rows.' },
  'batch-overlaps': { status: 422, title: 'The range overlaps rows that were accepted already.' },
  'too-many-requests': { status: 429, title: 'Too many requests for this account.', retryable: true },
  'host-failed': { status: 500, title: 'Something went wrong on our side.', retryable: true },
  busy: { status: 503, title: 'The host is busy.', retryable: true },
  'shutting-down': { status: 503, title: 'The host is restarting.', retryable: true },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof problemKinds;

/** Why a call ends without success; becomes `application/problem+json`. */
export interface Refused extends Pick<Problem, 'detail' | 'row' | 'first' | 'missing' | 'limit' | 'params'> {
  readonly kind: 'refused';
  readonly code: ProblemCode;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export const refuse = (code: ProblemCode, more: Omit<Refused, 'kind' | 'code'> = {}): Refused => ({
  kind: 'refused',
  code,
  ...more,
});

export const isRefused = (value: unknown): value is Refused =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refused';

/** What the store refused, in the wire's words. Its `detail` is meant for the client. */
export function refuseAsStore(refusal: StoreRefusal): Refused {
  const wait = refusal.refused === 'batch-in-progress' || refusal.refused === 'busy';
  return refuse(refusal.refused, {
    ...(refusal.missing && { missing: refusal.missing }),
    ...(refusal.counts && { params: { ...refusal.counts }, detail: countsInWords(refusal.counts) }),
    ...(refusal.detail !== undefined && { detail: refusal.detail }),
    ...(wait && { retryAfter: refusal.retryAfter ?? 1 }),
  });
}

const countsInWords = ({ rows, blank, heldBack, sent }: Completion): string =>
  `The host has ${rows} rows: ${blank} blank, ${heldBack} held back, ${sent} sent.`;

/** Nothing of our insides: the code, its sentence, and the numbers that help. */
export function problemResponse({ kind: _kind, code, retryAfter, headers, ...numbers }: Refused): Response {
  const { status, title, retryable }: ProblemKind = problemKinds[code];
  const body: Problem = {
    type: `urn:contact-importer:problem:${code}`,
    title,
    status,
    detail: title,
    code,
    ...(retryable && { retryable }),
    ...numbers,
  };
  const response = new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
  if (retryAfter !== undefined) response.headers.set('Retry-After', String(Math.max(1, Math.ceil(retryAfter))));
  return response;
}
