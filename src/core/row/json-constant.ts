/** The UTF-8 of JSON that is written again and again. The language itself knows no encoder but that of addresses. */
export const constant = (json: string): Uint8Array =>
  Uint8Array.from(encodeURIComponent(json).match(/%..|./g) ?? [], (byte) =>
    byte.length === 1 ? byte.charCodeAt(0) : Number.parseInt(byte.slice(1), 16),
  );
