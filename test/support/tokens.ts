import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const css = readFileSync(resolve(import.meta.dirname, '../../src/ui/theme/tokens.css'), 'utf8');

/** The local names of the tokens that a page can set, by the public part of their name, with their fallback. */
export const tokens: ReadonlyMap<string, { readonly local: string; readonly fallback: string }> = new Map(
  [...css.matchAll(/(--_[\w-]+):\s*var\(\s*--contact-importer-([\w-]+),([^;]+)\)\s*;/g)].map(
    ([, local = '', name = '', fallback = '']) => [name, { local, fallback: fallback.replace(/\s+/g, ' ').trim() }],
  ),
);

/** What stands in where a property is not set: a value, or the property whose value is taken. */
export const fallbackOf = (name: string): string => {
  const { fallback = '' } = tokens.get(name) ?? {};
  const [, local] = /^var\((--_[\w-]+)\)$/.exec(fallback) ?? [];
  const [next] = [...tokens].find(([, token]) => token.local === local) ?? [];
  return next === undefined ? fallback : `--contact-importer-${next}`;
};
