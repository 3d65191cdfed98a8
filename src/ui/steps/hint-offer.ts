import type { IssueCode } from '../../core/issue.ts';
import type { ColumnOptions } from '../../core/plan.ts';
import type { MessageKey } from '../i18n/translate.ts';

/** What one click on a column's hint would set. */
export interface HintOffer {
  readonly label: MessageKey;
  readonly options: ColumnOptions;
}

const offers = new Map<IssueCode, HintOffer>([
  ['DATE_COLUMN_DAY_FIRST', { label: 'hint.dayFirst', options: { dateOrder: 'DMY' } }],
  ['DATE_COLUMN_EXCEL_SERIAL', { label: 'hint.serial', options: { excelSerials: '1900' } }],
  ['NUMBER_COLUMN_DECIMAL_COMMA', { label: 'hint.decimalComma', options: { numberFormat: 'eu' } }],
]);

/** Some hints only warn: what a spreadsheet destroyed, no option brings back. */
export const offerOf = (code: IssueCode): HintOffer | null => offers.get(code) ?? null;

/** A hint that has been taken is not offered again. */
export const isTaken = (offer: HintOffer, options: ColumnOptions): boolean =>
  Object.entries(offer.options).every(([key, value]) => options[key as keyof ColumnOptions] === value); // the keys are ours
