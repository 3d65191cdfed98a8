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

/** A correction of a whole column that is in force. */
export interface TakenOffer {
  readonly label: MessageKey;
  readonly params: Readonly<Record<string, number>>;
  /** The column's options before it. */
  readonly without: ColumnOptions;
}

const leaving = (options: ColumnOptions, names: readonly string[]): ColumnOptions =>
  Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name)));

/** What was offered for a column and taken: hints, and values matched to options. */
export const takenOffers = (options: ColumnOptions): readonly TakenOffer[] => {
  const hints = [...offers.values()].filter((offer) => isTaken(offer, options));
  const matched = options.valueMap?.length ?? 0;
  return [
    ...hints.map(({ label, options: set }) => ({ label, params: {}, without: leaving(options, Object.keys(set)) })),
    ...(matched === 0
      ? []
      : [{ label: 'values.set', params: { count: matched }, without: leaving(options, ['valueMap']) } as const]),
  ];
};

/** A hint that has been taken is not offered again. */
export const isTaken = (offer: HintOffer, options: ColumnOptions): boolean =>
  Object.entries(offer.options).every(([key, value]) => options[key as keyof ColumnOptions] === value); // the keys are ours
