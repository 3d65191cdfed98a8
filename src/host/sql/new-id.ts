const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Twenty letters and digits, as the CRM's ids are. They begin with the time, so that new rows land side by side at the
 * end of an index instead of all over it.
 */
export const newId = (): string => {
  const now = Date.now();
  if (now !== latest.time) latest = { time: now, digits: digitsOf(now) };
  let id = latest.digits;
  for (let at = 0; at < 12; at += 1) id += alphabet[randomByte() % 62] ?? '';
  return id;
};

const digitsOf = (time: number): string => {
  let digits = '';
  for (let rest = time; digits.length < 8; rest = Math.floor(rest / 62)) digits = (alphabet[rest % 62] ?? '') + digits;
  return digits;
};

/** A thousand ids are made within a few milliseconds. */
let latest = { time: 0, digits: '' };

/** Random bytes are drawn many at a time: asking for them costs more than using them. */
const pool = new Uint8Array(4_096);
let used = pool.length;

const randomByte = (): number => {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  used += 1;
  return pool[used - 1] ?? 0;
};
