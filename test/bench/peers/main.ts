import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../../.scripts/setup.mjs';
import { buildPage } from './build-page.ts';
import { writePeerFile } from './files.ts';
import type { Encoding, PeerFile } from './files.ts';
import { ours, peers } from './importers.ts';
import type { Importer } from './importers.ts';
import { measure, readLetters } from './measure.ts';
import type { Figures } from './measure.ts';
import { printEncodings, printSize } from './print.ts';
import { serveCounted } from './serve-counted.ts';
import type { CountedServer } from './serve-counted.ts';

/*
 * npm run bench:peers -- [--rows 1000,10000,100000] [--runs 3] [--only name]      (after `npm run build`)
 *
 * Our element and five others on the same files in the same Chromium. The others are installed at pinned versions into the
 * system's temporary folder and are no dependencies of this project. Times are the machine's own, from each press to the
 * drawn answer, added up; the best of the runs.
 */

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : (process.argv[at + 1] ?? fallback);
};

const sizes = option('rows', '1000,10000,100000').split(',').map(Number);
const runs = Number(option('runs', '3'));
const only = option('only', '');
/** Who took longer than this is not asked again. */
const onceMs = 10_000;

interface Entrant {
  readonly importer: Importer;
  readonly server: CountedServer;
}

const enter = async (importer: Importer): Promise<Entrant | null> => {
  if (importer === ours) return { importer, server: await serveCounted(null) };
  const built = await buildPage(importer);
  if ('folder' in built) return { importer, server: await serveCounted(built.folder) };
  console.log(`${importer.name}: ${built.why}`);
  return null;
};

const least = (a: number | string, b: number | string): number | string =>
  typeof a === 'number' && typeof b === 'number' ? Math.min(a, b) : a;

const best = async ({ importer, server }: Entrant, file: PeerFile): Promise<Figures> => {
  let figures = await measure(importer, server, file);
  for (let run = 1; run < runs; run += 1) {
    if (typeof figures.validated === 'string' || figures.validated > onceMs) break;
    const again = await measure(importer, server, file);
    figures = {
      ...figures,
      mapping: least(figures.mapping, again.mapping),
      validated: least(figures.validated, again.validated),
      longestTask: Math.min(figures.longestTask ?? 0, again.longestTask ?? 0),
    };
  }
  return figures;
};

if (!existsSync('dist/contact-importer.js')) throw new Error('npm run build comes first.');
process.env['CHROMIUM_PATH'] ??= await ensureBrowser();
const folder = mkdtempSync(join(tmpdir(), 'peers-'));
const wanted = [ours, ...peers].filter(({ name }) => only === '' || name === only || name === ours.name);
const entrants: Entrant[] = [];
for (const importer of wanted) {
  const entrant = await enter(importer);
  if (entrant !== null) entrants.push(entrant);
}
for (const rows of sizes) {
  const lines = [];
  const file = writePeerFile(folder, rows);
  for (const entrant of entrants) lines.push({ ...entrant, figures: await best(entrant, file) });
  printSize(rows, lines);
}
const encodings: readonly Encoding[] = ['Windows-1252', 'UTF-16'];
const read = [];
for (const { importer, server } of entrants) {
  const answers: string[] = [];
  for (const encoding of encodings)
    answers.push(await readLetters(importer, server, writePeerFile(folder, 20, encoding)));
  read.push({ importer, answers });
}
printEncodings(encodings, read);
for (const { server } of entrants) await server.stop();
rmSync(folder, { recursive: true, force: true });
const missing = wanted.length - entrants.length;
console.log(
  missing === 0 ? `bench:peers: ${entrants.length} compared` : `bench:peers: ${missing} of ${wanted.length} missing`,
);
process.exit(missing === 0 ? 0 : 1);
