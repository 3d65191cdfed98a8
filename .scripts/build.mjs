// Builds `dist`: the widget (ES modules and one classic script), the Node entries with their types, the demo pages.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { build, runnerImport } from 'vite';
import { run } from './setup.mjs';

const wanted = process.argv.slice(2);
const modes = wanted.length > 0 ? wanted : ['widget', 'single', 'node', 'demo'];

/** What a page writes into `integrity`, so that its CDN cannot serve another script. */
const integrityOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

const writeManifests = async () => {
  const { module } = await runnerImport(resolve('widget/custom-elements.ts'), { configFile: false, logLevel: 'error' });
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync('dist/custom-elements.json', json(module.customElementsManifest()));
  writeFileSync('dist/html-custom-data.json', json(module.htmlCustomData()));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync('dist/web-types.json', json(module.webTypes(version)));
  // Types only: `import 'contact-importer/react'` must still find a module.
  writeFileSync('dist/jsx.js', 'export {};\n');
  writeFileSync(
    'dist/integrity.json',
    json({ 'contact-importer.single.js': integrityOf('dist/contact-importer.single.js') }),
  );
  copyFileSync('src/host/openapi.json', 'dist/openapi.json');
  const { module: brand } = await runnerImport(resolve('src/core/brand.ts'), { configFile: false, logLevel: 'error' });
  writeFileSync(
    'dist/brand.schema.json',
    json(toJsonSchema(brand.brandSchema, { typeMode: 'input', errorMode: 'ignore' })),
  );
};

if (wanted.length === 0) rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
// A classic script has no import.meta: the builder warns of each, and the fallbacks behind them are tested.
for (const mode of modes) await build({ mode, logLevel: mode === 'single' ? 'error' : 'warn' });
if (wanted.length === 0) {
  await writeManifests();
  const status = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.scripts/tsconfig.types.json']);
  if (status !== 0) process.exit(status);
  writeFileSync('dist/.stamp', '');
}
console.log(`build: ${modes.join(', ')} done`);
