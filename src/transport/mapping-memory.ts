import { emptyMemory } from '../core/mapping/memory.ts';
import type { MappingMemory } from '../core/mapping/memory.ts';
import type { Memories } from '../session/ports/browser.ts';

const keyOf = (scope: string): string => `contact-importer/mappings/${scope}`;

/** Remembered mappings in the browser's own storage, apart for each account. Storage that refuses remembers nothing. */
export const createMemories = (storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage): Memories => ({
  load: async (scope) => {
    try {
      const found: unknown = JSON.parse(storage().getItem(keyOf(scope)) ?? 'null');
      return isMemory(found) ? found : emptyMemory;
    } catch {
      return emptyMemory;
    }
  },
  save: async (scope, memory) => {
    try {
      storage().setItem(keyOf(scope), JSON.stringify(memory));
    } catch {
      // Full or forbidden: the next import is suggested from the headers alone.
    }
  },
});

/** What another version wrote is not read. */
const isMemory = (value: unknown): value is MappingMemory => {
  if (typeof value !== 'object' || value === null) return false;
  const { version, packs } = value as Record<string, unknown>;
  return version === 1 && Array.isArray(packs) && packs.every(isPack);
};

const isPack = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { version, fingerprint, columns } = value as Record<string, unknown>;
  return version === 1 && typeof fingerprint === 'string' && Array.isArray(columns) && columns.every(isColumn);
};

const isColumn = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { header, to, options } = value as Record<string, unknown>;
  return (
    typeof header === 'string' &&
    typeof options === 'object' &&
    options !== null &&
    (to === null || to === 'ignore' || typeof to === 'object')
  );
};
