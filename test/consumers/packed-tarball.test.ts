import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { compile } from 'svelte/compiler';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';
import { installPacked } from './packed.ts';
import type { Consumer } from './packed.ts';

/* The package as npm packs it, in the folder of somebody who installed it. */

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked([
    '@types/react',
    'csstype',
    'vue',
    '@vue',
    'svelte',
    'typescript',
    '@typescript',
    '@types/node',
  ]);
});
afterAll(() => consumer.remove());

/** The README's example in this language, after a line that names it. */
const example = (name: string): string => {
  const readme = readFileSync('README.md', 'utf8');
  const found = new RegExp(`<!-- example:${name} -->\\s*\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (found === undefined) throw new Error(`The README has no example named ${name}.`);
  return found;
};

/** What the compiler says about a file of the consumer's; nothing where it is content. */
const complaints = (name: string, text: string, options: object): string => {
  writeFileSync(join(consumer.folder, name), text);
  writeFileSync(
    join(consumer.folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { strict: true, noEmit: true, target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', skipLibCheck: false, types: [], ...options }, // prettier-ignore
      files: [name],
    }),
  );
  try {
    execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', consumer.folder]);
    return '';
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout);
  }
};

describe('the packed package', () => {
  it('finds no fault with publint', async () => {
    const { messages } = await publint({
      pkgDir: join(consumer.folder, 'node_modules/contact-importer'),
      strict: true,
    });
    // The classic script is one on purpose: no package's user imports it as a module.
    const classic = (path: readonly string[]): boolean => path.includes('./single');
    expect(messages.filter(({ type, path }) => type !== 'suggestion' && !classic(path))).toEqual([]);
  });

  it('has types that every bundler and Node’s modules resolve as the code', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(consumer.tarball))));
    const problems = analysis.types === false ? ['no types'] : analysis.problems;
    // It is a package of ES modules: what `require` or the resolution before Node 12 would find is not promised.
    const promised = problems.filter(
      (problem) =>
        typeof problem === 'string' ||
        !('resolutionKind' in problem) ||
        problem.resolutionKind === 'bundler' ||
        problem.resolutionKind === 'node16-esm',
    );
    expect(promised.filter((problem) => typeof problem === 'string' || problem.kind !== 'CJSResolvesToESM')).toEqual(
      [],
    );
  });

  it('imports on a server without harm', () => {
    const printed = execFileSync(
      process.execPath,
      ['-e', "import('contact-importer').then((all) => console.log(Object.keys(all).join()))"],
      { cwd: consumer.folder, encoding: 'utf8' },
    );
    expect(printed.trim()).toBe('ContactImporterElement');
  });

  it('reads a file without a page, as the README shows', () => {
    writeFileSync(join(consumer.folder, 'report.mjs'), example('headless'));
    writeFileSync(join(consumer.folder, 'contacts.csv'), 'First Name,Email\nAnn,ann@a.example\nBen,not-an-address\n');
    const printed = execFileSync(process.execPath, ['report.mjs'], { cwd: consumer.folder, encoding: 'utf8' });
    expect(printed).toContain('2 rows, 1 held back');
    expect(printed).toMatch(/EMAIL_INVALID|Invalid email address/);
    expect(printed).not.toContain('ann@a.example');
  });

  it.each(['.', './element', './core', './engine', './host', './host/sql', './preact', './react', './single'])(
    'has the files behind %s',
    (name) => {
      const root = join(consumer.folder, 'node_modules/contact-importer');
      const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
        exports: Record<string, Record<string, string>>;
      };
      for (const file of Object.values(exports[name] ?? {}))
        expect(readFileSync(join(root, file), 'utf8').length).toBeGreaterThan(0);
    },
  );
});

describe('the README’s examples', () => {
  it('compile in React 19', () => {
    const dom = { jsx: 'react-jsx', lib: ['ES2022', 'DOM', 'DOM.Iterable'], skipLibCheck: true };
    expect(complaints('importer.tsx', example('react'), dom)).toBe('');
    // The types are there, not just anything: a misspelt value does not compile.
    const wrong = example('react').replace('layout="dialog"', 'layout="popup"');
    expect(complaints('importer.tsx', wrong, dom)).toContain('popup');
  });

  it('compile in Vue 3', () => {
    const { descriptor, errors } = parse(example('vue'), { filename: 'Importer.vue' });
    expect(errors).toEqual([]);
    const template = compileTemplate({
      source: descriptor.template?.content ?? '',
      filename: 'Importer.vue',
      id: 'importer',
      compilerOptions: { isCustomElement: (tag) => tag === 'contact-importer' },
    });
    expect(template.errors).toEqual([]);
    expect(template.code).toContain('"contact-importer"');
    const script = compileScript(descriptor, { id: 'importer' });
    const code = script.content.replace(/^export default[\s\S]*$/m, '');
    expect(complaints('importer.ts', code, { lib: ['ES2022', 'DOM', 'DOM.Iterable'], skipLibCheck: true })).toBe('');
  });

  it('compile in Svelte 5', () => {
    const source = example('svelte');
    const { js, warnings } = compile(source, { filename: 'Importer.svelte', generate: 'client' });
    expect(warnings).toEqual([]);
    // An object goes in as a property, and the listener hears the event's own name.
    expect(js.code).toMatch(/set_custom_element_data\(.*'messages'/);
    expect(js.code).toMatch(/event\('import-finished'/);
    const script = /<script lang="ts">([\s\S]*?)<\/script>/.exec(source)?.[1] ?? '';
    const listener = /onimport-finished=\{(.*)\}/.exec(source)?.[1] ?? '';
    const dom = { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: ['svelte'], skipLibCheck: true };
    const heard = `${script}\ndocument.querySelector('contact-importer')?.addEventListener('import-finished', ${listener});`;
    expect(complaints('importer.ts', heard, dom)).toBe('');
    expect(complaints('importer.ts', heard.replace('stats.created', 'stats.made'), dom)).toContain('made');
  });

  it('know the events of the element in plain TypeScript', () => {
    const text = `import 'contact-importer';
      const importer = document.querySelector('contact-importer');
      importer?.addEventListener('import-finished', (event) => { const rows: number = event.detail.stats.total; void rows; });
      // @ts-expect-error -- no such event detail
      document.addEventListener('import-failed', (event) => event.detail.nothing);`;
    expect(complaints('plain.ts', text, { lib: ['ES2022', 'DOM', 'DOM.Iterable'] })).toBe('');
  });
});
