/** What a chunking function may ask of the builder. */
export interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * All that the first screens need in one chunk. Left to itself the builder cuts it wherever a later step shares a part of
 * it, and small files compress worse. Only what the tiny entry has already stays outside.
 */
export const firstScreens =
  (open: string, entry: string) =>
  (id: string, modules: Modules): string | null => {
    // By itself, the module that is imported on demand needs no object made of its exports, nor the builder's helper for it.
    if (id === open) return null;
    const wanted = closureOf(open, modules);
    return wanted.has(id) && !closureOf(entry, modules).has(id) ? 'first-screens' : null;
  };

const known = new Map<string, ReadonlySet<string>>();

/** A module and what it imports statically. */
export const closureOf = (from: string, modules: Modules): ReadonlySet<string> => {
  const found = known.get(from);
  if (found) return found;
  const closure = new Set<string>();
  const queue = [from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (closure.has(id)) continue;
    closure.add(id);
    queue.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  known.set(from, closure);
  return closure;
};
