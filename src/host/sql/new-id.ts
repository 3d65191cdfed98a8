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
  for (const byte of crypto.getRandomValues(new Uint8Array(12))) id += alphabet[byte % 62] ?? '';
  return id;
};
