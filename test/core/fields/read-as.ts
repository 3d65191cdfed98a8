import { createFieldReader } from '../../../src/core/fields/create-field-reader.ts';
import type { FieldContext, FieldReader, FieldReading } from '../../../src/core/fields/reader.ts';
import type { Field, FieldKind } from '../../../src/core/schema.ts';

/** A reader for one kind, with whatever the situation needs beside it. */
export const readerOf = (kind: FieldKind, context: FieldContext = {}, field: Partial<Field> = {}): FieldReader =>
  createFieldReader({ key: kind, label: kind, kind, ...field }, context);

export const codesOf = (reading: FieldReading): readonly string[] => reading.findings.map(({ code }) => code);

export const reasonOf = (reading: FieldReading): unknown => reading.findings[0]?.params['reason'];
