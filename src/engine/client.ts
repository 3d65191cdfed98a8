import { proxy, type Remote } from 'comlink';
import { fault, isFault, type Fault } from '../core/fault.ts';
import { noEdits, type Plan } from '../core/plan.ts';
import type { CheckSummary, Engine } from '../session/ports/engine.ts';
import { createPost, type Post } from './post.ts';
import { isWorthSharing } from './share.ts';
import type { WorkerEngine } from './worker-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers these imports with the addresses of the built workers.
import wholeWorkerUrl from './whole-worker.ts?worker&url';
// oxlint-disable-next-line import/default -- as above
import workerUrl from './worker.ts?worker&url';

export interface EngineClientOptions {
  /** Ends the client and its worker. */
  readonly signal?: AbortSignal;
  /** Where the worker's script is; default: beside this one. `null`: no worker, the page's own thread. */
  readonly workerUrl?: string | null;
}

/** As our own build names it. Under another name it is a bundler's copy, whose parts are not beside it. */
const ownName = /\/assets\/worker-[\w-]{8}\.js$/;
const builtWorker = ownName.test(workerUrl) ? workerUrl : wholeWorkerUrl;

/**
 * The engine as a page sees it. The worker starts with the first call; when it dies, every call under way answers with
 * `WORKER_FAILED`, and so does every later one until the next `open` starts another: a new worker knows no file.
 */
export const createEngineClient = (options: EngineClientOptions = {}): Engine => {
  let post: Promise<Post> | null = null;
  /** The worker that had the file is gone. */
  let lost = false;
  /** The open file is large enough for two workers. */
  let shared = false;
  /** Counts the files. */
  let opened = 0;

  const start = (): Promise<Post> => {
    if (post) return post;
    const started = createPost(options.workerUrl === undefined ? builtWorker : options.workerUrl, () => {
      if (post !== started) return;
      post = null;
      lost = true;
    });
    post = started;
    return post;
  };

  const call = async <T>(ask: (engine: Post['engine'], of: Post) => Promise<T | Fault>): Promise<T | Fault> => {
    if (options.signal?.aborted) return fault('CANCELLED');
    if (lost) return fault('WORKER_FAILED', { reason: 'gone' });
    const at = await start();
    if (!at.alive) return fault('WORKER_FAILED', { reason: 'gone' });
    return new Promise((resolve) => {
      const answer = (value: T | Fault): void => {
        at.waiting.delete(answer);
        resolve(value);
      };
      at.waiting.add(answer);
      ask(at.engine, at).then(answer, (error: unknown) => {
        // What cannot be cloned, or an engine that broke its promise never to throw.
        answer(fault('WORKER_FAILED', { reason: 'call', name: error instanceof Error ? error.name : 'unknown' }));
      });
    });
  };

  const close = (): void => {
    const ending = post;
    post = null;
    lost = false;
    void ending?.then((at) => at.end(fault('CANCELLED')));
  };
  options.signal?.addEventListener('abort', close, { once: true });

  /** The calls that go through the whole file: they wait for the second worker, if there is to be one. */
  const callBoth = <T>(ask: (engine: Post['engine'], of: Post) => Promise<T | Fault>): Promise<T | Fault> =>
    call(async (engine, of) => {
      const meant = opened;
      if (shared) await of.share();
      return meant === opened ? ask(engine, of) : fault('CANCELLED');
    });

  return {
    open: (file, ...how) => {
      lost = false;
      shared = false;
      opened += 1;
      const mine = opened;
      return call(async (engine, of) => {
        const answer = await engine.open(file, ...how);
        if (mine !== opened || isFault(answer) || !isWorthSharing(file)) return answer;
        shared = true;
        void of.share();
        return answer;
      });
    },
    suggest: (...of) => call((engine) => engine.suggest(...of)),
    check: (plan, how = {}) =>
      callBoth((engine, { remote }) =>
        remote ? checkRemotely(engine as Remote<WorkerEngine>, plan, how) : (engine as Engine).check(plan, how),
      ),
    edit: (...of) => call((engine) => engine.edit(...of)),
    rows: (...of) => call((engine) => engine.rows(...of)),
    count: (...of) => call((engine) => engine.count(...of)),
    numbers: (...of) => call((engine) => engine.numbers(...of)),
    replace: (...of) => call((engine) => engine.replace(...of)),
    match: (...of) => call((engine) => engine.match(...of)),
    distinct: (...of) => call((engine) => engine.distinct(...of)),
    sample: (...of) => call((engine) => engine.sample(...of)),
    start: (...of) => callBoth((engine) => engine.start(...of)),
    next: () => call((engine) => engine.next()),
    report: (...of) => call((engine) => engine.report(...of)),
    close,
  };
};

/** A callback crosses as an argument of its own; the worker lets it go when it has answered. */
const checkRemotely = (
  engine: Remote<WorkerEngine>,
  plan: Plan,
  how: Parameters<Engine['check']>[1] = {},
): Promise<CheckSummary | Fault> =>
  engine.check(plan, how.edits ?? noEdits, how.onProgress ? proxy(how.onProgress) : null);
