import type { HostConfig, ImportSummary } from '../../src/core/wire.ts';
import { isRefusal } from '../../src/session/ports.ts';
import type { FoundCrm } from '../crm/find-crm.ts';
import { createTabTransport } from '../page/transport.ts';

export interface CrmAnswer {
  /** `null`: the CRM did not answer. */
  readonly config: HostConfig | null;
  readonly isSignedOut: boolean;
  readonly imports: readonly ImportSummary[];
}

const patienceMs = 15_000;
const shown = 3;

/** Who the person is there, and the last imports. */
export const askCrm = async (crm: FoundCrm, tabId: number): Promise<CrmAnswer> => {
  const transport = createTabTransport({ crm, tabId: () => tabId, onGone: () => undefined });
  const signal = AbortSignal.timeout(patienceMs);
  const config = await transport.config(signal);
  if (isRefusal(config)) return { config: null, isSignedOut: config.status === 401, imports: [] };
  const page = config.canImport && config.capabilities.history ? await transport.list({}, signal) : null;
  const imports = page === null || isRefusal(page) ? [] : page.items.slice(0, shown);
  return { config, isSignedOut: false, imports };
};
