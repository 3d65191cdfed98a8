import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandSchema } from '../../src/core/brand.ts';
import { lookOf } from '../../src/core/brand/look.ts';
import { customProperties, parts } from '../../widget/look.ts';
import { fallbackOf, tokens } from '../support/tokens.ts';

const ui = resolve(import.meta.dirname, '../../src/ui');
const sources = (end: RegExp): string =>
  readdirSync(ui, { recursive: true, encoding: 'utf8' })
    .filter((path) => end.test(path))
    .map((path) => readFileSync(join(ui, path), 'utf8'))
    .join('\n');

describe('the custom properties', () => {
  it('are exactly those that the style sheets read, and read in one place', () => {
    const read = [...sources(/\.css$/).matchAll(/var\(\s*--contact-importer-([\w-]+)/g)].map(([, name = '']) => name);
    expect([...read].sort()).toEqual(customProperties.map(({ name }) => name).sort());
  });

  it('have a fallback each, down to a value', () => {
    for (const { name } of customProperties) expect(fallbackOf(name), name).not.toBe('');
    expect(fallbackOf('accent')).toBe('light-dark(#2456c8, #8db2ff)');
    expect(fallbackOf('focus')).toBe('--contact-importer-accent');
  });

  it('name settings that a brand file has', () => {
    for (const { brand } of customProperties) {
      const [setting = '', colour] = brand.split('.');
      expect(Object.keys(brandSchema.entries)).toContain(setting);
      if (colour !== undefined) expect(lookOf({ colors: { [colour]: '#123456' } })).not.toEqual({});
    }
  });

  it('are one for each line of the tokens', () => {
    expect(tokens.size).toBe(customProperties.length);
  });
});

describe('the parts', () => {
  const code = sources(/\.tsx$/);
  // `part="a b"`, `part={x ?? 'a b'}` and `` part={`a a-${look}`} ``: the words that do not hang on a value.
  const written = [...code.matchAll(/\bpart=(?:"([^"]+)"|\{[^}`]*`([^`]+)`\}|\{[^}]*'([^']+)'\})/g)].flatMap(
    ([, plain, template, other]) =>
      (plain ?? template ?? other ?? '').split(/\s+/).filter((word) => !word.includes('$')),
  );

  it('are exactly those of the components', () => {
    const looks = new Set(['button-primary', 'button-plain', 'button-quiet', 'button-danger']);
    expect([...new Set(written)].filter((name) => !looks.has(name)).sort()).toEqual(
      parts.map(({ name }) => name).sort(),
    );
  });
});
