import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { ViteUserConfig } from 'vitest/config';
import { firstScreens } from './.scripts/bundle/first-screens.ts';
import { ownWorker } from './.scripts/bundle/own-worker.ts';
import { phoneMetadata } from './.scripts/bundle/phone-metadata.ts';
import { plainImports } from './.scripts/bundle/plain-imports.ts';
import { sharedMessageKeys } from './.scripts/bundle/shared-message-keys.ts';
import { workerParts } from './.scripts/bundle/worker-parts.ts';

const here = (path: string): string => resolve(import.meta.dirname, path);
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };

/** The packages a Node build leaves to the installation; a browser build carries everything inside. */
const external =
  /^(node:|preact|@preact|comlink|papaparse|libphonenumber-js|dayjs|valibot|chardet|@noble|@electric-sql|pg|srvx|jose|fastest-levenshtein|punycode)/;

/** What `vite build --mode <name>` makes, each into its place below `dist`. */
const builds: Readonly<Record<string, ViteUserConfig>> = {
  /** ES modules for bundlers and for `<script type="module">`: a tiny entry, everything else on demand. */
  widget: {
    base: './',
    build: {
      outDir: here('dist'),
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      assetsDir: 'assets',
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: { 'contact-importer': here('widget/contact-importer.ts'), element: here('widget/element.ts') },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          codeSplitting: {
            groups: [
              { name: 'import', test: /preload-helper/, priority: 1 },
              {
                name: firstScreens(here('widget/open.ts'), here('widget/contact-importer.ts')),
                debugName: 'first-screens',
              },
            ],
          },
        },
      },
    },
    plugins: [phoneMetadata(), plainImports(), sharedMessageKeys()],
    worker: {
      format: 'es',
      plugins: () => [phoneMetadata()],
      rolldownOptions: {
        // The whole worker holds in one file what the other loads in parts: that is what it is for.
        checks: { ineffectiveDynamicImport: false },
        output: {
          codeSplitting: {
            groups: [
              {
                name: workerParts(here('src/engine/worker.ts'), here('src/engine/whole-worker.ts')),
                debugName: 'engine-parts',
              },
            ],
          },
        },
      },
    },
  },
  /** One classic script for pages without modules. */
  single: {
    base: './',
    build: {
      outDir: here('dist'),
      emptyOutDir: false,
      target: 'es2022',
      assetsInlineLimit: 1e9,
      rolldownOptions: {
        input: { 'contact-importer.single': here('widget/single.ts') },
        output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
    plugins: [ownWorker(), phoneMetadata(), sharedMessageKeys()],
  },
  /** The headless parts for Node: core, engine, host and the command line. */
  node: {
    build: {
      ssr: true,
      outDir: here('dist'),
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        external,
        input: {
          core: here('src/core/public.ts'),
          engine: here('src/engine/public.ts'),
          host: here('src/host/public.ts'),
          'host-sql': here('src/host/sql/public.ts'),
          'host-conformance': here('src/host/conformance/public.ts'),
          'host-node': here('src/host/serve/public.ts'),
          cli: here('src/host/serve/cli.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'node/[name]-[hash].js' },
      },
    },
  },
  /** The demo CRM's pages. */
  demo: {
    root: here('widget/demo'),
    base: '/',
    build: { outDir: here('dist/demo'), emptyOutDir: true, target: 'es2022', modulePreload: false },
  },
};

export default defineConfig(({ mode }) => ({
  define: { __VERSION__: JSON.stringify(version) },
  resolve: {
    alias: [
      { find: /^contact-importer\/core$/, replacement: here('src/core/public.ts') },
      { find: /^contact-importer\/engine$/, replacement: here('src/engine/public.ts') },
      { find: /^contact-importer\/host$/, replacement: here('src/host/public.ts') },
      { find: /^contact-importer\/host\/sql$/, replacement: here('src/host/sql/public.ts') },
      { find: /^contact-importer\/host\/conformance$/, replacement: here('src/host/conformance/public.ts') },
      { find: /^contact-importer\/host\/node$/, replacement: here('src/host/serve/public.ts') },
    ],
  },
  ...builds[mode],
  test: {
    include: mode === 'e2e' ? ['test/e2e/**/*.test.ts'] : ['test/**/*.test.{ts,tsx}'],
    exclude: mode === 'e2e' ? ['node_modules/**'] : ['test/e2e/**', 'node_modules/**'],
    // A browser on a busy machine: one failure is tried once more, and the report names what needed it.
    retry: mode === 'e2e' ? 1 : 0,
    testTimeout: mode === 'e2e' ? 300_000 : 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    pool: 'forks',
    // Browser tests keep nothing in their modules: a process loads the host, its database and the browser's driver once.
    isolate: mode !== 'e2e',
    // Three on two cores: a test often waits for a process, a browser or a clock.
    maxWorkers: 3,
    passWithNoTests: false,
  },
}));
