import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Importer } from './importers.ts';

/** Outside the project: what is compared with us is no dependency of ours. */
const cache = join(tmpdir(), 'contact-importer-peers');

const folderName = ({ name }: Importer): string => name.replaceAll(/[^\w-]/g, '');

/** Installs a peer at its pinned version and builds its small page; a sentence where that cannot be done. */
export const buildPage = async (peer: Importer): Promise<{ readonly folder: string } | { readonly why: string }> => {
  const root = join(cache, folderName(peer));
  const why = install(peer, root);
  if (why !== null) return { why };
  cpSync(join(import.meta.dirname, 'pages'), join(root, 'pages'), { recursive: true });
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${peer.name}</title><link rel="icon" href="data:,"></head>
     <body><main></main><script type="module" src="./pages/${folderName(peer)}.js"></script></body></html>`,
  );
  const folder = join(root, 'built');
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      base: './',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { outDir: folder, emptyOutDir: true, modulePreload: false },
    });
  } catch (error) {
    return { why: `does not bundle: ${String(error).split('\n')[1] ?? ''}` };
  }
  return { folder };
};

const install = ({ packages }: Importer, root: string): string | null => {
  const marker = join(root, 'installed.txt');
  const wanted = packages.join('\n');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return null;
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "private": true, "type": "module" }\n');
  const { status } = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', ...packages],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32', timeout: 600_000 },
  );
  if (status !== 0) return 'could not be installed';
  writeFileSync(marker, wanted);
  return null;
};
