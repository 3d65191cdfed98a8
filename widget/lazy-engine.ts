import type { Engine } from '../src/session/ports.ts';

/**
 * An engine that loads when it is first asked: nobody who only looks at the first screen pays for the worker's client.
 * Every method of the port answers with a promise, except `close`, which has nothing to close before that.
 */
export const createLazyEngine = (load: () => Promise<Engine>): Engine => {
  let loading: Promise<Engine> | undefined;
  const close = (): void => void loading?.then((engine) => engine.close());
  const handler: ProxyHandler<Engine> = {
    get: (_target, name) => {
      if (name === 'close') return close;
      return async (...given: unknown[]): Promise<unknown> => {
        const engine = await (loading ??= load());
        return Reflect.apply(Reflect.get(engine, name) as (...values: unknown[]) => unknown, engine, given); // the port's methods
      };
    },
  };
  return new Proxy({ close } as Engine, handler); // the handler answers for every method
};

/** The page side of the worker. */
export const createPageEngine = (): Engine =>
  createLazyEngine(async () => (await import('../src/engine/client.ts')).createEngineClient());
