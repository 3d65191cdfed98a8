import { fault, isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import { objectOf } from '../core/schema.ts';
import type { Field } from '../core/schema.ts';
import { askOnce } from './desk.ts';
import type { Desk } from './desk.ts';

/** What the host took before it refused stays: the options are its now. */
export const addOptions = async (desk: Desk, field: Field, labels: readonly string[]): Promise<Field | Fault> => {
  const { addOption } = desk.options.transport;
  if (addOption === undefined) return fault('HOST_REFUSED', { code: 'capability-off' });
  const object = objectOf(field);
  let changed = field;
  for (const option of labels) {
    const next = await askOnce(desk, (signal) => addOption(field.key, { object, option }, signal));
    if (isFault(next)) {
      if (changed === field) return next;
      break;
    }
    changed = next;
  }
  const { config } = desk.store.state;
  const known = (other: Field): boolean => other.key === field.key && objectOf(other) === object;
  if (config !== null)
    desk.store.dispatch({
      type: 'config-loaded',
      config: { ...config, fields: config.fields.map((other) => (known(other) ? changed : other)) },
    });
  return changed;
};
