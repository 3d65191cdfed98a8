import type { Fault } from '../core/fault.ts';
import type { MappingPack } from '../core/mapping/memory.ts';
import type { ColumnPlan } from '../core/plan.ts';
import type { Field } from '../core/schema.ts';

/** What a pack did to the mapping. */
export interface PackUse {
  readonly columns: readonly ColumnPlan[];
  /** Columns of the file that the pack knows. */
  readonly known: number;
  /** Of these, columns whose field this account does not have: they stay as they were. */
  readonly missing: number;
}

/** Mapping packs, and what else of the mapping screen loads when it is asked for. */
export interface Packs {
  /** Adds options to a custom field, one after the other; the field with those that the host took, or why none. */
  addOptions(field: Field, labels: readonly string[]): Promise<Field | Fault>;
  /** Those that the host supplies, by name. */
  offered(): Promise<readonly MappingPack[]>;
  /** The mapping as it stands, to keep and to pass on. */
  save(name: string): Promise<Blob | null>;
  /** What a pack would make of the columns; nothing is changed yet. */
  read(pack: MappingPack | string): Promise<PackUse | Fault>;
}
