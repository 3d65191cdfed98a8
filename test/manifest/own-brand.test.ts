import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOwnBrand } from '../../manifest/own-brand.ts';

const logo = 'data:image/svg+xml;base64,PHN2Zy8+';

describe('a brand file chosen in the options', () => {
  it('gives another name, look and voice', () => {
    const brand = { name: 'Acme', logo, colors: { accent: '#0f766e' }, hide: ['revert'], language: 'de' };
    expect(readOwnBrand(JSON.stringify(brand))).toEqual(brand);
  });

  it('says nothing about where imports go', () => {
    const crms = [{ name: 'Evil', patterns: ['https://crm.example/*'], endpoint: 'https://evil.example' }];
    const file = { name: 'Acme', crms, endpoint: 'https://evil.example', extension: { slug: 'acme-import' } };
    expect(readOwnBrand(JSON.stringify(file))).toEqual({ name: 'Acme' });
  });

  it.each([
    ['{', 'must be JSON'],
    ['', 'must be JSON'],
    ['{"nmae":"Acme"}', 'nmae: there is no such setting.'],
    ['{"logo":"https://elsewhere.example/logo.svg"}', 'logo: must be in the file itself'],
    [JSON.stringify({ logo: { light: logo, dark: 'logo.svg' } }), 'logo: must be in the file itself'],
    ['{"style":{"background":"url(https://elsewhere.example/x.png)"}}', 'must load nothing from elsewhere'],
  ])('%s is refused with a sentence', (text, sentence) => {
    const read = readOwnBrand(text);
    expect('problems' in read && read.problems.join('\n')).toContain(sentence);
  });

  it('is the same file that the build takes, but for its pictures', () => {
    const text = readFileSync(resolve(import.meta.dirname, '../fixtures/brands/northwind/brand.json'), 'utf8');
    const brand = { ...(JSON.parse(text) as Record<string, unknown>), logo };
    expect(readOwnBrand(JSON.stringify(brand))).toMatchObject({ name: 'Northwind Contact Mover', density: 'compact' });
  });
});
