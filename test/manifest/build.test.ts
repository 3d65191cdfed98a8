import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { iconSizes } from '../../manifest/manifest-for.ts';

const project = resolve(import.meta.dirname, '../..');
const locales = readdirSync(join(project, 'manifest/_locales'));
const home = mkdtempSync(join(tmpdir(), 'extension-build-'));
const fixture = (name: string): string => join(project, 'test/fixtures/brands', name, 'brand.json');

const build = (name: string, brand?: string): string => {
  const out = join(home, name);
  const args = ['.scripts/build-extension.mjs', '--out', out, ...(brand === undefined ? [] : ['--brand', brand])];
  execFileSync(process.execPath, args, { cwd: project, stdio: 'pipe' });
  return out;
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const readJson = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

let ours = '';
let northwind = '';
let saltmarsh = '';
beforeAll(() => {
  ours = build('ours');
  northwind = build('northwind', fixture('northwind'));
  saltmarsh = build('saltmarsh', fixture('saltmarsh'));
});

describe.each(['chrome', 'firefox'])('the built manifest for %s', (browser) => {
  const manifest = (): Record<string, unknown> => readJson(join(ours, browser, 'manifest.json'));

  it('asks for the least', () => {
    const { permissions, optional_permissions, host_permissions, content_scripts, externally_connectable } = manifest();
    expect(permissions).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ]);
    expect(optional_permissions).toEqual(['notifications']);
    expect([host_permissions, content_scripts, externally_connectable]).toEqual([undefined, undefined, undefined]);
  });

  it('shows nothing to pages and relaxes no policy', () => {
    expect(manifest()['web_accessible_resources']).toEqual([]);
    expect(manifest()['content_security_policy']).toBeUndefined();
    expect(manifest()['manifest_version']).toBe(3);
  });

  it('carries the version of package.json, and names only files that are there', () => {
    const text = readFileSync(join(ours, browser, 'manifest.json'), 'utf8');
    expect(manifest()['version']).toBe(readJson(join(project, 'package.json'))['version']);
    const named = [...text.matchAll(/"([\w/-]+\.(?:html|js|png))"/g)].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(8);
    for (const path of named) expect(existsSync(join(ours, browser, path)), path).toBe(true);
    for (const size of iconSizes) expect(existsSync(join(ours, browser, `icons/${size}.png`))).toBe(true);
    for (const [, key] of text.matchAll(/__MSG_(\w+)__/g))
      for (const locale of locales)
        expect(readJson(join(ours, browser, '_locales', locale, 'messages.json'))).toHaveProperty(key ?? '');
  });
});

describe('the build', () => {
  it('gives the same bytes from the same source', () => {
    const again = build('again');
    const zips = readdirSync(ours).filter((name) => name.endsWith('.zip'));
    expect(zips.map((name) => name.replace(/-[\d.]+\.zip$/, ''))).toEqual([
      'contact-importer-chrome',
      'contact-importer-firefox',
    ]);
    for (const name of zips) expect(hashOf(join(again, name))).toBe(hashOf(join(ours, name)));
  });

  it('packs exactly the folder', () => {
    const [zip = ''] = readdirSync(northwind).filter((name) => name.includes('chrome') && name.endsWith('.zip'));
    const packed = Object.keys(unzipSync(new Uint8Array(readFileSync(join(northwind, zip)))));
    const folder = join(northwind, 'chrome');
    expect([...packed].sort()).toEqual(
      filesBelow(folder)
        .map((path) => path.slice(folder.length + 1))
        .sort(),
    );
    expect(packed).toContain('LICENSE');
  });

  it('loads no code and no picture from elsewhere', () => {
    for (const file of filesBelow(ours).filter((path) => path.endsWith('.html')))
      expect(readFileSync(file, 'utf8')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    for (const file of filesBelow(ours).filter((path) => path.endsWith('.js')))
      expect(readFileSync(file, 'utf8')).not.toMatch(/\beval\(|new Function\(|import\(["'`]https?:/);
  });

  it.each([
    ['no JSON', '{', 'JSON'],
    ['a wrong colour', '{"name":"A","icon":"i.svg","colors":{"accent":"red"}}', 'colors.accent: must be a colour'],
    ['no icon', '{"name":"A"}', 'needs a name and an icon'],
    [
      'colours that cannot be read',
      '{"name":"A","icon":"i.svg","colors":{"background":"#fff","surface":"#000"}}',
      'cannot be read are refused',
    ],
  ])('refuses a brand with %s', (_what, text, sentence) => {
    const path = join(home, 'wrong.json');
    writeFileSync(path, text);
    expect(() => build('wrong', path)).toThrow(sentence);
  });
});

describe('another brand', () => {
  const messagesOf = (folder: string, language: string) =>
    readJson(join(folder, 'chrome/_locales', language, 'messages.json')) as Record<string, { message: string }>;

  it('has its own name, icon, colours and texts', () => {
    const names = [ours, northwind, saltmarsh].map((folder) => messagesOf(folder, 'en')['name']?.message);
    expect(names).toEqual(['Contact Importer', 'Northwind Contact Mover', 'Saltmarsh Kontaktimport']);
    expect(messagesOf(northwind, 'en')['importContacts']?.message).toBe('Move contacts');
    expect(messagesOf(northwind, 'de')['importContacts']?.message).toBe('Kontakte bringen');
    expect(readJson(join(saltmarsh, 'chrome/manifest.json'))['default_locale']).toBe('de');
    expect(
      new Set([ours, northwind, saltmarsh].map((folder) => hashOf(join(folder, 'chrome/icons/48.png')))).size,
    ).toBe(3);
    const { gecko } = readJson(join(northwind, 'firefox/manifest.json'))['browser_specific_settings'] as {
      gecko: Record<string, unknown>;
    };
    expect(gecko).toMatchObject({ id: 'mover@northwind.example' });
    for (const [folder, part] of [
      [northwind, '#0f766e'],
      [saltmarsh, '14px'],
    ] as const)
      expect(filesBelow(join(folder, 'chrome')).some((path) => readFileSync(path, 'utf8').includes(part))).toBe(true);
  });

  it.each(['northwind', 'saltmarsh'])(
    '%s keeps no word of ours but the licence, and the names of the protocol',
    (name) => {
      // The header of every call, and in the content script the two names under which a CRM announces itself.
      const isWireName = (file: string, text: string): boolean =>
        /contact-importer-version$/i.test(text) ||
        (file === 'content.js' && /(?:["'`]|\.well-known\/)contact-importer(?:\.json)?$/.test(text));
      const found = filesBelow(join(home, name))
        .filter((path) => /\.(?:js|css|html|json)$/.test(path))
        .flatMap((path) =>
          [...readFileSync(path, 'utf8').matchAll(/.{0,14}contact[-_ ]?importer(?:-version|\.json)?/gis)].map(
            ([text]) => ({ file: basename(path), text }),
          ),
        )
        .filter(({ file, text }) => !isWireName(file, text));
      expect(found).toEqual([]);
      expect(filesBelow(join(home, name)).filter((path) => /contact-importer/i.test(path.slice(home.length)))).toEqual(
        [],
      );
    },
  );
});
