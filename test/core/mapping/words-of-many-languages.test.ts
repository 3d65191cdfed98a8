import { describe, expect, test } from 'vitest';
import { suggestMappings } from '../../../src/core/mapping/suggest.ts';
import { contactSchema } from '../../../src/core/schema.ts';
import { headersInManyForms } from './headers-in-many-forms.ts';
import { headersOfProductsToo } from './headers-of-products-too.ts';
import { headersOfProducts } from './headers-of-products.ts';
import { phrases, type Phrase } from './phrasebook.ts';

const fieldOf = ({ header }: Phrase): string => suggestMappings([{ header }], contactSchema)[0]?.field ?? '-';

const found = phrases.map((phrase) => ({ ...phrase, field: fieldOf(phrase) }));

const ofProducts = [...headersOfProducts, ...headersOfProductsToo, ...headersInManyForms].map((phrase) => ({
  ...phrase,
  field: fieldOf(phrase),
}));
const written = ({ language, header, field }: (typeof ofProducts)[number]): string =>
  `${language} ${header} → ${field}`;

describe('a header as products write it', () => {
  test('never goes to a field that it does not name', () => {
    const wrong = ofProducts.filter(({ field, fields }) => field !== '-' && !fields.includes(field));
    expect(wrong.map(written)).toEqual([]);
  });

  test('finds its field', () => {
    expect(ofProducts.length).toBeGreaterThan(1_800);
    const missed = ofProducts.filter(({ field, fields }) => field === '-' && !fields.includes('-'));
    expect(missed.map(written)).toEqual([]);
  });
});

describe('a header that stands alone', () => {
  test('never goes to a field that it does not name', () => {
    const wrong = found.filter(({ field, fields }) => field !== '-' && !fields.includes(field));
    expect(wrong.map(({ language, header, field }) => `${language} ${header} → ${field}`)).toEqual([]);
  });

  test('finds its field in almost every case; a bare "account" or "customer" is left to the person', () => {
    const missed = found.filter(({ field, fields }) => field === '-' && !fields.includes('-'));
    expect(missed.length / found.length).toBeLessThan(0.06);
  });

  test.each([...new Set(phrases.map(({ language }) => language))])('finds most of its words in %s', (language) => {
    const own = found.filter((phrase) => phrase.language === language);
    expect(own.filter(({ field, fields }) => fields.includes(field)).length / own.length).toBeGreaterThan(0.7);
  });
});
