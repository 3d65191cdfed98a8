import type { MappingMemory } from '../core/mapping/memory.ts';
import { suggestMappings } from '../core/mapping/suggest.ts';
import type { Field } from '../core/schema.ts';
import type { Column, ColumnSuggestion } from '../session/ports.ts';

/** Suggests a field for each column; the tables of all languages live where the engine lives. */
export const suggestColumns = (
  columns: readonly Column[],
  schema: readonly Field[],
  memory?: unknown,
): readonly ColumnSuggestion[] =>
  // The port hands the memory through; only the mapping knows its shape, and it was stored by it.
  suggestMappings(columns, schema, memory as MappingMemory | undefined);
