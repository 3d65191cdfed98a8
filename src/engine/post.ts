import { releaseProxy, transfer, wrap, type Remote } from 'comlink';
import { fault, type Fault } from '../core/fault.ts';
import type { Engine } from '../session/ports/engine.ts';
import { startWorker } from './start-worker.ts';
import { heartbeatMessage, type WorkerEngine } from './worker-messages.ts';

/** Seconds without a heartbeat while an answer is awaited: the worker is dead or hangs. */
const silence = 5;
/** On the page's own thread: the longest stretch of work. */
const sliceMs = 12;

/** What answers the calls: the worker behind Comlink, or the same engine on this thread. */
export interface Post {
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

/** `url`: the worker's script; `null`: no worker. Where none may start, the engine runs on this thread. */
export const createPost = async (url: string | null, onEnd: () => void): Promise<Post> => {
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
