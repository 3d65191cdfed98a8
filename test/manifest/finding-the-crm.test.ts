import { describe, expect, it } from 'vitest';
import type { BrandCrm } from '../../src/core/brand.ts';
import { endpointAt, readAnnouncement } from '../../manifest/crm/announcement.ts';
import { findCrm } from '../../manifest/crm/find-crm.ts';
import { highLevelPath, matchAddress, matchPath } from '../../manifest/crm/patterns.ts';

const page = 'https://crm.example/v2/location/North1/contacts/smart_list/All';
const announced = { version: 1, name: 'Harbor', endpoint: '/imports', contactsPage: highLevelPath };
const none = { brand: [], own: [] };
const base = 'https://crm.example/.well-known/contact-importer.json';

describe('a path', () => {
  it.each([
    [highLevelPath, '/v2/location/North1/contacts/smart_list/All', 'North1'],
    [highLevelPath, '/v2/location/a%20b/contacts/', 'a b'],
    [highLevelPath, '/v2/location/North1/opportunities/list', undefined],
    [highLevelPath, '/v2/location//contacts/x', undefined],
    [highLevelPath, '/v2/location/a/b/contacts/x', undefined],
    ['/contacts', '/contacts', null],
    ['/contacts', '/contacts/', null],
    ['/contacts', '/contactsX', undefined],
    ['/a.b', '/aXb', undefined],
    ['/(x)*', '/(x)anything', null],
    ['/*/contacts', '/a/b/contacts', null],
    ['/*/contacts', '/a/b/contacts/', null],
    ['/*/contacts', '/a/contacts/b', undefined],
    ['/*/{account}/contacts/*', '/a/b/contacts/c', 'b'],
    ['/contacts*contacts', '/contacts', undefined],
  ])('%s on %s finds %j', (pattern, path, account) => {
    expect(matchPath(pattern, path)?.account).toEqual(account);
  });

  it('of a hostile page, all stars, is walked in no time', () => {
    const begun = performance.now();
    expect(matchPath(`/${'*a'.repeat(140)}*b`, `/${'a'.repeat(3_900)}`)).toBeNull();
    expect(matchPath(`/${'{account}*'.repeat(30)}x`, `/${'a'.repeat(3_900)}`)).toBeNull();
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it.each([
    ['https://*.example.com/c/*', 'https://app.example.com/c/1', true],
    ['https://*.example.com/c/*', 'https://a.b.example.com/c/1', true],
    ['https://*.example.com/c/*', 'https://example.com/c/1', false],
    ['https://*.example.com/c/*', 'https://evilexample.com/c/1', false],
    ['https://*.example.com/c/*', 'https://app.example.com.evil.example/c/1', false],
    ['https://app.example.com/c/*', 'http://app.example.com/c/1', false],
    ['https://app.example.com/c/*', 'https://app.example.com:8443/c/1', false],
    ['https://app.example.com/c/*', 'https://evil.example/?https://app.example.com/c/1', false],
  ])('%s covers %s: %s', (pattern, address, covers) => {
    expect(matchAddress(pattern, new URL(address)) !== null).toBe(covers);
  });
});

describe('an announcement', () => {
  it('is read relative to its own address', () => {
    expect(readAnnouncement(announced, base)).toEqual({
      name: 'Harbor',
      endpoint: 'https://crm.example/imports',
      contactsPage: highLevelPath,
      token: null,
    });
  });

  it.each([
    null,
    [],
    'text',
    {},
    { ...announced, version: 2 },
    { ...announced, name: '' },
    { ...announced, name: 'x'.repeat(61) },
    { ...announced, endpoint: 'javascript:alert(1)' },
    { ...announced, endpoint: 'https://user:secret@crm.example/imports' },
    { ...announced, endpoint: '/imports?token=1' },
    { ...announced, endpoint: 7 },
    { ...announced, contactsPage: 'https://elsewhere.example/*' },
    { ...announced, token: 'https://elsewhere.example/token' },
    { ...announced, token: '//elsewhere.example/token' },
    { ...announced, name: 'Harbor \u202eMRC' },
    { ...announced, name: 'Har\u200bbor' },
  ])('%j is none', (value) => {
    expect(readAnnouncement(value, base)).toBeNull();
  });

  it('gives an endpoint without slash and fragment', () => {
    expect(endpointAt('/imports/#x', 'https://crm.example/a')).toBe('https://crm.example/imports');
  });
});

describe('the CRM of a page', () => {
  const read = (change: object) => readAnnouncement({ ...announced, ...change }, base);

  it('announces itself', () => {
    expect(findCrm({ url: page, announcement: read({}) }, none)).toEqual({
      is: 'crm',
      crm: {
        name: 'Harbor',
        endpoint: 'https://crm.example/imports',
        pageOrigin: 'https://crm.example',
        pageUrl: page,
        account: 'North1',
        via: 'announcement',
        token: null,
      },
    });
  });

  it('is the same CRM on its other pages, which are no contacts pages', () => {
    const finding = findCrm({ url: 'https://crm.example/settings', announcement: read({}) }, none);
    expect(finding).toEqual({ is: 'other-page', name: 'Harbor' });
  });

  it('is remembered without what stood behind its path', () => {
    const finding = findCrm({ url: `${page}?search=ada%40x.example#row-7`, announcement: read({}) }, none);
    expect(finding.is === 'crm' && finding.crm.pageUrl).toBe(page);
  });

  it('gives a token of its own host for an endpoint elsewhere that somebody named, and for no other', () => {
    const elsewhere = 'https://api.example/imports';
    const entry = { name: 'A', patterns: ['https://other.example/c/*'], endpoint: elsewhere };
    const tokenOf = (change: object, own: readonly BrandCrm[] = [entry], url = page) => {
      const finding = findCrm({ url, announcement: read(change) }, { brand: [], own });
      return finding.is === 'crm' ? finding.crm.token : finding.is;
    };
    expect(tokenOf({ endpoint: elsewhere, token: '/token' })).toBe('https://crm.example/token');
    expect(tokenOf({ token: '/token' })).toBeNull();
    expect(tokenOf({ endpoint: elsewhere, token: '/token' }, [])).toBe('foreign-endpoint');
    expect(tokenOf({}, [{ ...entry, token: '/t' }], 'https://other.example/c/1')).toBe('https://other.example/t');
  });

  it("is the brand's own import host on every page with HighLevel's paths, without a token of that page", () => {
    const known = { ...none, everywhere: { name: 'Acme', endpoint: 'https://imports.acme.example' } };
    expect(
      findCrm({ url: 'https://any.example/v2/location/Q/contacts/bulk', announcement: null }, known),
    ).toMatchObject({
      is: 'crm',
      crm: { name: 'Acme', endpoint: 'https://imports.acme.example', account: 'Q', via: 'brand', token: null },
    });
    expect(findCrm({ url: 'https://any.example/news', announcement: null }, known).is).toBe('no-crm');
  });

  it('may not announce an endpoint on another host', () => {
    const announcement = read({ endpoint: 'https://elsewhere.example/imports' });
    expect(findCrm({ url: page, announcement }, none)).toEqual({ is: 'foreign-endpoint', host: 'elsewhere.example' });
  });

  it('may not announce another port, scheme or lookalike either', () => {
    for (const endpoint of ['https://crm.example:8443/i', 'http://crm.example/i', 'https://crm.example.evil.example/i'])
      expect(findCrm({ url: page, announcement: read({ endpoint }) }, none).is).toBe('foreign-endpoint');
  });

  it('may announce another host that the person or the brand named', () => {
    const announcement = read({ endpoint: 'https://api.example/imports' });
    const known = { name: 'A', patterns: ['https://other.example/c/*'], endpoint: 'https://api.example/imports' };
    expect(findCrm({ url: page, announcement }, { brand: [], own: [known] }).is).toBe('crm');
    expect(findCrm({ url: page, announcement }, { brand: [known], own: [] }).is).toBe('crm');
  });

  it('is taken from the options before the brand, and from both before the page itself', () => {
    const crm = (name: string) => ({ name, patterns: ['https://crm.example/v2/location/{account}/*'], endpoint: '/x' });
    const announcement = read({});
    const nameOf = (known: Parameters<typeof findCrm>[1]) => {
      const finding = findCrm({ url: page, announcement }, known);
      return finding.is === 'crm' ? `${finding.crm.name} ${finding.crm.endpoint} ${finding.crm.account}` : finding.is;
    };
    expect(nameOf({ brand: [crm('Brand')], own: [crm('Own')] })).toBe('Own https://crm.example/x North1');
    expect(nameOf({ brand: [crm('Brand')], own: [] })).toBe('Brand https://crm.example/x North1');
  });

  it.each([
    [page, 'unknown-crm'],
    ['https://white-label.example/v2/location/Q/contacts/bulk', 'unknown-crm'],
    ['https://news.example/', 'no-crm'],
    ['chrome://settings', 'no-crm'],
    ['file:///v2/location/a/contacts/x', 'no-crm'],
    ['not an address', 'no-crm'],
  ])('%s without a word of its own is %s', (url, is) => {
    expect(findCrm({ url, announcement: null }, none).is).toBe(is);
  });
});
