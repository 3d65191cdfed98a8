import {
  fieldSchema,
  hostConfigSchema,
  importPageSchema,
  importReceiptSchema,
  importSummarySchema,
  issuePageSchema,
  receiptSchema,
  revertResultSchema,
} from '../core/wire-schemas.ts';
import { isRefusal } from '../session/ports/transport.ts';
import type { Transport } from '../session/ports/transport.ts';
import { callHost, readAs, renewHeaders } from './call-host.ts';
import type { Call, HttpOptions } from './call-host.ts';

/** The wire over `fetch`: one call each of the protocol, no retries, every answer checked before anyone sees it. */
export const createHttpTransport = (options: HttpOptions): Transport => {
  let takesGzip = false;
  const how: HttpOptions = { gzip: () => takesGzip, ...options };
  const ask = (call: Call, signal: AbortSignal): ReturnType<typeof callHost> => callHost(how, call, signal);
  const get = (path: string, signal: AbortSignal): ReturnType<typeof callHost> => ask({ method: 'GET', path }, signal);
  const post = (path: string, body: unknown, signal: AbortSignal): ReturnType<typeof callHost> =>
    ask({ method: 'POST', path, body }, signal);

  return {
    config: async (signal) => {
      const config = readAs(await get('/config', signal), hostConfigSchema);
      if (!('kind' in config)) takesGzip = config.capabilities.gzip;
      return config;
    },
    createImport: async (request, signal) => readAs(await post('/imports', request, signal), importSummarySchema),
    preview: async (importId, body, signal) =>
      readAs(
        await ask({ method: 'POST', path: `${pathOf(importId)}/preview`, body, isLarge: true }, signal),
        receiptSchema,
      ),
    putBatch: async (importId, first, _last, body, signal) =>
      readAs(
        await ask({ method: 'PUT', path: `${pathOf(importId)}/batches/${first}`, body, isLarge: true }, signal),
        receiptSchema,
      ),
    complete: async (importId, books, signal) =>
      readAs(await post(`${pathOf(importId)}/complete`, books, signal), importSummarySchema),
    cancel: async (importId, signal) =>
      readAs(await post(`${pathOf(importId)}/cancel`, {}, signal), importSummarySchema),
    summary: async (importId, signal) => readAs(await get(pathOf(importId), signal), importSummarySchema),
    list: async (query, signal) => readAs(await get(`/imports${search({ ...query })}`, signal), importPageSchema),
    issues: async (importId, query, signal) =>
      readAs(await get(`${pathOf(importId)}/issues${search({ ...query })}`, signal), issuePageSchema),
    report: async (importId, rows, signal) => {
      const answer = await get(`${pathOf(importId)}/report.csv${search({ rows })}`, signal);
      if (isRefusal(answer)) return answer;
      const type = answer.headers.get('Content-Type') ?? '';
      const isCsv = /^text\/csv\b/iu.test(type);
      return isCsv ? new Blob([answer.body], { type }) : { kind: 'refusal', reason: 'invalid', detail: 'content type' };
    },
    revert: async (importId, scope, signal, dryRun) =>
      readAs(
        await post(`${pathOf(importId)}/revert`, { scope, ...(dryRun ? { dryRun } : {}) }, signal),
        revertResultSchema,
      ),
    createField: async (field, signal) => readAs(await post('/fields', field, signal), fieldSchema),
    addOption: async (key, added, signal) =>
      readAs(await post(`/fields/${encodeURIComponent(key)}/options`, added, signal), fieldSchema),
    receipt: async (importId, signal) => readAs(await get(`${pathOf(importId)}/receipt`, signal), importReceiptSchema),
    renew: (signal) => renewHeaders(options, signal),
  };
};

const pathOf = (importId: string): string => `/imports/${encodeURIComponent(importId)}`;

const search = (query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
};
