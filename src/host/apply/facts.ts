import type { Account, Mode } from '../../core/plan.ts';
import type { Field, ObjectName } from '../../core/schema.ts';

/** All that applying a row depends on beside the stored records. */
export interface Facts {
  readonly account: Account;
  /** Standard and custom fields of both objects. */
  readonly fields: readonly Field[];
  readonly objects: readonly ObjectName[];
  readonly modes: Readonly<Record<ObjectName, Mode>>;
  /** Tags that every contact of the import gets. */
  readonly tags: readonly string[];
}
