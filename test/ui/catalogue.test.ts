import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fault } from '../../src/core/fault.ts';
import { words } from '../../src/core/words.ts';
import { en as first } from '../../src/ui/i18n/en.ts';
import { enLater } from '../../src/ui/i18n/en-later.ts';
import { compileMessage } from '../../src/ui/i18n/format.ts';
import { directionOf, loadLanguage, locales, nearestLocale } from '../../src/ui/i18n/locales.ts';
import { createTranslate, createWords } from '../../src/ui/i18n/translate.ts';

const en = { ...first, ...enLater };

const placesOf = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map((place) => place[1] ?? ''))].sort();

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name) && !folder.endsWith('i18n')
        ? [readFileSync(join(folder, entry.name), 'utf8')]
        : [],
  );

describe('the English catalogue', () => {
  it('compiles, every message of it', () => {
    for (const message of Object.values(en)) expect(() => compileMessage(message)).not.toThrow();
  });

  it('holds no text that nobody shows', () => {
    const code = sources(resolve('src/ui')).join('\n');
    const stems = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map((match) => match[1] ?? '');
    const unused = Object.keys(en).filter(
      (key) => !code.includes(`'${key}'`) && !stems.some((stem) => key.startsWith(stem)) && !key.startsWith('unknown.'),
    );
    expect(unused).toEqual([]);
  });

  it('has in its first half what shows before a file is open', () => {
    const early = ['app', 'wizard', 'parts/stepper', 'parts/brandmark', 'steps/start', 'steps/upload', 'steps/resumable', 'parts/continue-import', 'steps/drop-zone', 'steps/file-card', 'steps/dialect-choice', 'steps/duplicate-settings', 'steps/sample-file']; // prettier-ignore
    const code = early.map((name) => readFileSync(resolve(`src/ui/${name}.tsx`), 'utf8')).join('\n');
    const used = [...code.matchAll(/\bt\(\s*['`]([\w.]+)/g)].map((match) => match[1] ?? '');
    const keys = Object.keys(first);
    expect(used.filter((stem) => !keys.some((key) => key.startsWith(stem)))).toEqual([]);
  });

  it('uses the guide’s blocking sentence word for word', () => {
    expect(en['map.blocked']).toBe(
      'Please ensure all mandatory fields are mapped. To proceed, either map all fields or choose Don’t import data for unmapped columns.',
    );
  });
});

describe('every language', () => {
  it.each(locales)('%s has the places of English and compiles', async (locale) => {
    const language = await loadLanguage(locale);
    const { texts: later, phrases } = await language.loadLater();
    const texts = { ...language.texts, ...later };
    for (const [key, message] of Object.entries(texts)) {
      expect(() => compileMessage(message), `${locale} ${key}`).not.toThrow();
      expect(placesOf(message), `${locale} ${key}`).toEqual(placesOf(en[key as keyof typeof en]));
    }
    for (const code of Object.keys(words) as (keyof typeof words)[]) {
      const before = words[code];
      const phrase = phrases[code];
      expect(phrase.message, `${locale} ${code}`).not.toBe('');
      expect(phrase.hint === '', `${locale} ${code}`).toBe(before.hint === '');
      expect((phrase.details ?? []).map(placesOf), `${locale} ${code}`).toEqual((before.details ?? []).map(placesOf));
      expect(Object.keys(phrase.reasons ?? {}).sort(), `${locale} ${code}`).toEqual(
        Object.keys(before.reasons ?? {}).sort(),
      );
    }
  });

  it.each([
    ['en-GB', 'en'],
    ['xx', 'en'],
    ['EN_us', 'en'],
  ])('%s is spoken as %s', (wanted, spoken) => {
    expect(nearestLocale(wanted)).toBe(spoken);
  });

  it('knows which ones are written from right to left', () => {
    expect(['ar', 'he', 'en', 'ja'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
  });
});

describe('words for codes', () => {
  const t = createTranslate('en', en);
  const spoken = createWords(t, words, { 'issue.EMAIL_INVALID': 'Bad address', 'resolve.EMAIL_INVALID': 'Repair it' });

  it('takes what the host wants to say instead', () => {
    expect(spoken.resolve('EMAIL_INVALID')).toBe('Repair it');
    expect(spoken.issue('EMAIL_INVALID')).toBe('Bad address');
    expect(createTranslate('en', en, { 'app.next': 'Onward' })('app.next')).toBe('Onward');
  });

  it('adds what the parameters tell', () => {
    expect(spoken.issue('DUPLICATE_EMAIL', { firstRow: 7 })).toContain('Row 7');
    expect(spoken.issue('DUPLICATE_EMAIL')).toBe('Duplicate email found');
  });

  it.each([
    ['en', 'Invalid email address. It has no @.'],
    ['zh-TW', '電子郵件地址無效。缺少 @。'],
    ['hi', 'अमान्य ईमेल पता। इसमें @ नहीं है।'],
    ['th', 'ที่อยู่อีเมลไม่ถูกต้อง ไม่มีเครื่องหมาย @'],
  ])('ends a sentence in %s as that language does', async (locale, expected) => {
    const { phrases } = await (await loadLanguage(locale)).loadLater();
    expect(createWords(t, phrases, {}, locale).issue('EMAIL_INVALID', { reason: 'no-at' })).toContain(expected);
  });

  it.each(['NEW_CODE_OF_A_NEWER_HOST', 'constructor', '__proto__'])(
    'has a sentence for %s, which it does not know',
    (code) => {
      expect(spoken.issue(code)).toBe(en['unknown.issue']);
      expect(spoken.resolve(code)).toBe(en['unknown.resolve']);
    },
  );

  it('speaks about faults', () => {
    expect(spoken.fault(fault('NETWORK'))).not.toBe('');
    expect(spoken.remedy(fault('NETWORK'))).not.toBe('');
  });
});
