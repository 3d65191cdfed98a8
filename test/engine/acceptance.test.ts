import { describe, expect, test } from 'vitest';
import { isFault, type Fault } from '../../src/core/fault.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { OpenOptions } from '../../src/session/ports/engine.ts';

const open = async (parts: BlobPart[], name?: string, options?: OpenOptions): Promise<Fault | 'open'> => {
  const file = name === undefined ? new Blob(parts) : Object.assign(new Blob(parts), { name });
  const answer = await createEngine().open(file, options);
  return isFault(answer) ? answer : 'open';
};

const csv = 'Name,Email\nAnn,a@x.com\n';
const bytes = (...values: number[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...values, ...Array.from({ length: 64 }, (_, index) => index)]);

describe('files that are no CSV', () => {
  test.each<[string, BlobPart, string]>([
    ['a workbook', bytes(0x50, 0x4b, 3, 4), 'zip'],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'xls'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47), 'image'],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'image'],
    ['a GIF', 'GIF89a,b\n', 'image'],
    ['gzip', bytes(0x1f, 0x8b, 8), 'gzip'],
    ['HTML', '\n<!DOCTYPE html>\n<html><body>a,b</body></html>', 'html'],
    ['HTML in capitals', '<HTML><TABLE>', 'html'],
    ['XML', '<?xml version="1.0"?><a/>', 'xml'],
    ['a JSON object', '{\n  "contacts": []\n}', 'json'],
    ['a JSON list', '[{"name":"Ann"}]', 'json'],
    ['bytes that are no text', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 31), 'binary'],
  ])('%s', async (_name, part, found) => {
    expect(await open([part], 'contacts.csv')).toMatchObject({
      code: 'FILE_NOT_CSV',
      params: { reason: 'content', found },
    });
  });

  test('an xlsx is told from other zips', async () => {
    const head = [0x50, 0x4b, 3, 4, ...new TextEncoder().encode('....[Content_Types].xml')];
    expect(await open([Uint8Array.from(head)], 'a.csv')).toMatchObject({ params: { found: 'xlsx' } });
  });

  test('a name that does not end in .csv', async () => {
    expect(await open([csv], 'contacts.xlsx')).toMatchObject({ code: 'FILE_NOT_CSV', params: { reason: 'name' } });
    expect(await open([csv], 'contacts')).toMatchObject({ code: 'FILE_NOT_CSV' });
  });

  test('capitals in the name, or no name at all, are fine', async () => {
    expect(await open([csv], 'CONTACTS.CSV')).toBe('open');
    expect(await open([csv])).toBe('open');
  });
});

describe('size', () => {
  test('a file must be smaller than the limit, and is not read to know it', async () => {
    const unread = { size: 30 * 1024 * 1024, slice: () => expect.fail('the file was read') };
    // Only what the engine touches is there.
    const answer = await createEngine().open(unread as unknown as Blob);
    expect(answer).toMatchObject({ code: 'FILE_TOO_LARGE', params: { limit: 31_457_280 } });
    expect(await open([csv], 'a.csv', { limitBytes: csv.length })).toMatchObject({ code: 'FILE_TOO_LARGE' });
    expect(await open([csv], 'a.csv', { limitBytes: csv.length + 1 })).toBe('open');
  });
});

describe('nothing to import', () => {
  test.each([
    ['no bytes', ''],
    ['blank lines', '\r\n \n\t\n'],
    ['only a mark', '\uFEFF'],
    ['only a header', 'Name,Email\n'],
    ['a header and blank rows', 'Name,Email\n,\n\n'],
  ])('%s', async (_name, text) => {
    expect(await open([text], 'a.csv')).toMatchObject({ code: 'FILE_EMPTY' });
  });

  test('a header that is blank', async () => {
    expect(await open([',,\n1,2,3\n4,5,6\n'], 'a.csv')).toMatchObject({ code: 'HEADER_MISSING' });
    expect(await open([`${csv}\n`], 'a.csv', { headerRow: 2 })).toMatchObject({ code: 'HEADER_MISSING' });
  });

  test('a quote that is never closed names row and line', async () => {
    expect(await open(['Name,Note\nAnn,x\nBob,"y\nCid,z\n'], 'a.csv')).toMatchObject({
      code: 'CSV_MALFORMED',
      row: 2,
      line: 3,
    });
  });
});

describe('reading fails', () => {
  test('at once', async () => {
    const broken = { size: 10, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    expect(await createEngine().open(broken as unknown as Blob)).toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  test('an encoding that nobody knows', async () => {
    expect(await open([csv], 'a.csv', { encoding: 'klingon' })).toMatchObject({ code: 'FILE_ENCODING' });
  });
});
