import { isFault } from '../core/fault.ts';
import { emptyMemory, packOf, recall } from '../core/mapping/memory.ts';
import type { MappingMemory, MappingPack } from '../core/mapping/memory.ts';
import { parseMappingPack, readMappingPack, serializePack } from '../core/mapping/pack.ts';
import type { ColumnPlan } from '../core/plan.ts';
import { findField, type Field, type FieldRef } from '../core/schema.ts';
import { takesSeveral } from '../core/takes-several.ts';
import type { HostConfig } from '../core/wire.ts';
import { addOptions } from './add-options.ts';
import type { Desk } from './desk.ts';
import type { Packs, PackUse } from './pack-use.ts';

const mostOffered = 50;

/** The host's packs that can be read. */
const offeredBy = (config: HostConfig | null): readonly MappingPack[] =>
  (config?.mappingPacks ?? [])
    .slice(0, mostOffered)
    .map(readMappingPack)
    .filter((pack): pack is MappingPack => !isFault(pack));

/** What the person decided speaks before what the host supplies. */
export const withOffered = (
  memory: MappingMemory | undefined,
  config: HostConfig | null,
): MappingMemory | undefined => {
  const offered = offeredBy(config);
  if (offered.length === 0) return memory;
  const { version, packs } = memory ?? emptyMemory;
  return { version, packs: [...packs, ...offered] };
};

export const createPacks = (desk: Desk): Packs => {
  const { store } = desk;
  const headers = (): readonly string[] => store.state.file?.opened?.columns.map(({ header }) => header) ?? [];
  return {
    offered: async () => offeredBy(store.state.config),
    addOptions: async (field, labels) => addOptions(desk, field, labels),
    save: async (name) => {
      const { file, columns } = store.state;
      if (!file?.opened) return null;
      return new Blob([serializePack(packOf(headers(), columns, name))], { type: 'application/json' });
    },
    read: async (given) => {
      const pack = typeof given === 'string' ? parseMappingPack(given) : given;
      if (isFault(pack)) return pack;
      return apply(pack, headers(), store.state.columns, store.state.config?.fields ?? []);
    },
  };
};

/**
 * The person names the pack, so it speaks for each header that it knows, however few. A field that takes one column
 * gets the first that the pack gives it; another column that has it now is free again.
 */
const apply = (
  pack: MappingPack,
  headers: readonly string[],
  columns: readonly ColumnPlan[],
  fields: readonly Field[],
): PackUse => {
  const found = recall({ version: 1, packs: [pack] }, headers, 0);
  const taken = new Set<string>();
  const usable = found.map((said) => {
    if (said === undefined || said.to === null || said.to === 'ignore') return said;
    const field = findField(fields, said.to);
    const name = nameOf(said.to);
    if (!field || taken.has(name)) return undefined;
    if (!takesSeveral(field)) taken.add(name);
    return said;
  });
  const next = columns.map((column, at): ColumnPlan => {
    const said = usable[at];
    if (said) return { to: said.to, options: said.options };
    const isTaken = column.to !== null && column.to !== 'ignore' && taken.has(nameOf(column.to));
    return isTaken ? { ...column, to: null } : column;
  });
  const known = found.filter((said) => said !== undefined).length;
  return { columns: next, known, missing: known - usable.filter((said) => said !== undefined).length };
};

const nameOf = ({ object, field }: FieldRef): string => `${object}/${field}`;
