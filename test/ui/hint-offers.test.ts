import { expect, it } from 'vitest';
import { isTaken, offerOf, takenOffers } from '../../src/ui/steps/hint-offer.ts';

it('what a hint set can be taken back, and nothing else goes with it', () => {
  const before = { country: 'DE', excelSerials: '1900' } as const;
  const offer = offerOf('DATE_COLUMN_DAY_FIRST');
  const after = { ...before, ...offer?.options };
  expect(offer && isTaken(offer, after)).toBe(true);
  expect(takenOffers(after)).toEqual([
    { label: 'hint.dayFirst', params: {}, without: before },
    { label: 'hint.serial', params: {}, without: { country: 'DE', dateOrder: 'DMY' } },
  ]);
});

it('values matched to options are one correction, with their number', () => {
  const valueMap = [
    ['gold', 'Gold'],
    ['none', null],
  ] as const;
  expect(takenOffers({ valueMap, skipEmpty: true })).toEqual([
    { label: 'values.set', params: { count: 2 }, without: { skipEmpty: true } },
  ]);
});

it('what the person chose by hand and nobody offered is not listed', () => {
  expect(takenOffers({ numberFormat: 'us', dateOrder: 'MDY', valueMap: [], emptyWords: ['N/A'] })).toEqual([]);
});
