import type { Field } from '../schema.ts';
import { fieldReadersWith } from './field-readers.ts';
import { phoneReaders } from './phone-readers.ts';
import type { FieldContext, FieldReader } from './reader.ts';

const createReader = fieldReadersWith(phoneReaders);

/**
 * Compiles the reader of one column: `(raw) => { value, findings, empty }` (spec, section 4). Compile once, call once
 * per row. A reading is never changed afterwards; findings name what was found, never the cell's text.
 *
 * @throws TypeError for a field whose `kind` is none of the field kinds.
 */
export const createFieldReader = (field: Field, context: FieldContext = {}): FieldReader =>
  createReader(field, context);
