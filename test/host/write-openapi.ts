import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { openApiDocument } from '../../src/host/openapi/document.ts';

// Writes `src/host/openapi.json`: node .scripts/run.mjs test/host/write-openapi.ts
const path = resolve('src/host/openapi.json');
const options = await resolveConfig(path);
await writeFile(path, await format(JSON.stringify(openApiDocument()), { ...options, parser: 'json' }));
process.stdout.write('src/host/openapi.json is written\n');
