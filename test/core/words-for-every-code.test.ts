import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { faultCodes } from '../../src/core/fault.ts';
import { issueCatalogue, issueCodes } from '../../src/core/issue.ts';
import { say, words } from '../../src/core/words.ts';

const codes = [...issueCodes, ...faultCodes];

describe('words', () => {
  it('exist for every code and for nothing else', () => {
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s is a sentence without open places, and says how to resolve it', (code) => {
    const { message, hint } = say(code);
    expect(message).toMatch(/^[A-Z][^{}]+[^.{}\s]$/);
    const mayBeSilent =
      code in issueCatalogue && issueCatalogue[code as keyof typeof issueCatalogue].severity === 'info';
    expect(hint).toMatch(mayBeSilent ? /^$|^[A-Z][^{}]+\.$/ : /^[A-Z][^{}]+\.$/);
  });

  it.each(codes)('%s can be read as an ICU message', (code) => {
    const { message, hint, details = [], reasons = {} } = words[code];
    for (const text of [message, hint, ...details, ...Object.values(reasons)]) {
      const places = Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name ?? '', 7]));
      expect(new IntlMessageFormat(text, 'en').format(places)).toBe(text.replace(/\{\w+\}/g, '7'));
    }
  });

  it.each([
    ['CONTACT_REQUIRED_MISSING', 'Required fields to create/update contacts are missing'],
    ['DUPLICATE_PHONE', 'Duplicate phone found'],
    ['DUPLICATE_EMAIL', 'Duplicate email found'],
    ['CONTACT_ID_INVALID', 'Contact is not valid or not in your sub-account'],
    ['PHONE_UNREADABLE', 'Could not read the phone number'],
    ['DATE_UNREADABLE', 'Could not read the date'],
    ['EMAIL_INVALID', 'Invalid email address'],
    ['OPTION_INVALID', 'Invalid option selected for multiselect or dropdown field'],
    ['OPP_CONTACT_INVALID', 'Invalid Contact ID'],
  ] as const)('%s is called what the guide calls it', (code, message) => {
    expect(say(code).message).toBe(message);
  });

  it('add what the parameters say, and nothing where they say nothing', () => {
    expect(say('DUPLICATE_EMAIL', { firstRow: 4, scope: 'file' }).message).toBe(
      'Duplicate email found. Row 4 has the same email and is the one that is imported.',
    );
    expect(say('DUPLICATE_EMAIL', { scope: 'crm' }).message).toBe('Duplicate email found');
    expect(say('DATE_UNREADABLE', { reason: 'day-first' }).message).toBe(
      'Could not read the date. It seems to have the day before the month.',
    );
    expect(say('DATE_UNREADABLE', { reason: 'constructor' }).message).toBe('Could not read the date');
  });
});
