import { protocolVersion } from '../core/wire.ts';
import { isAway } from './away.ts';
import { judgeOrigin, preflight, shareWith } from './cors.ts';
import { completeOptions } from './options.ts';
import { isRefused, problemResponse, refuse } from './problem.ts';
import { createRateLimit } from './rate-limit.ts';
import { findRoute } from './router.ts';
import type { Host, HostOptions, LogEntry } from './options.ts';
import type { ProblemCode, Refused } from './problem.ts';

/** What the log will say, filled in as the request goes through. */
type Trace = { -readonly [K in keyof Omit<LogEntry, 'time' | 'status' | 'milliseconds'>]: LogEntry[K] };

/**
 * The other end of the wire as one function of the web platform, for any server that speaks `Request` and `Response`.
 * It keeps nothing between requests except the rate limit's counters: all truth is in the store.
 */
export function createImportHost(options: HostOptions): (request: Request) => Promise<Response> {
  const host = completeOptions(options);
  const rateLimit = createRateLimit(host.limits.requests, host.clock);

  return async (request) => {
    const started = host.clock();
    const trace: Trace = { request: crypto.randomUUID(), method: request.method, route: 'none' };
    const origin = judgeOrigin(request, host);
    let response: Response;
    if (request.method === 'OPTIONS') response = preflight(origin, host);
    else if (origin === 'foreign') response = answerRefusal(refuse('origin-not-allowed'), trace);
    else response = await answer(host, rateLimit, request, trace);
    shareWith(response, request, origin);
    for (const [name, value] of commonHeaders) response.headers.set(name, value);
    response.headers.set('X-Request-Id', trace.request);
    host.log({
      time: new Date(started).toISOString(),
      ...trace,
      status: response.status,
      milliseconds: host.clock() - started,
    });
    return response;
  };
}

const commonHeaders = [
  ['Contact-Importer-Version', protocolVersion],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
] as const;

async function answer(
  host: Host,
  rateLimit: ReturnType<typeof createRateLimit>,
  request: Request,
  trace: Trace,
): Promise<Response> {
  try {
    const result = await admit(host, rateLimit, request, trace);
    return isRefused(result) ? answerRefusal(result, trace) : result;
  } catch (error) {
    // The message of a database's error may quote a row: only the class of the error is written down.
    trace.error = error instanceof Error ? error.name : typeof error;
    return answerRefusal(isAway(error) ? refuse('busy', { retryAfter: 2 }) : refuse('host-failed'), trace);
  }
}

/** The same questions for every call, from the cheapest to the dearest; nobody's body is read before the last. */
async function admit(
  host: Host,
  rateLimit: ReturnType<typeof createRateLimit>,
  request: Request,
  trace: Trace,
): Promise<Response | Refused> {
  const url = new URL(request.url);
  const found = findRoute(request.method, url.pathname, host.basePath);
  if (isRefused(found)) return found;
  const { route, names } = found;
  trace.route = route.path;
  const importId = names.get(':import') ?? '';
  if (importId) trace.import = importId;

  const version = judgeVersion(request.headers.get('Contact-Importer-Version'));
  if (version) return refuse(version, { detail: `This host speaks version ${protocolVersion}.` });
  const caller = await host.authenticate(request);
  if (!caller) return refuse('not-signed-in', { headers: { 'WWW-Authenticate': 'Bearer' } });
  trace.account = caller.accountId;
  trace.user = caller.user.id;
  const wait = rateLimit.take(caller.accountId);
  if (wait > 0) return refuse('too-many-requests', { retryAfter: wait });
  if (!caller.isAdmin && !route.forMembers) return refuse('not-admin');
  if (route.capability && !host.capabilities[route.capability]) return refuse('capability-off');
  return route.answer({
    host,
    request,
    caller,
    importId,
    first: Number(names.get(':first') ?? 0),
    field: names.get(':field') ?? '',
    query: url.searchParams,
  });
}

function judgeVersion(asked: string | null): ProblemCode | null {
  if (asked === null) return 'version-missing';
  return asked.trim() === protocolVersion ? null : 'version-unsupported';
}

function answerRefusal(refused: Refused, trace: Trace): Response {
  trace.code = refused.code;
  return problemResponse(refused);
}
