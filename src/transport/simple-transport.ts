import * as v from 'valibot';
import type { Batch, Outcome, Receipt, RowResult } from '../core/batch.ts';
import { contactSchema } from '../core/schema.ts';
import type { Field } from '../core/schema.ts';
import { addStats, emptyStats } from '../core/stats.ts';
import type { Stats } from '../core/stats.ts';
import { mergeRanges } from '../core/batch-split.ts';
import { receiptSchema } from '../core/wire-schemas.ts';
import type { HostConfig, ImportRequest, ImportSummary } from '../core/wire.ts';
import { isRefusal } from '../session/ports/transport.ts';
import type { Refusal, Transport } from '../session/ports/transport.ts';
import { callHost, renewHeaders } from './call-host.ts';
import type { Answered, HttpOptions } from './call-host.ts';
import { refusal } from './refusal.ts';

export interface SimpleOptions extends HttpOptions {
  readonly schema?: readonly Field[];
  /** What the page knows about the account, in place of a `GET /config`. */
  readonly config?: Partial<HostConfig>;
}

/**
 * A host with one URL (protocol.md, the simple profile). Each batch is posted to the endpoint with an idempotency
 * key; a 2xx without a body means that every row was accepted. What the host cannot say, this side keeps: it lives
 * as long as the page, and after a reload the same keys are sent again.
 */
export const createSimpleTransport = (options: SimpleOptions): Transport => {
  const imports = new Map<string, Ledger>();
  const missing = async (): Promise<Refusal> => refusal('status', { status: 404, code: 'capability-off' });
  const ledgerOf = (importId: string): Ledger | null => imports.get(importId) ?? null;
  const told = async (importId: string, change?: (ledger: Ledger) => void): Promise<ImportSummary | Refusal> => {
    const ledger = ledgerOf(importId);
    if (ledger === null) return refusal('status', { status: 404, code: 'import-not-found' });
    change?.(ledger);
    return summaryOf(ledger);
  };

  return {
    config: async () => configOf(options),
    createImport: async (request) => {
      const ledger = ledgerOf(request.id) ?? {
        request,
        state: 'processing',
        stats: emptyStats,
        received: [],
        began: now(options),
        ended: null,
      };
      imports.set(request.id, ledger);
      return summaryOf(ledger);
    },
    putBatch: async (importId, first, last, body, signal) => {
      const ledger = ledgerOf(importId);
      if (ledger === null) return refusal('status', { status: 404, code: 'import-not-found' });
      const answer = await callHost(
        options,
        {
          method: 'POST',
          path: '',
          body,
          isLarge: true,
          headers: { 'Idempotency-Key': `${importId}:${first}-${last}` },
        },
        signal,
      );
      if (isRefusal(answer)) return answer;
      // The engine wrote these bytes: they are a batch.
      const batch = JSON.parse(new TextDecoder().decode(body)) as Batch;
      const receipt = receiptIn(answer, batch, ledger.request);
      if ('results' in receipt) enter(ledger, batch, receipt);
      return receipt;
    },
    complete: (importId) =>
      told(importId, (ledger) => {
        ledger.state = 'completed';
        ledger.ended = now(options);
      }),
    cancel: (importId) =>
      told(importId, (ledger) => {
        ledger.state = 'cancelled';
        ledger.ended = now(options);
      }),
    summary: (importId) => told(importId),
    preview: missing,
    list: missing,
    issues: missing,
    report: missing,
    revert: missing,
    createField: missing,
    renew: (signal) => renewHeaders(options, signal),
  };
};

interface Ledger {
  readonly request: ImportRequest;
  state: ImportSummary['state'];
  stats: Stats;
  received: ImportSummary['received'];
  readonly began: string;
  ended: string | null;
}

const now = (options: HttpOptions): string => new Date((options.now ?? Date.now)()).toISOString();

/** A body that is there must be a receipt; an empty one accepts every row. */
const receiptIn = (answer: Answered, batch: Batch, request: ImportRequest): Receipt | Refusal => {
  const text = new TextDecoder().decode(answer.body).trim();
  if (text === '') return acceptAll(batch, request);
  try {
    const checked = v.safeParse(receiptSchema, JSON.parse(text) as unknown);
    return checked.success ? checked.output : refusal('invalid', { body: answer.body });
  } catch {
    return refusal('invalid', { body: answer.body });
  }
};

/** The host does not say which rows were new: `update` imports update, the others create. */
const acceptAll = (batch: Batch, request: ImportRequest): Receipt => {
  const mode = request.modes[request.objects[0] ?? 'contact'];
  const outcome: Outcome = mode === 'update' ? 'updated' : 'created';
  const results = batch.rows.map(({ row }): RowResult => ({ row, outcome, issues: [] }));
  return { importId: batch.importId, first: batch.first, last: batch.last, results, stats: statsOf(batch, results) };
};

const statsOf = (batch: Batch, results: readonly RowResult[]): Stats => {
  const stats = { ...emptyStats, total: results.length + batch.heldBack.length, notSent: batch.heldBack.length };
  for (const result of results) {
    stats[result.outcome] += 1;
    if (result.outcome !== 'failed' && result.issues.some(({ severity }) => severity === 'warning'))
      stats.withWarnings += 1;
  }
  return stats;
};

const enter = (ledger: Ledger, batch: Batch, receipt: Receipt): void => {
  if (ledger.received.some(([first, last]) => batch.first <= last && batch.last >= first)) return;
  ledger.received = mergeRanges([...ledger.received, [batch.first, batch.last]]);
  ledger.stats = addStats(ledger.stats, statsOf(batch, receipt.results));
};

const summaryOf = (ledger: Ledger): ImportSummary => ({
  id: ledger.request.id,
  state: ledger.state,
  stats: ledger.stats,
  received: ledger.received,
  file: ledger.request.file,
  objects: ledger.request.objects,
  modes: ledger.request.modes,
  tags: ledger.request.tags,
  createdBy: { id: 'page', name: '' },
  createdAt: ledger.began,
  finishedAt: ledger.ended,
  revert: { possible: false, why: 'capability-off' },
});

const noCapabilities = {
  preview: false,
  revert: false,
  history: false,
  report: false,
  createField: false,
  gzip: false,
};

const configOf = ({ schema, config }: SimpleOptions): HostConfig => ({
  account: { id: 'page' },
  user: { id: 'page', name: '' },
  canImport: true,
  fields: schema ?? contactSchema,
  users: [],
  tags: [],
  pipelines: [],
  lostReasons: [],
  duplicates: { allowDuplicateContact: false, contactUniqueIdentifiers: ['email', 'phone'] },
  limits: { fileBytes: 30 * 1024 * 1024, batchRows: 500, batchBytes: 1024 * 1024, parallel: 1 },
  consent: { text: '' },
  revision: '0',
  ...config,
  capabilities: noCapabilities,
});
