import type { FieldChange } from '../../core/batch.ts';
import type { Facts } from './facts.ts';
import type { Ledger } from './ledger.ts';
import type { BeforeImage } from './record-values.ts';

/** What a row did to one record, with all that a revert needs. */
export interface Effect {
  readonly id: string;
  readonly action: 'created' | 'updated' | 'unchanged';
  readonly before: BeforeImage;
  readonly markBefore: number;
  readonly markAfter: number;
  /** Made only where they are asked for: a batch of new contacts changes every field. */
  readonly changes: () => readonly FieldChange[];
}

/** What applying needs from outside: the core has no randomness. */
export interface Applying {
  readonly ledger: Ledger;
  readonly facts: Facts;
  readonly newId: () => string;
}
