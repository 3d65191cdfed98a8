import { describe, expect, it } from 'vitest';
import { readBrand, safeLink } from '../../src/ui/brand.ts';
import { createFormats } from '../../src/ui/i18n/formats.ts';
import { canReturnTo } from '../../src/ui/parts/stepper.tsx';
import { offerTags } from '../../src/ui/parts/tag-input.tsx';
import { countryNames } from '../../src/ui/steps/countries.ts';
import { isTaken, offerOf } from '../../src/ui/steps/hint-offer.ts';
import { frequentGroups, groupTallies } from '../../src/ui/steps/issue-groups.ts';

describe('a brand', () => {
  it.each([null, 7, 'x', { name: 3, logo: { light: 'a' }, style: { accent: 1 }, links: 'no' }])(
    '%j is never trusted',
    (value) => {
      expect(readBrand(value)).toEqual({});
    },
  );

  it('keeps what is usable', () => {
    const brand = {
      name: 'Harbour',
      logo: { light: '/a.svg', dark: '/b.svg' },
      style: { accent: '#063' },
      links: { help: '/help' },
    };
    expect(readBrand(brand)).toEqual(brand);
  });

  it.each([
    ['https://example.com/a', true],
    ['/contacts/1', true],
    ['./x', true],
    ['//evil.example', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    [undefined, false],
  ])('links to %s: %s', (address, allowed) => {
    expect(safeLink(address) !== undefined).toBe(allowed);
  });
});

describe('tags', () => {
  it('offers known ones first and marks the new one', () => {
    expect(offerTags('Fair', ['spring fair', 'vip'], [])).toEqual([
      { tag: 'spring fair', isNew: false },
      { tag: 'fair', isNew: true },
    ]);
    expect(offerTags('VIP', ['vip'], [])).toEqual([{ tag: 'vip', isNew: false }]);
    expect(offerTags('vip', ['vip'], ['vip'])).toEqual([]);
    expect(offerTags('', ['vip'], [])).toEqual([{ tag: 'vip', isNew: false }]);
  });
});

describe('column hints', () => {
  it('offers an option once', () => {
    const offer = offerOf('DATE_COLUMN_DAY_FIRST');
    expect(offer && isTaken(offer, {})).toBe(false);
    expect(offer && isTaken(offer, { dateOrder: 'DMY' })).toBe(true);
    expect(offerOf('PHONE_COLUMN_SCIENTIFIC')).toBeNull();
  });
});

describe('issues', () => {
  it('of a check under way are shown by frequency and stand where they were met', () => {
    const tallies = [
      { code: 'DATE_UNREADABLE', severity: 'warning', column: 1, count: 5 },
      { code: 'EMAIL_INVALID', severity: 'error', column: 2, count: 9 },
      { code: 'DATE_COLUMN_DAY_FIRST', severity: 'info', column: 1, count: 90 },
      { code: 'PHONE_UNREADABLE', severity: 'warning', column: 4, count: 1 },
      { code: 'DATE_UNREADABLE', severity: 'warning', column: 3, count: 3 },
    ] as const;
    expect(frequentGroups(tallies, 2).map(({ code, count, columns }) => [code, count, columns])).toEqual([
      ['DATE_UNREADABLE', 8, [1, 3]],
      ['EMAIL_INVALID', 9, [2]],
    ]);
  });

  it('are put together by kind, errors first', () => {
    const groups = groupTallies([
      { code: 'DATE_UNREADABLE', severity: 'warning', column: 1, count: 5 },
      { code: 'EMAIL_INVALID', severity: 'error', column: 2, count: 1 },
      { code: 'DATE_UNREADABLE', severity: 'warning', column: 3, count: 4 },
    ]);
    expect(groups.map((group) => [group.code, group.count, group.columns])).toEqual([
      ['EMAIL_INVALID', 1, [2]],
      ['DATE_UNREADABLE', 9, [1, 3]],
    ]);
  });
});

describe('steps', () => {
  it.each([
    ['start', 'review', true],
    ['map', 'review', true],
    ['review', 'map', false],
    ['map', 'import', false],
    ['start', 'result', false],
  ] as const)('from %2$s back to %1$s', (target, current, possible) => {
    expect(canReturnTo(target, current)).toBe(possible);
  });
});

describe('formats', () => {
  it('writes sizes and durations in the language', () => {
    const formats = createFormats('de');
    expect(formats.bytes(30 * 1024 * 1024)).toBe('30 MB');
    expect(formats.number(1234.5)).toBe('1.234,5');
    expect(formats.duration(5)).toMatch(/5/);
    expect(formats.duration(600)).toMatch(/10/);
    expect(formats.duration(7300)).toMatch(/2/);
  });

  it('names countries in the language', () => {
    const names = new Map(countryNames('fr'));
    expect(names.get('DE')).toBe('Allemagne');
    expect(names.size).toBeGreaterThan(190);
  });
});
