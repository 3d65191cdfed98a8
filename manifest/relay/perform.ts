import { fromBase64, toBase64 } from './base64.ts';
import type { RelayCall, RelayReply } from './messages.ts';

const wanted = ['content-type', 'retry-after', 'date', 'contact-importer-version', 'idempotent-replay'];
const answerLimit = 32 * 1024 * 1024;

/** Makes one call of the protocol where the person's session is, and packs the answer. Never throws. */
export const perform = async (
  call: RelayCall,
  credentials: RequestCredentials,
  signal: AbortSignal,
): Promise<RelayReply> => {
  try {
    const response = await fetch(`${call.endpoint}${call.path}`, {
      method: call.method,
      headers: call.headers.map(([name, value]): [string, string] => [name, value]),
      ...(call.body === null ? {} : { body: fromBase64(call.body) }),
      credentials,
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (response.type === 'opaqueredirect' || response.status < 200) return { is: 'redirect' };
    const body = await response.blob();
    if (body.size > answerLimit) return { is: 'refused' };
    return {
      is: 'answer',
      status: response.status,
      headers: [...response.headers]
        .filter(([name]) => wanted.includes(name))
        .map(([name, value]) => [name, value.slice(0, 1_000)]),
      body: await readBase64(body),
    };
  } catch {
    return { is: 'failed' };
  }
};

/** In Firefox a content script may not look into the buffers of an answer; a reader hands them over as text. */
const readBase64 = async (body: Blob): Promise<string> => {
  if (body.size === 0) return '';
  if (typeof FileReader === 'undefined') return toBase64(new Uint8Array(await body.arrayBuffer()));
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(new TypeError('The answer could not be read.')));
    reader.readAsDataURL(body);
  });
};

/** A token says who asks; a cookie beside it could say another. */
const credentialsOf = (call: RelayCall, session: 'same-origin' | 'include'): RequestCredentials =>
  call.headers.some(([name]) => name === 'authorization') ? 'omit' : session;

/** Calls under way, so that one can be stopped by its id. */
export const createDesk = (session: 'same-origin' | 'include') => {
  const under = new Map<string, AbortController>();
  return {
    take: async (call: RelayCall): Promise<RelayReply> => {
      const ending = new AbortController();
      under.set(call.id, ending);
      try {
        return await perform(call, credentialsOf(call, session), ending.signal);
      } finally {
        under.delete(call.id);
      }
    },
    stop: (id: string): void => under.get(id)?.abort(),
  };
};
