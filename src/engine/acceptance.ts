import { fault, type Fault } from '../core/fault.ts';
import { nameOf } from './source.ts';

/** The guide's limit: a file must be smaller than 30 MB. */
export const defaultLimitBytes = 30 * 1024 * 1024;

/** What a file is whatever its name says, by its first bytes. */
const magic: readonly { readonly bytes: readonly number[]; readonly found: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], found: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], found: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], found: 'xls' },
  { bytes: [0x09, 0x08, 0x10, 0x00], found: 'xls' },
  { bytes: [0x25, 0x50, 0x44, 0x46], found: 'pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], found: 'image' },
  { bytes: [0xff, 0xd8, 0xff], found: 'image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], found: 'image' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], found: 'image' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], found: 'image' },
  { bytes: [0x52, 0x49, 0x46, 0x46], found: 'image' },
  { bytes: [0x1f, 0x8b], found: 'gzip' },
  { bytes: [0x42, 0x5a, 0x68], found: 'archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], found: 'archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], found: 'archive' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58], found: 'archive' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], found: 'database' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], found: 'program' },
];

/** What can be said from name and size, before a byte is read. */
export const refuseByName = (file: Blob, limitBytes: number): Fault | null => {
  const name = nameOf(file);
  if (name !== '' && !/\.csv$/i.test(name)) return fault('FILE_NOT_CSV', { reason: 'name' });
  if (file.size === 0) return fault('FILE_EMPTY', { reason: 'no-bytes' });
  if (file.size >= limitBytes) return fault('FILE_TOO_LARGE', { size: file.size, limit: limitBytes });
  return null;
};

/** What the first bytes give away. */
export const refuseByMagic = (bytes: Uint8Array): Fault | null => {
  const match = magic.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  if (!match) return null;
  return fault('FILE_NOT_CSV', {
    reason: 'content',
    found: match.found === 'zip' ? workbookOrZip(bytes) : match.found,
  });
};

/** A workbook is a zip whose first entries have known names; a small one shows them at once. */
const workbookOrZip = (bytes: Uint8Array): string => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (head.includes('[Content_Types].xml') || head.includes('xl/') || head.includes('_rels/')) return 'xlsx';
  return head.includes('opendocument') ? 'ods' : 'zip';
};

/** What the first characters give away: formats that are text but no table, and bytes that are no text. */
export const refuseByText = (text: string): Fault | null => {
  const start = text.slice(0, 4096).trimStart();
  const found = textFormats.find((format) => format.pattern.test(start))?.found ?? (isBinary(text) ? 'binary' : null);
  return found === null ? null : fault('FILE_NOT_CSV', { reason: 'content', found });
};

const textFormats = [
  { found: 'html', pattern: /^<(!doctype\s+html|html|head|body|table)\b/i },
  { found: 'xml', pattern: /^<\?xml\s/i },
  { found: 'json', pattern: /^(\{\s*("[^"\n]{0,200}"\s*:|\}\s*$)|\[\s*(\{|\[|\]\s*$))/ },
  { found: 'rtf', pattern: /^\{\\rtf/ },
  { found: 'vcard', pattern: /^BEGIN:VCARD\b/i },
] as const;

/** More than one control character in ten (TAB, newlines and stray NULs between words aside). */
const isBinary = (text: string): boolean => {
  const sample = text.slice(0, 16_384);
  let controls = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) controls += 1;
  }
  return controls > 32 && controls > sample.length / 10;
};
