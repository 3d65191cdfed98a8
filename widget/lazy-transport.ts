import type { Refusal, Transport } from '../src/session/ports/transport.ts';

/** Every call of a wire; a missing one does not compile. */
const calls = {
  config: true,
  createImport: true,
  preview: true,
  putBatch: true,
  complete: true,
  cancel: true,
  summary: true,
  list: true,
  issues: true,
  report: true,
  revert: true,
  createField: true,
  addOption: true,
  receipt: true,
  renew: true,
} as const satisfies Readonly<Record<keyof Transport, true>>;

/**
 * A wire that loads with its first call: pages that speak the ordinary protocol do not carry the others. What it lacks is
 * refused as a host would refuse it, and what cannot be loaded is a network failure, which the session knows to repeat.
 */
export const createLazyTransport = (load: () => Promise<Transport>): Transport => {
  let loading: Promise<Transport> | undefined;
  const wire = (): Promise<Transport> =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  const lazily =
    (name: keyof Transport) =>
    async (...given: unknown[]): Promise<unknown> => {
      const loaded = await wire().catch(() => null);
      if (loaded === null) return name === 'renew' ? false : ({ kind: 'refusal', reason: 'network' } satisfies Refusal);
      const call = loaded[name] as ((...values: unknown[]) => unknown) | undefined; // the port's methods
      return call === undefined ? missing : Reflect.apply(call, loaded, given);
    };
  const transport: unknown = Object.fromEntries(
    Object.keys(calls).map((name) => [name, lazily(name as keyof Transport)]), // the table's own keys
  );
  return transport as Transport; // one method for each name of the port
};

const missing: Refusal = { kind: 'refusal', reason: 'status', status: 404, code: 'capability-off' };
