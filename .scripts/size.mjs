// Prints what travels to a browser (gzip -9) and fails above the budgets.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const kilobytes = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1024;
const assets = existsSync('dist/assets') ? readdirSync('dist/assets') : [];
const text = (file) => readFileSync(file, 'utf8');

/** The chunks that a file pulls in statically, itself included. */
const closure = (file, seen = new Set()) => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of text(file).matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    closure(join(file, '..', path), seen);
  }
  return seen;
};
const sum = (files) => [...files].reduce((total, file) => total + kilobytes(file), 0);
const named = (pattern) => assets.filter((name) => pattern.test(name)).map((name) => join('dist/assets', name));

const entry = closure('dist/contact-importer.js');
const opened = new Set(entry);
for (const file of named(/^(open-|en-(?!later-|words-))[\w-]+\.js$/)) closure(file, opened);

/** A language is in parts: what is shown first, the later steps, the sentences for every code. */
const languages = [...new Set(assets.map((name) => /^([a-z]{2}(?:-[A-Z]{2})?)-words-/.exec(name)?.[1]))].filter(
  Boolean,
);

const rows = [
  ['entry', sum(entry), 4],
  ['before a file is chosen', sum(opened), 45],
  ...named(/^worker-.*\.js$/).map((file) => ['worker', sum(closure(file)), 75]),
  ...languages.map((language) => [
    `language ${language}`,
    sum(named(new RegExp(`^${language}-(later-|words-)?[\\w-]{8}\\.js$`))),
    8,
  ]),
];

let over = 0;
for (const [name, size, budget] of rows) {
  const verdict = size <= budget ? 'ok' : 'OVER';
  if (verdict === 'OVER') over += 1;
  console.log(`${verdict.padEnd(5)}${name.padEnd(28)}${size.toFixed(1).padStart(7)} kB of ${budget} kB`);
}
console.log(over === 0 ? `size: ${rows.length} budgets hold` : `size: ${over} of ${rows.length} budgets broken`);
process.exit(over === 0 ? 0 : 1);
