/** What stands behind a date. */
export const nothingFollows = 0;
export const timeFollows = 1;
export const notTime = 2;
export type Time = typeof nothingFollows | typeof timeFollows | typeof notTime;

const clock = '(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?)?';
const half = '(?: ?([ap])\\.?m\\.?)?';
const zoneName =
  '(?:z|utc|gmt|[ecmp][sd]t|ak[sd]t|hst|bst|ist|wes?t|cest|cet|eest|eet|msk|jst|sgt|sast|a[ecw][sd]t|nz[sd]t)';
const zone = `(?: ?${zoneName}| ?(?:utc|gmt)?[+-]\\d{2}(?::?\\d{2})?)?`;
const timeTail = new RegExp(`^(?:t|,? )${clock}${half}${zone}$`, 'i');

/** A time of day and an offset are dropped, the date stays as written: converting it could change the day. */
export const timeAfter = (text: string, end: number): Time => {
  if (end === text.length) return nothingFollows;
  const match = timeTail.exec(text.slice(end));
  if (match === null) return notTime;
  // A lone number is an hour only beside AM or PM.
  if (match[2] === undefined && match[4] === undefined) return notTime;
  const inRange = Number(match[1]) <= 24 && Number(match[2] ?? 0) < 60 && Number(match[3] ?? 0) <= 60;
  return inRange ? timeFollows : notTime;
};
