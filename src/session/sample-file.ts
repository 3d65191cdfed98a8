import type { Mode } from '../core/plan.ts';
import { objectOf } from '../core/schema.ts';
import type { Field, FieldKind, ObjectName } from '../core/schema.ts';
import type { HostConfig } from '../core/wire.ts';

/** One value per kind, in a form that is read without a question. */
const examples: Readonly<Record<FieldKind, string>> = {
  id: '',
  text: 'Text',
  longText: 'A longer text, with a comma',
  email: 'contact@example.com',
  emails: 'second@example.com; third@example.com',
  phone: '+16502530000',
  phones: '+16502530001; +16502530002',
  date: '2024-09-08',
  number: '42',
  money: '1250.50',
  option: '',
  options: '',
  textboxes: '',
  tags: 'customer; newsletter',
  user: '',
  users: '',
  country: 'US',
  timezone: 'America/New_York',
  boolean: 'false',
};

/** A file to start from: the headers of the account's own fields and one row that shows how each is written. */
export const sampleFile = (config: HostConfig | null, objects: readonly ObjectName[], mode: Mode): Blob => {
  const fields = (config?.fields ?? []).filter(
    (field) =>
      field.unsupported !== true && objects.includes(objectOf(field)) && (mode !== 'create' || field.kind !== 'id'),
  );
  const lines = [fields.map((field) => field.label), fields.map((field) => exampleOf(field, config))];
  const text = lines.map((cells) => cells.map(quote).join(',')).join('\r\n');
  return new Blob([`\uFEFF${text}\r\n`], { type: 'text/csv;charset=utf-8' });
};

const exampleOf = (field: Field, config: HostConfig | null): string => {
  const pipeline = config?.pipelines[0];
  if (field.key === 'pipeline') return pipeline?.label ?? '';
  if (field.key === 'stage') return pipeline?.stages[0]?.label ?? '';
  if (field.key === 'lostReason') return '';
  if (field.kind === 'user' || field.kind === 'users') return config?.users[0]?.email ?? '';
  const labels = (field.options ?? []).map((option) => (typeof option === 'string' ? option : option.label));
  if (field.kind === 'option' || field.kind === 'textboxes') return labels[0] ?? '';
  if (field.kind === 'options') return labels.slice(0, 2).join('; ');
  return examples[field.kind];
};

/** RFC 4180, and safe against formulas: a label may begin with anything. */
const quote = (cell: string): string => {
  const safe = /^[=+\-@\t\r]/u.test(cell) && !/^\+?\d+$/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
