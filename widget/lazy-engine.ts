import { fault } from '../src/core/fault.ts';
import type { Engine } from '../src/session/ports/engine.ts';

/**
 * An engine that loads when it is first asked: nobody who only looks at the first screen pays for the worker's client.
 * Every method of the port answers with a promise, except `close`, which has nothing to close before that.
 */
export const createLazyEngine = (load: () => Promise<Engine>): Engine => {
  let loading: Promise<Engine> | undefined;
  const close = (): void => {
    const closing = loading;
    loading = undefined;
    void closing?.then(
      (engine) => engine.close(),
      () => undefined,
    );
  };
  const handler: ProxyHandler<Engine> = {
    get: (_target, name) => {
      if (name === 'close') return close;
      return async (...given: unknown[]): Promise<unknown> => {
        try {
          const engine = await (loading ??= load());
          return await Reflect.apply(Reflect.get(engine, name) as (...values: unknown[]) => unknown, engine, given); // the port's methods
        } catch {
          // Its script could not be had, as when the network went away just then: the next call tries again.
          close();
          return fault('WORKER_FAILED', { reason: 'load' });
        }
      };
    },
  };
  return new Proxy({ close } as Engine, handler); // the handler answers for every method
};

/** The page side of the worker. */
export const createPageEngine = (): Engine =>
  createLazyEngine(async () => (await import('../src/engine/client.ts')).createEngineClient());
