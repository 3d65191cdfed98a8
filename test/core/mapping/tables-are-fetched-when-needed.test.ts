import { describe, expect, test } from 'vitest';
import { loadRecogniser } from '../../../src/core/mapping/load-recogniser.ts';
import { suggestWith } from '../../../src/core/mapping/suggest-with.ts';
import { suggestMappings } from '../../../src/core/mapping/suggest.ts';
import { contactSchema } from '../../../src/core/schema.ts';
import { knownExports } from './known-exports.ts';

describe('a recogniser made for a file', () => {
  test.each(knownExports)('suggests what one with every language does: $product', async ({ columns }) => {
    const asked = columns.map(([header = '']) => ({ header }));
    const recognise = await loadRecogniser(asked.map(({ header }) => header));
    const [some, all] = [suggestWith(recognise, asked, contactSchema), suggestMappings(asked, contactSchema)];
    expect(some.map(({ field, object }) => [field, object])).toEqual(all.map(({ field, object }) => [field, object]));
  });

  test('knows no German where English explains every header', async () => {
    const recognise = await loadRecogniser(['First Name', 'Email', 'Pipeline', 'Created on']);
    expect(recognise('Vorname')).toEqual([]);
    expect(recognise('First Name')[0]?.meaning.concept).toBe('first');
  });

  test.each([
    'Vorname',
    'Име',
    'الاسم الأول',
    'שם פרטי',
    '名字',
    '이메일',
    'ชื่อเต็ม',
    'पहला नाम',
    'Όνομα',
    'Eesnimi',
    'Prezime',
  ])('knows the letters of %s', async (header) => {
    expect((await loadRecogniser(['Email', header]))(header)).not.toEqual([]);
  });
});
