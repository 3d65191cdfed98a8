import { serve } from 'srvx';
import { problemResponse, refuse } from '../problem.ts';

/** `starting`: the store is not open yet; calls of the protocol wait for it. */
export type Health = 'ok' | 'starting' | 'store-unreachable';

export interface ServerOptions {
  /** Everything the server answers except `/health`: the host, or the host beside an application's own routes. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** 0 picks a free one. */
  readonly port: number;
  readonly hostname?: string;
  /** How the store is; asked by `GET /health`. */
  readonly health?: () => Promise<Health>;
  /** Called once, after the last answer went out: closes the store. */
  readonly close?: () => Promise<void>;
  /** How long `stop` waits for requests under way, in seconds. */
  readonly graceSeconds?: number;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Refuses new requests, waits for those under way, then closes. Safe to call twice. */
  stop(): Promise<void>;
}

/** What the server could not start for, in a sentence for the person who started it. */
export class ServerStartError extends Error {
  override readonly name = 'ServerStartError';
}

/** Serves over HTTP until it is stopped; nothing that was acknowledged is lost by stopping. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const underWay = new Set<Promise<unknown>>();
  let stopping: Promise<void> | null = null;

  const answer = async (request: Request): Promise<Response> => {
    const isHealth = new URL(request.url).pathname === '/health';
    if (stopping && isHealth) return healthAnswer('stopping');
    if (stopping) return closing(problemResponse(refuse('shutting-down', { retryAfter: 2 })));
    if (isHealth) return healthAnswer((await options.health?.()) ?? 'ok');
    const work = Promise.resolve(options.fetch(request));
    underWay.add(work);
    try {
      const response = await work;
      // The rest of such a body would have to be read before the connection could be used again.
      return response.status === 408 || response.status === 413 ? closing(response) : response;
    } finally {
      underWay.delete(work);
    }
  };

  const server = serve({
    fetch: (request) => answer(request),
    port: options.port,
    hostname: options.hostname ?? '127.0.0.1',
    silent: true,
    gracefulShutdown: false,
    manual: true,
  });
  await listen(server, options.port);
  const { port } = new URL(server.url ?? '');

  const stop = async (): Promise<void> => {
    const patience = delay((options.graceSeconds ?? 10) * 1_000);
    await Promise.race([Promise.allSettled(underWay), patience.passed]);
    // One turn for the answers to reach their sockets.
    await delay(50).passed;
    patience.clear();
    await server.close(true);
    await options.close?.();
  };
  return { url: (server.url ?? '').replace(/\/$/, ''), port: Number(port), stop: () => (stopping ??= stop()) };
}

/** Stops the server when the process is asked to end; a second signal does not wait. */
export function stopOnSignals(server: RunningServer, log: (line: string) => void): void {
  let asked = false;
  const end = (signal: string): void => {
    if (asked) process.exit(1);
    asked = true;
    log(`${signal}: finishing what is under way`);
    server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', () => end('SIGTERM'));
  process.on('SIGINT', () => end('SIGINT'));
}

const healthAnswer = (status: Health | 'stopping'): Response =>
  new Response(JSON.stringify({ status }), {
    status: status === 'ok' ? 200 : 503,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(status !== 'ok' && { 'Retry-After': '2' }),
    },
  });

function closing(response: Response): Response {
  response.headers.set('Connection', 'close');
  return response;
}

/** Waits until the port is ours, and says plainly why it is not. */
async function listen(server: ReturnType<typeof serve>, port: number): Promise<void> {
  const failed = new Promise<never>((_resolve, reject) => {
    server.node?.server?.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
  });
  await Promise.race([Promise.resolve(server.serve()).then(() => server.ready()), failed]).catch((error: unknown) => {
    throw error instanceof ServerStartError || !(error instanceof Error) ? error : explain(error, port);
  });
}

function explain(error: NodeJS.ErrnoException, port: number): ServerStartError {
  if (error.code === 'EADDRINUSE') {
    return new ServerStartError(`Port ${port} is in use. Stop what uses it, or choose another with --port.`);
  }
  if (error.code === 'EACCES')
    return new ServerStartError(`Port ${port} needs rights that this process does not have.`);
  return new ServerStartError(`The server could not start on port ${port}: ${error.code ?? error.message}`);
}

function delay(milliseconds: number): { readonly passed: Promise<void>; clear(): void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return { passed, clear: () => clearTimeout(timer) };
}
