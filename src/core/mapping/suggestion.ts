import type { Finding } from '../issue.ts';
import type { ObjectName } from '../schema.ts';
import type { Origin } from './candidates.ts';
import type { ValueLook } from './values.ts';

/** A column as the mapping screen knows it: its header and the first values that are not empty. */
export interface Column {
  readonly header: string;
  readonly samples?: readonly string[];
}

/** A looser guess: shown, never applied. */
export interface Offer {
  readonly field: string;
  readonly object: ObjectName;
  readonly confidence: number;
}

/** The values of a mapped column look like something that its field does not hold. */
export interface LooksLike {
  readonly code: 'VALUES_LOOK_LIKE';
  readonly params: { readonly look: ValueLook; readonly field: string };
}

/** What we would do with one column. `field` is null where we are not sure, or where the column is left out. */
export interface Suggestion {
  /** Index of the column in the file. */
  readonly column: number;
  /** The field's key. */
  readonly field: string | null;
  readonly object: ObjectName;
  /** 0 to 1; 1 for the field's own name and for what the person chose before. */
  readonly confidence: number;
  readonly origin: Origin;
  /** Preset to "Don't import": our own report's columns and what the CRM exports but keeps for itself. */
  readonly ignored?: true;
  readonly offers: readonly Offer[];
  readonly findings: readonly Finding[];
  readonly looksLike?: LooksLike;
  /** What the samples look like, whatever the column is mapped to. */
  readonly look?: ValueLook;
}
