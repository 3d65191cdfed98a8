// Builds the browser extension, one folder and one zip for each browser: `npm run build:extension -- --brand acme.json`.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { zipSync } from 'fflate';
import { build, runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    brand: { type: 'string', default: 'manifest/brand.json' },
    out: { type: 'string', default: 'dist/extension' },
  },
});
const project = resolve(import.meta.dirname, '..');
const load = async (path) =>
  (await runnerImport(resolve(project, path), { configFile: false, logLevel: 'error' })).module;

const fail = (sentences) => {
  for (const sentence of sentences) console.error(sentence);
  console.log('build:extension: failed');
  process.exit(1);
};

const [{ readBrandFile, isProblems }, { correctColours, sayFinding }, { manifestFor, browserNames, iconSizes }] =
  await Promise.all(['src/core/brand.ts', 'src/core/brand/contrast.ts', 'manifest/manifest-for.ts'].map(load));

/** Another language is another folder: `pt_BR` holds `pt-BR`. */
const languages = readdirSync(join(project, 'manifest/_locales'))
  .map((folder) => folder.replace('_', '-'))
  .sort();

const pictureTypes = { '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp', '.jpg': 'image/jpeg' };

/** A picture beside the brand file, put into the build: an extension loads nothing from elsewhere. */
const embed = (picture, folder) => {
  if (picture.startsWith('data:image/')) return picture;
  const type = pictureTypes[extname(picture).toLowerCase()];
  if (/^https?:/.test(picture) || !type)
    fail([`${picture}: pictures of an extension are files beside the brand file (svg, png, webp, jpg).`]);
  return `data:${type};base64,${readFileSync(resolve(folder, picture)).toString('base64')}`;
};

const readBrand = () => {
  const path = resolve(values.brand);
  const folder = dirname(path);
  let json;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    fail([`${values.brand}: ${error.message}`]);
  }
  const brand = readBrandFile(json);
  if (isProblems(brand)) fail(brand.problems.map((problem) => `${values.brand}: ${problem}`));
  if (!brand.name || !brand.icon) fail([`${values.brand}: an extension needs a name and an icon.`]);
  const { colours, findings } = correctColours(brand.colors ?? {});
  for (const finding of findings) console.error(`${values.brand}: ${sayFinding(finding)}`);
  if (findings.some(({ to }) => to === null)) fail([`${values.brand}: colours that cannot be read are refused.`]);
  const { logo, icon, $schema: _schema, ...rest } = brand;
  const pictures =
    logo === undefined
      ? {}
      : {
          logo:
            typeof logo === 'string'
              ? embed(logo, folder)
              : { light: embed(logo.light, folder), dark: embed(logo.dark, folder) },
        };
  const svg = icon.startsWith('data:')
    ? Buffer.from(icon.slice(icon.indexOf(',') + 1), 'base64')
    : readFileSync(resolve(folder, icon));
  return { brand: { ...rest, ...pictures, colors: colours }, svg };
};

/** Two plain builds: ES modules for pages and background, one classic script for the CRM's tab. */
const bundle = async (brand, version, outDir) => {
  const common = {
    configFile: false,
    root: join(project, 'manifest'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    define: {
      __BRAND__: JSON.stringify(brand),
      __LANGUAGES__: JSON.stringify(languages),
      __VERSION__: JSON.stringify(version),
    },
    worker: {
      format: 'es',
      plugins: () => [notePackages],
      // The whole worker holds in one file what the other loads in parts: that is what it is for.
      rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
    },
    plugins: [keepWireNames, notePackages],
  };
  const output = {
    entryFileNames: '[name].js',
    chunkFileNames: 'assets/[hash].js',
    assetFileNames: 'assets/[hash][extname]',
    comments: { legal: false },
  };
  const pages = Object.fromEntries(
    ['app', 'popup', 'options'].map((name) => [`${name}/index`, join(project, 'manifest', name, 'index.html')]),
  );
  const settings = { outDir, target: 'es2022', modulePreload: false, assetsInlineLimit: 0 };
  await build({
    ...common,
    build: {
      ...settings,
      emptyOutDir: true,
      rolldownOptions: { input: { ...pages, background: join(project, 'manifest/background.ts') }, output },
    },
  });
  await build({
    ...common,
    build: {
      ...settings,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(project, 'manifest/content.ts'),
        output: { ...output, format: 'iife', entryFileNames: 'content.js', codeSplitting: false },
      },
    },
  });
};

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));

