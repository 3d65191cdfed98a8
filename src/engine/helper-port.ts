import { expose, transfer, wrap } from 'comlink';
import { fault, isFault, type Fault } from '../core/fault.ts';
import { createHelper, type Helper } from './helper.ts';

/* A helper at the other end of a port. Buffers move instead of being copied. */

/** Answers at the port. */
export const serveHelper = (port: MessagePort): void => {
  const helper = createHelper();
  const exposed: Helper = {
    ...helper,
    async check(text, last) {
      const checked = await helper.check(text, last);
      if (!checked || isFault(checked)) return checked;
      const { marked, issueRows, issueKinds } = checked.books;
      return transfer(checked, [checked.keys.buffer, marked.buffer, issueRows.buffer, issueKinds.buffer]);
    },
    async make(job) {
      const made = await helper.make(job);
      return isFault(made)
        ? made
        : transfer(
            made,
            made.map(({ body }) => body.buffer),
          );
    },
  };
  expose(exposed, port);
};

export const helperAt = (port: MessagePort): Helper => {
  const helper = wrap<Helper>(port);
  return {
    begin: (task) => helper.begin(task).catch(failed),
    check: (text, last) => helper.check(transfer(text, [text.buffer]), last).catch(failed),
    start: (importId, ranges) => helper.start(importId, ranges).catch(failed),
    make: (job) => helper.make(transfer(job, [job.text.buffer])).catch(failed),
  };
};

/** A bug there, or something that cannot be cloned. */
const failed = (error: unknown): Fault =>
  fault('WORKER_FAILED', { reason: 'helper', name: error instanceof Error ? error.name : 'unknown' });
