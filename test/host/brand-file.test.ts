import { describe, expect, test } from 'vitest';
import { readBrand } from '../../src/host/serve/brand-file.ts';
import { SettingsError } from '../../src/host/serve/settings.ts';

describe('the brand file of contact-importer serve', () => {
  test('is handed out as it is written', () => {
    const brand = { name: 'Harbor', colors: { accent: '#2456c8', onAccent: { light: '#ffffff', dark: '#ffffff' } } };
    expect(readBrand(brand).brand).toEqual(brand);
    expect(readBrand({ name: 'Harbor' }).notes).toEqual([]);
  });

  test('with a colour that is too faint is taken, and the colour is named', () => {
    expect(readBrand({ colors: { accent: '#ff9d2e' } }).notes[0]).toMatch(
      /^The brand file: colors\.accent \(light\) #ff9d2e .* is taken$/,
    );
  });

  test.each<[unknown, string]>([
    [{ nmae: 'Harbor' }, 'nmae: there is no such setting.'],
    [{ colors: { background: '#ffffff', surface: '#000000' } }, 'no colour is readable there'],
    ['Harbor', 'The brand: must be'],
  ])('%j is refused with a sentence', (content, sentence) => {
    expect(() => readBrand(content)).toThrow(SettingsError);
    expect(() => readBrand(content)).toThrow(sentence);
  });
});
