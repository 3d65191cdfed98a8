const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Twenty letters and digits, as the CRM's ids are. They begin with the time, so that new rows land side by side at the
 * end of an index instead of all over it.
 */
export const newId = (): string => {
  let time = Date.now();
  let id = '';
  for (let at = 0; at < 8; at += 1) {
    id = (alphabet[time % 62] ?? '') + id;
    time = Math.floor(time / 62);
  }
  for (let at = 0; at < 12; at += 1) id += alphabet[randomByte() % 62] ?? '';
  return id;
};

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
