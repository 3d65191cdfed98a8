import { fault, isFault, type Fault } from '../fault.ts';
import type { ColumnOptions } from '../plan.ts';
import type { FieldRef } from '../schema.ts';
import { fingerprint, type MappingMemory, type MappingPack, type Remembered } from './memory.ts';

/** Far above any honest pack: 10,000 columns with value maps. */
const longestPack = 5_000_000;
const mostColumns = 20_000;

/** A pack as the text that the person saves, passes on and loads again. */
export const serializePack = (pack: MappingPack): string => `${JSON.stringify(pack, null, 2)}\n`;

/** All that is remembered, as text for the browser's store. */
export const serializeMemory = (memory: MappingMemory): string => JSON.stringify(memory);

/**
 * Reads a mapping pack. What is wrong comes back as a fault `FILE_OTHER` with `reason` (`too-large`, `not-json`,
 * `not-a-pack`, `version`, `columns`) and the index of the column to blame; unknown members are left behind, and the
 * fingerprint is reckoned anew, so a pack cannot pass for another.
 */
export const parseMappingPack = (text: string): MappingPack | Fault => {
  if (text.length > longestPack) return refuse('too-large');
  const parsed = parseJson(text);
  return parsed === undefined ? refuse('not-json') : readPack(parsed.value);
};

/** Reads what `serializeMemory` wrote; packs that cannot be read are left out, since nobody can mend them there. */
export const parseMemory = (text: string): MappingMemory => {
  const packs = membersOf(parseJson(text)?.value)?.get('packs');
  const read = Array.isArray(packs) ? packs.map(readPack) : [];
  return { version: 1, packs: read.filter((pack): pack is MappingPack => !isFault(pack)) };
};

/** A pack that the host or the page supplies, as plain data. */
export const readMappingPack = (value: unknown): MappingPack | Fault => readPack(value);

const refuse = (reason: string, column?: number): Fault =>
  fault('FILE_OTHER', { what: 'mapping-pack', reason }, column === undefined ? {} : { column });

const parseJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
};

const readPack = (value: unknown): MappingPack | Fault => {
  const pack = membersOf(value);
  if (!pack) return refuse('not-a-pack');
  if (pack.get('version') !== 1) return refuse('version');
  const columns = pack.get('columns');
  if (!Array.isArray(columns) || columns.length > mostColumns) return refuse('columns');
  const read: Remembered[] = [];
  for (const [index, column] of columns.entries()) {
    const remembered = readColumn(column);
    if (!remembered) return refuse('columns', index);
    read.push(remembered);
  }
  const name = pack.get('name');
  return {
    version: 1,
    ...(typeof name === 'string' ? { name: name.slice(0, 200) } : {}),
    fingerprint: fingerprint(read.map(({ header }) => header)),
    columns: read,
  };
};

/** An object's own members; keys such as `__proto__` stay mere keys. */
const membersOf = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined;

const readColumn = (value: unknown): Remembered | undefined => {
  const column = membersOf(value);
  const header = column?.get('header');
  const to = readTarget(column?.get('to'));
  const options = readOptions(column?.get('options'));
  return typeof header === 'string' && to !== undefined && options ? { header, to, options } : undefined;
};

const readTarget = (value: unknown): FieldRef | 'ignore' | null | undefined => {
  if (value === null || value === 'ignore') return value;
  const target = membersOf(value);
  const object = target?.get('object');
  const field = target?.get('field');
  if (typeof field !== 'string' || field === '') return undefined;
  return object === 'contact' || object === 'opportunity' ? { object, field } : undefined;
};

const oneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && words.includes(value);

const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every((word) => typeof word === 'string');

const isValueMap = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (pair: unknown) =>
      Array.isArray(pair) &&
      pair.length === 2 &&
      typeof pair[0] === 'string' &&
      (pair[1] === null || typeof pair[1] === 'string'),
  );

const isSeparators = (value: unknown): boolean =>
  [...(membersOf(value) ?? [['none', null]])].every(
    ([mark, on]) => typeof on === 'boolean' && typeof mark === 'string' && ['comma', 'semicolon', 'dot'].includes(mark),
  );

/** Every column option with its test: a new one must be added here before packs carry it. */
const optionTests: Readonly<Record<keyof ColumnOptions, (value: unknown) => boolean>> = {
  country: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
  dateOrder: oneOf('MDY', 'DMY'),
  excelSerials: oneOf('1900', '1904'),
  numberFormat: oneOf('plain', 'us', 'eu', 'space', 'in'),
  separators: isSeparators,
  emptyWords: isTextList,
  valueMap: isValueMap,
  onInvalidOption: oneOf('drop-field', 'keep-valid'),
  skipEmpty: (value) => typeof value === 'boolean',
};

const readOptions = (value: unknown): ColumnOptions | undefined => {
  if (value === undefined) return {};
  const members = membersOf(value);
  if (!members) return undefined;
  const kept: [string, unknown][] = [];
  for (const [name, test] of Object.entries(optionTests)) {
    const option = members.get(name);
    if (option === undefined) continue;
    if (!test(option)) return undefined;
    kept.push([name, option]);
  }
  // Each member passed the test of its name, and the names are those of ColumnOptions.
  return Object.fromEntries(kept);
};
