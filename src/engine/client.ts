import { proxy, releaseProxy, transfer, wrap, type Remote } from 'comlink';
import { fault, isFault, type Fault } from '../core/fault.ts';
import { noEdits, type Plan } from '../core/plan.ts';
import type { CheckSummary, Engine } from '../session/ports/engine.ts';
import { isWorthSharing } from './share.ts';
import { startWorker } from './start-worker.ts';
import { heartbeatMessage, type WorkerEngine } from './worker-messages.ts';
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

/** Seconds without a heartbeat while an answer is awaited: the worker is dead or hangs. */
const silence = 5;
/** On the page's own thread: the longest stretch of work. */
const sliceMs = 12;

/** What answers the calls: the worker behind Comlink, or the same engine on this thread. */
interface Post {
  readonly engine: Remote<WorkerEngine> | Engine;
  readonly remote: boolean;
  /** Calls under way; each is told when the post ends. */
  readonly waiting: Set<(why: Fault) => void>;
  /** False once it ended. */
  alive: boolean;
  /** Lets a second worker read rows as well, where one may start; the first call decides. */
  readonly share: () => Promise<void>;
  end(why: Fault): void;
}

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

const createPost = async (url: string | null, onEnd: () => void): Promise<Post> => {
  const worker = url === null ? null : await startWorker(url);
  return worker && url !== null ? workerPost(worker, url, onEnd) : localPost(onEnd);
};

let toldOfThread = false;

const localPost = async (onEnd: () => void): Promise<Post> => {
  if (!toldOfThread)
    console.info('contact-importer: no worker may start here, so files are read on the page’s own thread, in slices.');
  toldOfThread = true;
  const { createEngine } = await import('./engine.ts');
  const engine = createEngine({ sliceMs });
  return createEnding({ engine, remote: false, share: async () => undefined }, () => {
    engine.close();
    onEnd();
  });
};

const workerPost = (worker: Worker, url: string, onEnd: () => void): Post => {
  const engine = wrap<WorkerEngine>(worker);
  /** For how many ticks each worker was silent while an answer was awaited. */
  const silent = new Map<Worker, number>();
  let sharing: Promise<void> | null = null;

  const watchOver = (one: Worker): void => {
    silent.set(one, 0);
    one.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === heartbeatMessage) silent.set(one, 0);
    });
    one.addEventListener('error', () => post.end(fault('WORKER_FAILED', { reason: 'error' })));
  };

  const startSecond = async (): Promise<void> => {
    const second = await startWorker(url);
    if (!second) return;
    if (!post.alive) return second.terminate();
    watchOver(second);
    const { port1, port2 } = new MessageChannel();
    await wrap<WorkerEngine>(second).help(transfer(port1, [port1]));
    await engine.getHelp(transfer(port2, [port2]));
  };

  const post = createEnding({ engine, remote: true, share: () => (sharing ??= startSecond()) }, () => {
    clearInterval(watch);
    engine[releaseProxy]();
    for (const one of silent.keys()) one.terminate();
    onEnd();
  });
  watchOver(worker);
  // Ticks of this thread are counted, not time: a tab that slept has heard no heartbeat either.
  const watch = setInterval(() => {
    for (const [one, ticks] of silent) {
      silent.set(one, post.waiting.size > 0 ? ticks + 1 : 0);
      if (ticks + 1 >= silence && post.waiting.size > 0) post.end(fault('WORKER_FAILED', { reason: 'silence' }));
    }
  }, 1000);
  return post;
};

/** Ends once, and tells everyone who waits. */
const createEnding = (of: Pick<Post, 'engine' | 'remote' | 'share'>, stop: () => void): Post => {
  const post: Post = {
    ...of,
    waiting: new Set(),
    alive: true,
    end(why) {
      if (!post.alive) return;
      post.alive = false;
      stop();
      for (const tell of post.waiting) tell(why);
    },
  };
  return post;
};
