import { fault, isFault, type Fault } from '../core/fault.ts';
import { fieldSharingItsKey, objectOf } from '../core/schema.ts';
import type { HostConfig } from '../core/wire.ts';
import { askOnce, type Desk } from './desk.ts';

/** What the host says of the account; a fault that names the key where a key of its fields does not tell which is meant. */
export const loadConfig = async (desk: Desk): Promise<HostConfig | Fault> => {
  const config = await askOnce(desk, (signal) => desk.options.transport.config(signal));
  const shared = isFault(config) ? undefined : fieldSharingItsKey(config.fields);
  if (shared === undefined) return config;
  return fault('HOST_INCOMPATIBLE', { reason: 'field-key-twice', object: objectOf(shared), field: shared.key });
};
