import { expose, releaseProxy, transfer, type Endpoint, type Remote } from 'comlink';
import { isFault } from '../core/fault.ts';
import { createEngine } from './engine.ts';
import { helperAt, serveHelper } from './helper-port.ts';
import type { Helper } from './helper.ts';
import { workerSliceMs } from './pause.ts';
import { readAhead } from './read-ahead.ts';
import { heartbeatMessage, readyMessage, type Tell, type WorkerEngine } from './worker-messages.ts';

/*
 * The engine's own thread, or that of its helper. A batch's buffer moves to the page instead of being copied, and while the
 * page sends it, the next one is made. The heartbeat tells the page that the thread is alive; a thread that hangs in one row
 * falls silent.
 */

let helper: Helper | null = null;
const engine = createEngine({ sliceMs: workerSliceMs, helper: () => helper });
const batches = readAhead(engine);

const exposed: WorkerEngine = {
  ...engine,
  async check(plan, edits, tell) {
    try {
      return await engine.check(plan, tell ? { edits, onProgress: tell } : { edits });
    } finally {
      // On this side a callback is a proxy with a port of its own.
      if (tell) (tell as unknown as Remote<Tell>)[releaseProxy]();
    }
  },
  start: batches.start,
  async next() {
    const batch = await batches.next();
    return batch && !isFault(batch) ? transfer(batch, [batch.body.buffer]) : batch;
  },
  getHelp(port) {
    helper = helperAt(port);
  },
  help: serveHelper,
};

// The realm's types speak of any worker; this is a dedicated one.
const realm = globalThis as unknown as Endpoint;
expose(exposed, realm);
setInterval(() => realm.postMessage(heartbeatMessage), 1000);
realm.postMessage(readyMessage);
