/** Numbers, sizes, dates, durations and lists in the person's language. */
export interface Formats {
  number(value: number): string;
  percent(share: number): string;
  bytes(size: number): string;
  date(iso: string | number): string;
  dateTime(iso: string | number): string;
  duration(seconds: number): string;
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
}

const mebibyte = 1024 * 1024;

export const createFormats = (locale: string): Formats => {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const unit = (value: number, name: string): string =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumFractionDigits: value < 10 ? 1 : 0,
    }).format(value);
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    bytes: (size) => {
      if (size < 1024) return unit(size, 'byte');
      return size < mebibyte ? unit(size / 1024, 'kilobyte') : unit(size / mebibyte, 'megabyte');
    },
    date: (iso) => date.format(new Date(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    duration: (seconds) => {
      if (seconds < 60) return unit(Math.max(1, Math.round(seconds)), 'second');
      if (seconds < 3600) return unit(Math.round(seconds / 60), 'minute');
      return `${unit(Math.floor(seconds / 3600), 'hour')} ${unit(Math.round((seconds % 3600) / 60), 'minute')}`;
    },
    list: (items, type = 'conjunction') => new Intl.ListFormat(locale, { type, style: 'short' }).format(items),
  };
};
