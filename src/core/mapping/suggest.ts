import type { Field } from '../schema.ts';
import { allVocabularies } from './aliases/all.ts';
import type { MappingMemory } from './memory.ts';
import { createRecogniser } from './recognise.ts';
import { suggestWith } from './suggest-with.ts';
import type { Column, Suggestion } from './suggestion.ts';

const recognise = createRecogniser(allVocabularies);

/** Suggests a field for each column, in their order, with the words of every language we know. */
export const suggestMappings = (
  columns: readonly Column[],
  schema: readonly Field[],
  memory?: MappingMemory,
): readonly Suggestion[] => suggestWith(recognise, columns, schema, memory);
