import * as v from 'valibot';
import { protocolVersion } from '../core/wire.ts';
import { isRefusal } from '../session/ports/transport.ts';
import type { Refusal } from '../session/ports/transport.ts';
import { refusal, refusalFrom, speaksOther } from './refusal.ts';
import { orAborted, withinDeadline } from './within-deadline.ts';
import type { Deadline } from './within-deadline.ts';

/** Asked anew for each request, and again after a 401. */
export type HeadersSource =
  | Readonly<Record<string, string>>
  | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>);

export interface HttpOptions extends Deadline {
  /** Where the host's calls are, e.g. `/contact-importer`. */
  readonly endpoint: string;
  readonly headers?: HeadersSource;
  readonly fetch?: typeof fetch;
  /** Whether the host takes gzip; asked at each batch, because the host's config says it. */
  readonly gzip?: () => boolean;
  /** Milliseconds since the epoch; for `Retry-After` dates. */
  readonly now?: () => number;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** Bytes go as they are; anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Worth compressing. */
  readonly isLarge?: boolean;
}

/** A success, read to its end. */
export interface Answered {
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** No answer of the protocol is larger; more is a mistake or an attack. */
const answerLimit = 32 * 1024 * 1024;

/** One request and its whole answer, within one deadline. Never throws: what brings no answer is a refusal. */
export const callHost = (options: HttpOptions, call: Call, signal: AbortSignal): Promise<Answered | Refusal> =>
  withinDeadline(options, signal, async (until) => {
    const init = await requestOf(options, call, until);
    until.throwIfAborted();
    const address = `${options.endpoint.replace(/\/+$/u, '')}${call.path}`;
    const response = await (options.fetch ?? fetch)(address, { ...init, signal: until });
    if (isRedirect(response)) return refusal('redirect', { status: response.status });
    const body = await readCapped(response, until);
    if (body === null) return refusal('invalid');
    if (speaksOther(response)) return refusal('status', { status: response.status, code: 'version-unsupported' });
    if (!response.ok) return refusalFrom(response, jsonIn(body), (options.now ?? Date.now)());
    return { headers: response.headers, body };
  });

/**
 * Asks the page once more for headers, as after a 401. A fixed record brings no better ones, and a page that cannot
 * give any (its own renewal failed) must let the person sign in first.
 */
export const renewHeaders = async (options: HttpOptions, signal: AbortSignal): Promise<boolean> =>
  typeof options.headers === 'function' &&
  !isRefusal(await withinDeadline(options, signal, (until) => headersOf(options, until)));

/** The JSON of an answer, checked; a login page, cut JSON or another shape is `invalid`, which means unknown. */
export const readAs = <T>(answer: Answered | Refusal, schema: v.GenericSchema<unknown, T>): T | Refusal => {
  if (isRefusal(answer)) return answer;
  if (!/^application\/(?:[\w.+-]+\+)?json\b/iu.test(answer.headers.get('Content-Type') ?? ''))
    return refusal('invalid', { body: answer.body });
  const checked = v.safeParse(schema, jsonIn(answer.body));
  return checked.success ? checked.output : refusal('invalid', { body: answer.body });
};

/** Followed nowhere: a redirect would carry the page's credentials to another address. */
const isRedirect = (response: Response): boolean =>
  response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);

const headersOf = async (
  { headers }: HttpOptions,
  until: AbortSignal,
): Promise<Readonly<Record<string, string>> | undefined> =>
  typeof headers === 'function' ? orAborted(Promise.resolve().then(headers), until) : headers;

const requestOf = async (options: HttpOptions, call: Call, until: AbortSignal): Promise<RequestInit> => {
  const headers = new Headers({ ...(await headersOf(options, until)), ...call.headers });
  headers.set('Contact-Importer-Version', protocolVersion);
  headers.set('Accept', 'application/json, application/problem+json');
  const init: RequestInit = {
    method: call.method,
    headers,
    redirect: 'manual',
    credentials: 'same-origin',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  };
  if (call.body === undefined) return init;
  headers.set('Content-Type', 'application/json');
  const bytes =
    call.body instanceof Uint8Array
      ? (call.body as Uint8Array<ArrayBuffer>)
      : new TextEncoder().encode(JSON.stringify(call.body));
  if (call.isLarge !== true || options.gzip?.() !== true || typeof CompressionStream === 'undefined')
    return { ...init, body: bytes };
  headers.set('Content-Encoding', 'gzip');
  return { ...init, body: await gzip(bytes) };
};

const gzip = async (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();

const readCapped = async (response: Response, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null> => {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  // A body that does not notice the abort by itself is given up all the same.
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined), { once: true });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > answerLimit) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(part.value);
  }
  const only = chunks[0];
  // A chunk of a body is backed by memory of its own, never shared between threads.
  if (only !== undefined && chunks.length === 1) return only as Uint8Array<ArrayBuffer>;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
};

const jsonIn = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
};
