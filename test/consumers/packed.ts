import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A folder of somebody else's, with our package in it as npm would have put it there. */
export interface Consumer {
  readonly folder: string;
  /** The packed file. */
  readonly tarball: string;
  remove(): void;
}

/** Packs the project and unpacks it beside the packages it depends on; nothing is fetched. */
export const installPacked = (besides: readonly string[] = []): Consumer => {
  const folder = mkdtempSync(join(tmpdir(), 'contact-importer-consumer-'));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', join(folder, name), '-C', modules]);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  for (const dependency of [...Object.keys(dependencies), ...besides]) link(modules, dependency);
  // npm packs everything below `package/`.
  symlinkSync(join(modules, 'package'), join(modules, 'contact-importer'), 'junction');
  return { folder, tarball: join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const link = (modules: string, name: string): void => {
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
};
