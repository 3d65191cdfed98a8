import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales as spoken } from '../../src/ui/i18n/locales.ts';

const folder = resolve(import.meta.dirname, '../../manifest/_locales');
const folders = readdirSync(folder);
const read = (name: string): Readonly<Record<string, { readonly message: string }>> =>
  JSON.parse(readFileSync(join(folder, name, 'messages.json'), 'utf8')) as Record<string, { message: string }>;
const english = read('en');
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Keys that the code asks for, whole or by their beginning. */
const asked = (): readonly string[] => {
  const manifest = resolve(folder, '..');
  const sources = readdirSync(manifest, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  return sources.flatMap((path) =>
    [...readFileSync(join(manifest, path), 'utf8').matchAll(/\bt\(\s*(?:[\w.? ]+\? )?['"`](\w+)/g)].map(
      ([, key]) => key ?? '',
    ),
  );
};

describe("the extension's texts", () => {
  it('are there in every language of the wizard', () => {
    const missing = spoken.filter((language) => !folders.includes(language.replace('-', '_')));
    expect(missing).toEqual([]);
  });

  it('are named as the browsers name languages', () => {
    for (const name of folders) expect(name).toMatch(/^[a-z]{2,3}(?:_[A-Z]{2})?$/);
  });

  it.each(folders)('%s says all of it, with the same places to fill, within the stores’ limit', (name) => {
    const texts = read(name);
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    for (const [key, { message }] of Object.entries(texts)) {
      expect(message.trim(), key).not.toBe('');
      expect(placeholders(message), key).toEqual(placeholders(english[key]?.message ?? ''));
    }
    expect(texts['description']?.message.length).toBeLessThanOrEqual(132);
  });

  it('hold every key that the code asks for', () => {
    const keys = Object.keys(english);
    expect(asked().length).toBeGreaterThan(30);
    for (const key of asked())
      expect(
        keys.some((known) => known === key || (key.endsWith('_') && known.startsWith(key))),
        key,
      ).toBe(true);
  });
});
