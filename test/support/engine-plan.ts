import { isFault, type Fault } from '../../src/core/fault.ts';
import type { ColumnPlan, Plan } from '../../src/core/plan.ts';
import { contactSchema } from '../../src/core/schema.ts';
import type { EncodedBatch, Engine, OpenedFile } from '../../src/session/ports/engine.ts';
import type { Batch } from '../../src/core/batch.ts';
import { generatedColumns, generatedFields, generatedUsers } from './generator.ts';

/** What is no fault; a fault fails the test with its code. */
export const sure = <T>(answer: T | Fault): T => {
  if (isFault(answer)) throw new Error(`${answer.code} ${JSON.stringify(answer.params)}`);
  return answer;
};

export const column = (field: string, options: ColumnPlan['options'] = {}): ColumnPlan => ({
  to: { object: 'contact', field },
  options,
});

/** A plan for an open file; columns are fields in the file's order, `null` for one that is left out. */
export const planFor = (
  opened: Pick<OpenedFile, 'dialect'>,
  fields: readonly (string | null)[],
  more: Partial<Plan> = {},
): Plan => ({
  dialect: opened.dialect,
  schema: [...contactSchema, ...generatedFields],
  account: {
    id: 'account-1',
    country: 'US',
    allowDuplicateContact: false,
    contactUniqueIdentifiers: ['email', 'phone'],
    users: generatedUsers,
    tags: [],
    pipelines: [],
    lostReasons: [],
  },
  objects: ['contact'],
  modes: { contact: 'createAndUpdate', opportunity: 'create' },
  columns: fields.map((field) => (field === null ? { to: 'ignore', options: {} } : column(field))),
  skipEmpty: true,
  ignoreUnmapped: false,
  tags: [],
  inFileDuplicates: 'error-later',
  severity: {},
  today: '2026-01-01',
  limits: { rows: 500, bytes: 1024 * 1024 },
  ...more,
});

export const generatedPlan = (opened: Pick<OpenedFile, 'dialect'>, more: Partial<Plan> = {}): Plan =>
  planFor(
    opened,
    generatedColumns.map(({ field }) => field),
    more,
  );

/** Every batch that is left, as bytes and as what they say. */
export const drain = async (engine: Engine): Promise<{ encoded: EncodedBatch[]; batches: Batch[] }> => {
  const encoded: EncodedBatch[] = [];
  for (let batch = sure(await engine.next()); batch; batch = sure(await engine.next())) encoded.push(batch);
  // The engine's own JSON.
  return { encoded, batches: encoded.map(({ body }) => JSON.parse(new TextDecoder().decode(body)) as Batch) };
};
