import type { CustomFieldValue, RecordFields } from '../batch.ts';
import type { FieldValue } from '../fields/reader.ts';
import type { OpenRecord } from './build-record.ts';

const listLimit = 10;
const lists = ['tags', 'followers', 'additionalEmails', 'additionalPhones'] as const;
const primaries = [
  ['email', 'additionalEmails'],
  ['phone', 'additionalPhones'],
] as const;

/**
 * Contacts of the same person become one, in file order (`inFileDuplicates: 'merge'`): later values win over
 * earlier ones, any value over a clearing, a clearing over silence. Lists are put together, and a primary address
 * that a later row replaces stays as an additional one.
 */
export const mergeRecords = (records: readonly RecordFields[]): RecordFields => {
  const merged: OpenRecord = {};
  const custom = new Map<string, FieldValue>();
  for (const record of records) {
    for (const [key, value] of Object.entries(record)) {
      if (key !== 'customFields') merged[key] = isList(key) ? union(merged[key], value) : later(merged[key], value);
    }
    // A name given in parts and one given whole: the last row that names the person decides.
    if (typeof record['name'] === 'string') for (const part of ['firstName', 'lastName']) delete merged[part];
    else if (typeof record['firstName'] === 'string' || typeof record['lastName'] === 'string') delete merged['name'];
    for (const { id, value } of record.customFields ?? []) custom.set(id, later(custom.get(id), value) ?? null);
  }
  for (const [primary, list] of primaries) keepReplaced(merged, records, primary, list);
  const customFields: readonly CustomFieldValue[] = [...custom].map(([id, value]) => ({ id, value }));
  // `customFields` is set only here and only as a list of custom values.
  return customFields.length > 0 ? { ...merged, customFields } : merged;
};

const isList = (key: string): boolean => lists.some((list) => list === key);

const later = <T>(before: T | undefined, now: T): T => (now === null && before !== undefined ? before : now);

const union = (before: unknown, now: unknown): readonly string[] => [
  ...new Set([...(Array.isArray(before) ? before.map(String) : []), ...(Array.isArray(now) ? now.map(String) : [])]),
];

const keepReplaced = (merged: OpenRecord, records: readonly RecordFields[], primary: string, list: string): void => {
  const main = merged[primary];
  const fold = (address: string): string => (primary === 'email' ? address.toLowerCase() : address);
  const replaced = records.flatMap((record) => (typeof record[primary] === 'string' ? [record[primary]] : []));
  const seen = new Set(typeof main === 'string' ? [fold(main)] : []);
  const rest = union(merged[list], replaced).filter((address) => {
    const known = seen.has(fold(address));
    seen.add(fold(address));
    return !known;
  });
  if (rest.length > 0) merged[list] = rest.slice(0, listLimit);
  else delete merged[list];
};
