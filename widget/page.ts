import type { Mode } from '../src/core/plan.ts';

/** Saves a file that was made in the page. */
export const download = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the address after this turn; a minute is enough for the slowest dialog.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

export const isMode = (text: string | null): text is Mode =>
  text === 'create' || text === 'update' || text === 'createAndUpdate';

/** `YYYY-MM-DD` in the account's time zone; an unknown zone counts as the browser's own. */
export const today = (timezone?: string): string => {
  const format = (timeZone: string | undefined): string =>
    // Turned by ourselves: the locales that write it so (en-CA, sv) do not in every browser; WebKit knows another en-CA.
    new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
      .format()
      .replace(/^(\d+)\/(\d+)\/(\d+)$/, '$3-$1-$2');
  try {
    return format(timezone);
  } catch {
    return format(undefined);
  }
};
