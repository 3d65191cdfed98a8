import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandSchema, isProblems, readBrandFile, usableBrand } from '../../src/core/brand.ts';
import { contrast, nearestReadable, readColour, writeColour } from '../../src/core/brand/colours.ts';
import { correctColours, ownColours, sayFinding } from '../../src/core/brand/contrast.ts';
import { lookOf, shownBrand } from '../../src/core/brand/look.ts';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../fixtures/brands/${name}/brand.json`), 'utf8'));

const problemsOf = (value: unknown): readonly string[] => {
  const read = readBrandFile(value);
  return isProblems(read) ? read.problems : [];
};

describe('a brand file', () => {
  it.each(['northwind', 'saltmarsh'])('%s is read as it is written', (name) => {
    expect(readBrandFile(fixture(name))).toEqual(fixture(name));
  });

  it.each([
    [{ nmae: 'Acme' }, 'nmae: there is no such setting.'],
    [{ name: '' }, 'name: must be'],
    [{ name: 'A'.repeat(46) }, 'name: must be'],
    [{ colors: { accent: 'blue' } }, 'colors.accent: must be a colour such as #2456c8'],
    [{ colors: { accent: { light: '#fff' } } }, 'colors.accent'],
    [{ radius: '8' }, 'radius: must be a length such as 8px'],
    [{ links: { help: 'javascript:alert(1)' } }, 'links.help: must begin with https://, mailto: or /'],
    [{ links: { help: '//elsewhere.example' } }, 'links.help'],
    [{ logo: 'JavaScript:x' }, 'logo'],
    [{ language: 'Klingon' }, 'language: must be a language such as en or pt-BR'],
    [{ country: 'us' }, 'country: must be two capitals such as US'],
    [{ hide: ['import'] }, 'hide.0'],
    [{ font: 'x; } body { display: none' }, 'font: must be a CSS font-family'],
    [{ crms: [{ name: 'A', patterns: [], endpoint: '/x' }] }, 'crms.0.patterns'],
    [{ crms: [{ name: 'A', patterns: ['*'], endpoint: '/x' }] }, 'crms.0.patterns.0: must be an address with a path'],
    [{ crms: [{ name: 'A', patterns: ['https://a.example/c'], endpoint: 'http://b.example' }] }, 'crms.0.endpoint'],
    [{ extension: { slug: 'acme' } }, 'extension.slug: must be lower case with a hyphen'],
    [{ extension: { id: 'acme' } }, 'extension.id: must look like importer@your.domain'],
    [[], 'The brand: must be'],
    ['brand', 'The brand: must be'],
  ])('%j is refused with a sentence that says where', (value, sentence) => {
    expect(problemsOf(value).join('\n')).toContain(sentence);
  });

  it('names every problem, not the first alone', () => {
    expect(problemsOf({ name: '', country: 'x', hide: ['import'] })).toHaveLength(3);
  });

  it('gives the interface what is usable of it', () => {
    expect(usableBrand({ name: 'Acme', colors: { accent: 'blue' }, wrong: 1, hide: ['revert'] })).toEqual({
      name: 'Acme',
      hide: ['revert'],
    });
    for (const value of [null, 7, 'x', [], undefined]) expect(usableBrand(value)).toEqual({});
  });

  it('has a JSON Schema with every setting', () => {
    const schema = toJsonSchema(brandSchema, { typeMode: 'input', errorMode: 'ignore' });
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(brandSchema.entries));
    expect(schema.additionalProperties).toBe(false);
  });
});

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));

describe('contrast', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#fff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
  ])('%s on %s is %d', (one, other, ratio) => {
    const [left, right] = [readColour(one), readColour(other)];
    expect(left && right && contrast(left, right)).toBeCloseTo(ratio, 1);
  });

  it('is the same both ways, and a colour survives writing and reading', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrast(one, other)).toBeCloseTo(contrast(other, one), 10);
        expect(readColour(writeColour(one))).toEqual(one);
      }),
    );
  });

  it('reaches 4.5 on any single ground', () => {
    fc.assert(
      fc.property(colour, colour, (one, ground) => {
        const better = nearestReadable(one, [ground], 4.5);
        expect(better && contrast(better, ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('holds for our own colours', () => {
    expect(correctColours({}).findings).toEqual([]);
    expect(correctColours(ownColours).findings).toEqual([]);
  });

  it('corrects what is too faint and says which, in which scheme', () => {
    const { colours, findings } = correctColours({ accent: '#ff9d2e', onAccent: '#ffffff' });
    expect(findings.map(({ scheme, colour: name, on }) => `${name} on ${on}, ${scheme}`)).toEqual([
      'accent on surface, light',
      'onAccent on accent, dark',
    ]);
    expect(sayFinding(findings[0] as (typeof findings)[0])).toMatch(
      /^colors\.accent \(light\) #ff9d2e has a contrast of [\d.]+ on surface, WCAG AA needs 4\.5: #[\da-f]{6} is taken$/,
    );
    expect(correctColours(colours).findings).toEqual([]);
  });

  it('refuses grounds on which no colour can be read', () => {
    const { findings } = correctColours({ background: '#ffffff', surface: '#000000' });
    expect(findings.some(({ to }) => to === null)).toBe(true);
  });

  it('is corrected once for all: any palette that can be read is left alone the second time', () => {
    const hex = colour.map(writeColour);
    fc.assert(
      fc.property(fc.record({ accent: hex, text: hex, background: hex }, { requiredKeys: [] }), (given) => {
        const { colours, findings } = correctColours(given);
        if (findings.every(({ to }) => to !== null)) expect(correctColours(colours).findings).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a brand's look", () => {
  it('becomes custom properties', () => {
    expect(lookOf({ colors: { accent: '#2456c8' }, font: 'serif', radius: '2px', density: 'compact' })).toMatchObject({
      accent: expect.stringMatching(/^light-dark\(#2456c8, #[\da-f]{6}\)$/) as string,
      font: 'serif',
      radius: '2px',
      space: '3px',
      'control-height': '28px',
    });
    expect(lookOf({})).toEqual({});
  });

  it('reaches the interface without what is no longer needed', () => {
    const shown = shownBrand(fixture('northwind'));
    expect(shown.name).toBe('Northwind Contact Mover');
    expect(shown.colors).toBeUndefined();
    expect(shown.style?.['radius']).toBe('2px');
  });
});
