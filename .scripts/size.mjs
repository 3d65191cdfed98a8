// Prints what travels to a browser (gzip -9) and fails above the budgets.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const text = (file) => readFileSync(file, 'utf8');
const kilobytes = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1024;
const sum = (files) => [...files].reduce((total, file) => total + kilobytes(file), 0);

/** The chunks that a file pulls in statically, itself included. */
const closure = (file, seen = new Set()) => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of text(file).matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g))
    closure(join(file, '..', path), seen);
  return seen;
};

/** What a chunk may load later. */
const dynamic = (file) =>
  [...text(file).matchAll(/import\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]\s*\)/g)].map(([, path]) => join(file, '..', path));

const assets = existsSync('dist/assets') ? readdirSync('dist/assets') : [];
const named = (pattern) => assets.filter((name) => pattern.test(name)).map((name) => join('dist/assets', name));
const without = (files, known) => [...files].filter((file) => !known.has(file));
const nameOf = (file) => file.replace(/^.*\/|-[\w-]{8}\.js$/g, '');

const rows = [];
const line = (name, size, budget) => rows.push({ name, size, budget });

const entry = closure('dist/contact-importer.js');
const [open] = named(/^open-/);
const [english] = named(/^en-(?!later-|words-)[\w-]{8}\.js$/);
const opened = new Set([...entry, ...closure(open), ...closure(english)]);
line('entry', sum(entry), 4);
line('before a file is chosen', sum(opened), 45);

const [client] = named(/^client-/);
const workerFile = join('dist/assets', /(?<!-)worker-[\w-]{8}\.js/.exec(text(client))[0]);
const worker = closure(workerFile);
line('worker', sum(worker), 75);
let workerTotal = sum(worker);
for (const part of new Set([...worker].flatMap(dynamic))) {
  const size = sum(without(closure(part), worker));
  workerTotal += size;
  line(`worker, ${nameOf(part)}`, size, 75);
}
line('worker, all its parts', workerTotal);
line('worker in one file, for bundlers', sum(named(/^whole-worker-/)));

const pageLater = new Map();
const counted = new Set(opened);
const follow = (file) => {
  for (const part of dynamic(file)) {
    if (counted.has(part) || /^[a-z]{2}(-[A-Z]{2})?(-later|-words)?$|^words$/.test(nameOf(part))) continue;
    const fresh = without(closure(part), counted);
    for (const each of fresh) counted.add(each);
    pageLater.set(part, sum(fresh));
    for (const each of fresh) follow(each);
  }
};
for (const file of opened) follow(file);
for (const [file, size] of pageLater) line(`later on the page, ${nameOf(file)}`, size);

/** A language is in parts, each loaded when it is needed: first screens, later steps, sentences for codes. */
const languages = [...new Set(assets.map((name) => /^([a-z]{2}(?:-[A-Z]{2})?)-later-[\w-]{8}\.js$/.exec(name)?.[1]))]
  .filter(Boolean)
  .sort((a, b) => (a < b ? -1 : 1));
const keys = sum(named(/^_virtual_later-message-keys|^later-message-keys-/));
line('language, keys that all but English share', keys, 8);
for (const language of languages) {
  const part = (suffix) =>
    named(new RegExp(`^${language}${suffix}-[\\w-]{8}\\.js$`)).filter(
      (file) => nameOf(file) === `${language}${suffix}`,
    );
  const words = language === 'en' ? named(/^words-/) : part('-words');
  line(`language ${language}, first`, sum(part('')), 8);
  line(`language ${language}, later`, sum(part('-later')), 8);
  line(`language ${language}, words`, sum(words), 8);
  line(
    `language ${language}, all parts`,
    sum(part('')) + sum(part('-later')) + sum(words) + (language === 'en' ? 0 : keys),
  );
}
line('one classic script', kilobytes('dist/contact-importer.single.js'));

let over = 0;
for (const { name, size, budget } of rows) {
  const verdict = budget === undefined ? '' : size > 0 && size <= budget ? 'ok' : 'OVER';
  if (verdict === 'OVER') over += 1;
  const limit = budget === undefined ? '' : ` of ${budget} kB`;
  console.log(`${verdict.padEnd(5)}${name.padEnd(38)}${size.toFixed(1).padStart(7)} kB${limit}`);
}
const [[script, hash]] = Object.entries(JSON.parse(text('dist/integrity.json')));
console.log(`integrity of ${script}: ${hash}`);
const budgets = rows.filter(({ budget }) => budget !== undefined).length;
console.log(over === 0 ? `size: ${budgets} budgets hold` : `size: ${over} of ${budgets} budgets broken`);
process.exit(over === 0 ? 0 : 1);
