import { loadRecogniser } from '../core/mapping/load-recogniser.ts';
import type { MappingMemory } from '../core/mapping/memory.ts';
import { suggestWith } from '../core/mapping/suggest-with.ts';
import type { Field } from '../core/schema.ts';
import type { Column, ColumnSuggestion } from '../session/ports/engine.ts';
import { expectPhones } from './load-readers.ts';

/** Suggests a field for each column; only the language tables that these headers need are fetched. */
export const suggestColumns = async (
  columns: readonly Column[],
  schema: readonly Field[],
  memory?: unknown,
): Promise<readonly ColumnSuggestion[]> => {
  const recogniser = await loadRecogniser(columns.map(({ header }) => header));
  // The port hands the memory through; only the mapping knows its shape, and it was stored by it.
  const suggestions = suggestWith(recogniser, columns, schema, memory as MappingMemory | undefined);
  expectPhones(
    schema,
    suggestions.map(({ field, object }) => (field === null ? null : { object, field })),
  );
  return suggestions;
};