/** The protocol's names stay under any brand: its header, and those under which a CRM announces itself. */
const keepWireNames = {
  name: 'keep-wire-names',
  transform: (code, id) =>
    id.endsWith('manifest/crm/announcement.ts')
      ? code.replaceAll('contact-importer', '@wire@')
      : code.replaceAll('contact-importer-version', '@wire@-version'),
};

/** Packages that went into the build; their licences ask to be passed on. */
const packagesInside = new Set();
const notePackages = {
  name: 'note-packages',
  transform: (_code, id) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
    if (name) packagesInside.add(name);
    return null;
  },
};

const licenceText = () => {
  const texts = [...packagesInside]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => {
      const folder = join(project, 'node_modules', name);
      const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder)
        .sort()
        .find((entry) => /^(?:licen[sc]e|copying)/i.test(entry));
      return `${name} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}`.trim();
    });
  return [readFileSync(join(project, 'LICENSE'), 'utf8').trim(), ...texts].join(`\n\n${'-'.repeat(80)}\n\n`);
};

/** Everything else inside, element and properties included, is called after the brand. */
const renameInside = (folder, brand) => {
  const slug = brand.extension?.slug ?? 'crm-importer';
  for (const file of filesBelow(folder).filter((path) => /\.(?:js|css|html)$/.test(path))) {
    const text = readFileSync(file, 'utf8');
    const name = (brand.name ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const named = file.endsWith('.html') ? text.replaceAll('__NAME__', name) : text;
    writeFileSync(file, named.replaceAll('contact-importer', slug).replaceAll('@wire@', 'contact-importer'));
  }
};

const localesFor = (brand) =>
  languages.map((language) => {
    const folder = language.replace('-', '_');
    const messages = JSON.parse(readFileSync(join(project, 'manifest/_locales', folder, 'messages.json'), 'utf8'));
    const { description } = brand;
    const own = {
      name: brand.name,
      shortName: brand.shortName ?? brand.name.slice(0, 12),
      description:
        (typeof description === 'string'
          ? description
          : (description?.[language] ??
            description?.[brand.language ?? 'en'] ??
            Object.values(description ?? {})[0])) ?? messages.description.message,
      ...Object.fromEntries(
        Object.entries(brand.texts?.[language] ?? {}).flatMap(([key, text]) =>
          key.startsWith('extension.') ? [[key.slice('extension.'.length), text]] : [],
        ),
      ),
    };
    return [
      folder,
      { ...messages, ...Object.fromEntries(Object.entries(own).map(([key, message]) => [key, { message }])) },
    ];
  });

const renderIcons = async (svg) => {
  const image = await loadImage(svg);
  return iconSizes.map((size) => {
    const canvas = createCanvas(size, size);
    canvas.getContext('2d').drawImage(image, 0, 0, size, size);
    return [size, canvas.toBuffer('image/png')];
  });
};

/** The same bytes from the same files: sorted names, one fixed time, no permissions of this machine. */
const zip = (folder) =>
  zipSync(
    Object.fromEntries(
      filesBelow(folder).map((file) => [
        relative(folder, file).replaceAll('\\', '/'),
        new Uint8Array(readFileSync(file)),
      ]),
    ),
    { level: 9, mtime: new Date(1980, 0, 2), os: 3 },
  );

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const { brand, svg } = readBrand();
const out = resolve(values.out);
const staging = join(out, '.staging');
rmSync(out, { recursive: true, force: true });
await bundle(brand, version, staging);
renameInside(staging, brand);
const icons = await renderIcons(svg);
const defaultLocale = (languages.includes(brand.language) ? brand.language : 'en').replace('-', '_');
const slug = brand.extension?.slug ?? 'crm-importer';
const packed = [];
for (const browser of browserNames) {
  const folder = join(out, browser);
  cpSync(staging, folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), json(manifestFor(browser, { brand, version, defaultLocale })));
  for (const [locale, messages] of localesFor(brand)) {
    mkdirSync(join(folder, '_locales', locale), { recursive: true });
    writeFileSync(join(folder, '_locales', locale, 'messages.json'), json(messages));
  }
  mkdirSync(join(folder, 'icons'), { recursive: true });
  for (const [size, png] of icons) writeFileSync(join(folder, 'icons', `${size}.png`), png);
  writeFileSync(join(folder, 'LICENSE'), `${licenceText()}\n`);
  const file = join(out, `${slug}-${browser}-${version}.zip`);
  writeFileSync(file, zip(folder));
  packed.push(`${basename(file)} ${(statSync(file).size / 1024).toFixed(0)} kB`);
}
rmSync(staging, { recursive: true });
console.log(`build:extension: ${packed.join(', ')}`);
