import { expect, it } from 'vitest';
import { contactSchema } from '../../src/core/schema.ts';
import { en } from '../../src/ui/i18n/en.ts';
import { enLater } from '../../src/ui/i18n/en-later.ts';
import { loadLanguage, locales } from '../../src/ui/i18n/locales.ts';
import { createTranslate } from '../../src/ui/i18n/translate.ts';
import { nameFields } from '../../src/ui/named-fields.ts';

const translateInto = async (locale: string) => {
  const { texts, loadLater } = await loadLanguage(locale);
  return createTranslate(locale, { ...texts, ...(await loadLater()).texts });
};

const labels = (fields: ReturnType<typeof nameFields>): readonly string[] => fields.map(({ label }) => label);

it('every standard field has a name in every language, and no two fields of an object share one', async () => {
  expect(labels(nameFields(contactSchema, createTranslate('en', { ...en, ...enLater })))).toEqual(
    labels(contactSchema),
  );
  for (const locale of locales) {
    const named = nameFields(contactSchema, await translateInto(locale));
    expect(named.every(({ label }) => label !== '')).toBe(true);
    for (const object of ['contact', 'opportunity']) {
      const own = labels(named.filter((field) => (field.object ?? 'contact') === object));
      expect(new Set(own).size).toBe(own.length);
    }
  }
});

it('a field that the CRM named itself keeps its name, and so does a custom field', async () => {
  const t = await translateInto('de');
  const fields = [
    { key: 'firstName', label: 'First Name', kind: 'text' },
    { key: 'companyName', label: 'Practice', kind: 'text' },
    { key: 'abc', label: 'City', kind: 'text', custom: true },
    { key: 'source', label: '__proto__', kind: 'text' },
  ] as const;
  expect(labels(nameFields(fields, t))).toEqual(['Vorname', 'Practice', 'City', '__proto__']);
});

it('the host’s own texts name fields too', async () => {
  const { texts, loadLater } = await loadLanguage('de');
  const t = createTranslate('de', { ...texts, ...(await loadLater()).texts }, { 'field.Business Name': 'Praxis' });
  expect(labels(nameFields([{ key: 'companyName', label: 'Business Name', kind: 'text' }], t))).toEqual(['Praxis']);
});
