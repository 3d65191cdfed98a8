import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** PgBouncer before a PostgreSQL, in transaction mode: two statements in a row may reach two connections. */
export interface Pooler {
  readonly url: string;
  /** Its own console, where it tells what it does. */
  readonly console: string;
  stop(): Promise<void>;
}

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

/** Starts the program at `path` on `port` before the database of `url`, with so many connections of its own. */
export const startPooler = async (path: string, url: string, port: number, connections: number): Promise<Pooler> => {
  const folder = mkdtempSync(join(tmpdir(), 'contact-importer-bouncer-'));
  const file = join(folder, 'pgbouncer.ini');
  writeFileSync(file, settingsFor(new URL(url), port, connections));
  chmodSync(folder, 0o755);
  // PgBouncer refuses to run as root.
  if (isRoot) for (const one of [folder, file]) chownSync(one, nobody, nobody);
  const child = spawn(path, [file], {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: folder,
    ...(isRoot && { uid: nobody, gid: nobody }),
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  await new Promise<void>((ready, reject) => {
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => {
      said = (said + bytes.toString()).slice(-4_000);
      if (said.includes('process up')) ready();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PgBouncer ended with ${code}: ${said}`)));
  });
  return {
    url: `postgres://postgres@127.0.0.1:${port}/importer`,
    console: `postgres://postgres@127.0.0.1:${port}/pgbouncer`,
    stop: async () => {
      process.off('exit', end);
      child.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const settingsFor = ({ port, pathname, username, password }: URL, ownPort: number, connections: number): string => `
[databases]
importer = host=127.0.0.1 port=${port} dbname=${pathname.slice(1)} user=${username} password=${password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${ownPort}
unix_socket_dir =
auth_type = any
admin_users = postgres
pool_mode = transaction
default_pool_size = ${connections}
server_reset_query_always = 0
`;
