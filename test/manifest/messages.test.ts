import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { callSchema, toBackgroundSchema, tokenReplySchema, toPageSchema } from '../../manifest/relay/messages.ts';
import { isOwnPage } from '../../manifest/relay/senders.ts';

const id = '5f0c7c9e-2f0f-4a6f-9a3c-0c6f5f1f2a11';
const call = {
  type: 'call',
  id,
  endpoint: 'https://crm.example/imports',
  path: '/config',
  method: 'GET',
  headers: [['accept', 'application/json']],
  body: null,
};

describe('a call', () => {
  it.each([
    '/config',
    '/fields',
    '/fields/contact.industry/options',
    '/fields/Branche%20(alt)/options',
    '/imports',
    '/imports?cursor=abc&state=completed',
    `/imports/${id}`,
    `/imports/${id}/preview`,
    `/imports/${id}/batches/9501`,
    `/imports/${id}/complete`,
    `/imports/${id}/report.csv?rows=all`,
    `/imports/${id}/receipt`,
  ])('may ask for %s', (path) => {
    expect(v.is(callSchema, { ...call, path })).toBe(true);
  });

  it.each([
    '/',
    '',
    'config',
    '/../admin',
    '/config/../../admin',
    '/imports/../users',
    '/imports/x/delete',
    '/fields/../options',
    '/fields/%2e%2e/options',
    '/fields/x/../../options',
    '/fields/x',
    '/imports/x/batches/y',
    '//elsewhere.example/config',
    '/config#x',
    '/config?x=<script>',
    '/users',
  ])('may not ask for %j', (path) => {
    expect(v.is(callSchema, { ...call, path })).toBe(false);
  });

  it.each([
    { method: 'DELETE' },
    { headers: [['cookie', 'a=b']] },
    {
      headers: [
        ['authorization', 'Bearer x'],
        ['cookie', 'a=b'],
      ],
    },
    { endpoint: 'https://user:secret@crm.example/imports' },
    { endpoint: 'https://crm.example/delete?all=' },
    { endpoint: 'https://crm.example/delete#' },
    { endpoint: 'https://crm.example/a/../imports' },
    { endpoint: 'file:///etc/passwd' },
    { id: 'one' },
    { body: 'not base64!' },
    { more: true },
    { type: 'eval' },
  ])('with %j is no call', (change) => {
    expect(v.is(toPageSchema, { ...call, ...change })).toBe(false);
    expect(v.is(toBackgroundSchema, { ...call, ...change })).toBe(false);
  });
});

describe('what the background takes', () => {
  const progress = {
    type: 'progress',
    importId: id,
    confirmedRows: 1,
    totalRows: 2,
    paused: false,
    crm: 'A',
    endpoint: '/',
  };
  it('is progress in numbers, without any contact data', () => {
    expect(v.is(toBackgroundSchema, progress)).toBe(true);
    expect(v.is(toBackgroundSchema, { ...progress, rows: [{ email: 'a@b.example' }] })).toBe(false);
    expect(v.is(toBackgroundSchema, { ...progress, confirmedRows: -1 })).toBe(false);
    expect(v.is(toBackgroundSchema, { type: 'look' })).toBe(false);
  });
});

describe('a sender', () => {
  const own = 'chrome-extension://abc/';
  it.each([
    ['a page of ours', { id: 'abc', url: `${own}app/index.html`, frameId: 0 }, true],
    ['the background', { id: 'abc', url: `${own}background.js` }, true],
    ['another extension', { id: 'xyz', url: `${own}app/index.html` }, false],
    ['a content script', { id: 'abc', url: 'https://crm.example/', frameId: 0 }, false],
    ['a page of ours in a frame', { id: 'abc', url: `${own}app/index.html`, frameId: 7 }, false],
    ['a lookalike address', { id: 'abc', url: 'https://evil.example/chrome-extension://abc/' }, false],
    ['nobody', {}, false],
  ])('that is %s is believed: %s', (_who, sender, isBelieved) => {
    expect(isOwnPage(sender, 'abc', own)).toBe(isBelieved);
  });
});

describe('a token', () => {
  const withToken = { ...call, headers: [['authorization', 'Bearer abc']] };
  it('goes with a call from the background, and never through a page', () => {
    expect(v.is(toBackgroundSchema, withToken)).toBe(true);
    expect(v.is(toPageSchema, withToken)).toBe(false);
  });

  it.each([
    [{ token: 'abc.DEF-1_2~3+/=' }, true],
    [{ token: 'abc', expiresIn: 300, more: 1 }, true],
    [{ token: '' }, false],
    [{ token: 'a b' }, false],
    [{ token: 'a\r\nX-Other: 1' }, false],
    [{ token: 'a'.repeat(5_000) }, false],
    [{ token: 'abc', expiresIn: -1 }, false],
    [{ contacts: [] }, false],
    ['abc', false],
  ])('%j is one: %s', (answer, isOne) => {
    expect(v.is(tokenReplySchema, answer)).toBe(isOne);
  });
});
