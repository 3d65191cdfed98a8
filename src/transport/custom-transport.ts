import * as v from 'valibot';
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
import type { Refusal, Transport } from '../session/ports/transport.ts';
import { refusal } from './refusal.ts';

const schemas = {
  config: hostConfigSchema,
  createImport: importSummarySchema,
  preview: receiptSchema,
  putBatch: receiptSchema,
  complete: importSummarySchema,
  cancel: importSummarySchema,
  summary: importSummarySchema,
  list: importPageSchema,
  issues: issuePageSchema,
  revert: revertResultSchema,
  createField: fieldSchema,
  addOption: fieldSchema,
  receipt: importReceiptSchema,
} as const;

type CheckedCall = keyof typeof schemas;

/**
 * The page makes some calls itself (the element's `transport` property); the others go over the wire. What the page's
 * functions give is checked like any answer, and what they throw is a network failure: the session decides what follows.
 */
export const createCustomTransport = (own: Partial<Transport>, wire: Transport): Transport => {
  const checked = (name: CheckedCall): ((...given: unknown[]) => Promise<unknown>) | undefined => {
    const call = own[name];
    if (typeof call !== 'function') return undefined;
    return async (...given) =>
      guarded(Reflect.apply(call, own, given) as Promise<unknown>, schemas[name], signalIn(given));
  };
  const replaced = Object.fromEntries(
    (Object.keys(schemas) as CheckedCall[]).flatMap((name) => {
      const call = checked(name);
      return call === undefined ? [] : [[name, call]];
    }),
  );
  // Each replaced call has been checked against the schema of its own answer; TypeScript cannot follow the loop.
  const transport = { ...wire, ...replaced };
  return {
    ...transport,
    report: own.report === undefined ? wire.report.bind(wire) : async (...given) => reportFrom(own, given),
    renew: async (signal) => (own.renew === undefined ? wire.renew(signal) : own.renew(signal)),
  };
};

const reportFrom = async (own: Partial<Transport>, given: Parameters<Transport['report']>): Promise<Blob | Refusal> => {
  try {
    const report = await own.report?.(...given);
    return report instanceof Blob || isRefusal(report) ? report : refusal('invalid');
  } catch {
    return refusal(given[2].aborted ? 'aborted' : 'network');
  }
};

const guarded = async (
  answer: Promise<unknown>,
  schema: v.GenericSchema,
  signal: AbortSignal | null,
): Promise<unknown> => {
  try {
    const value = await answer;
    if (isRefusal(value)) return value;
    const result = v.safeParse(schema, value);
    return result.success ? result.output : refusal('invalid');
  } catch {
    return refusal(signal?.aborted ? 'aborted' : 'network');
  }
};

const signalIn = (given: readonly unknown[]): AbortSignal | null =>
  given.find((value): value is AbortSignal => value instanceof AbortSignal) ?? null;
