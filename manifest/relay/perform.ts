import { fromBase64, toBase64 } from './base64.ts';
import type { RelayCall, RelayReply } from './messages.ts';

const wanted = ['content-type', 'retry-after', 'date', 'contact-importer-version', 'idempotent-replay'];
const answerLimit = 32 * 1024 * 1024;

/** Makes one call of the protocol where the person's session is, and packs the answer. Never throws. */
export const perform = async (
  call: RelayCall,
  credentials: 'same-origin' | 'include',
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
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > answerLimit) return { is: 'refused' };
    return {
      is: 'answer',
      status: response.status,
      headers: [...response.headers]
        .filter(([name]) => wanted.includes(name))
        .map(([name, value]) => [name, value.slice(0, 1_000)]),
      body: toBase64(bytes),
    };
  } catch {
    return { is: 'failed' };
  }
};

/** Calls under way, so that one can be stopped by its id. */
export const createDesk = (credentials: 'same-origin' | 'include') => {
  const under = new Map<string, AbortController>();
  return {
    take: async (call: RelayCall): Promise<RelayReply> => {
      const ending = new AbortController();
      under.set(call.id, ending);
      try {
        return await perform(call, credentials, ending.signal);
      } finally {
        under.delete(call.id);
      }
    },
    stop: (id: string): void => under.get(id)?.abort(),
  };
};
