import { readyMessage } from './worker-messages.ts';

/** A worker that has not said `ready` by then is given up. */
const patience = 5000;

/**
 * Starts the worker's script by the first way that works: from the same origin, or through a blob that imports the absolute
 * address. A worker that a page's policy forbids fires `error` and does not throw; under Trusted Types the constructor
 * throws. `null`: no worker may start here.
 */
export const startWorker = async (address: string): Promise<Worker | null> => {
  if (typeof Worker === 'undefined' || address === '') return null;
  const url = new URL(address, globalThis.location?.href);
  for (const way of waysTo(url)) {
    const worker = await way(url);
    if (worker) return worker;
  }
  return null;
};

type Way = (url: URL) => Promise<Worker | null>;

const waysTo = (url: URL): readonly Way[] =>
  url.hash !== '' ? [asChecked] : sameRealm(url) ? [direct, throughBlob] : [throughBlob];

const sameRealm = (url: URL): boolean =>
  url.origin === globalThis.location?.origin || url.protocol === 'data:' || url.protocol === 'blob:';

const direct: Way = (url) => answered(() => new Worker(trusted(url.href), { type: 'module' }));

const throughBlob: Way = (url) => fromText(`import ${JSON.stringify(url.href)};`);

/** A page that ties a script to a hash must not get another one as its worker: the hash is the address's fragment. */
const asChecked: Way = async (url) => {
  try {
    const response = await fetch(url, { integrity: url.hash.slice(1) });
    return response.ok ? await fromText(await response.text()) : null;
  } catch {
    return null;
  }
};

const fromText = async (script: string): Promise<Worker | null> => {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
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
