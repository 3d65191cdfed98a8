import { readyMessage } from './worker-messages.ts';

/** A worker that has not said `ready` by then is given up. */
const patience = 5000;

/**
 * Starts the worker's script by the first way that works: from the same origin, or through a blob that imports the absolute
 * address. A worker that a page's policy forbids fires `error` and does not throw; under Trusted Types the constructor
 * throws. `null`: no worker may start here.
 */
export const startWorker = async (address: string): Promise<Worker | null> => {
  if (typeof Worker === 'undefined') return null;
  const url = new URL(address, globalThis.location?.href);
  for (const way of sameRealm(url) ? [direct, throughBlob] : [throughBlob]) {
    const worker = await way(url);
    if (worker) return worker;
  }
  return null;
};

const sameRealm = (url: URL): boolean =>
  url.origin === globalThis.location?.origin || url.protocol === 'data:' || url.protocol === 'blob:';

const direct = (url: URL): Promise<Worker | null> => answered(() => new Worker(trusted(url.href), { type: 'module' }));

const throughBlob = async (url: URL): Promise<Worker | null> => {
  const script = new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' });
  const address = URL.createObjectURL(script);
  try {
    return await answered(() => new Worker(trusted(address), { type: 'module' }));
  } finally {
    URL.revokeObjectURL(address);
  }
};

const answered = (create: () => Worker): Promise<Worker | null> =>
  new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = create();
    } catch {
      resolve(null);
      return;
    }
    const settle = (ready: boolean): void => {
      clearTimeout(timer);
      worker.removeEventListener('message', listen);
      worker.removeEventListener('error', fail);
      if (!ready) worker.terminate();
      resolve(ready ? worker : null);
    };
    const listen = ({ data }: MessageEvent<unknown>): void => {
      if (data === readyMessage) settle(true);
    };
    const fail = (event: Event): void => {
      // The page's own error handlers need not hear of a way that was only tried.
      event.preventDefault();
      settle(false);
    };
    const timer = setTimeout(() => settle(false), patience);
    worker.addEventListener('message', listen);
    worker.addEventListener('error', fail);
  });

/** What a page under Trusted Types asks for; the realm's types do not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null | undefined;

const trusted = (url: string): string => {
  if (policy === undefined) policy = createPolicy();
  // A trusted URL goes where a string is expected.
  return policy ? (policy.createScriptURL(url) as string) : url;
};

const createPolicy = (): ReturnType<TrustedTypes['createPolicy']> | null => {
  try {
    const types = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
    return types?.createPolicy('contact-importer', { createScriptURL: (url) => url }) ?? null;
  } catch {
    // The page allows only policies of other names: then the plain text is tried.
    return null;
  }
};
