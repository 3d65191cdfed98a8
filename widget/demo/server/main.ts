import { parseArgs } from 'node:util';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { stopOnSignals } from '../../../src/host/serve/server.ts';
import { startDemo } from './start-demo.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    port: { type: 'string' },
    open: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
  },
});
const { PORT, DATABASE_URL, DATA_DIR } = process.env;

const portOf = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`"${text}" is not a port: give a number from 0 to 65535.`);
};

const openBrowser = (url: string): void => {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
};

try {
  const demo = await startDemo({
    port: portOf(values.port ?? PORT ?? '4173'),
    ...(DATABASE_URL === undefined ? { dataDir: resolve(DATA_DIR ?? '.data') } : { databaseUrl: DATABASE_URL }),
  });
  stopOnSignals(demo, console.log);
  console.log(`
  Harbor CRM, the demo     ${demo.url}

  an admin, who imports    admin@harbor.example    password: harbor
  a member, who may not    member@harbor.example   password: harbor

  Contacts are kept in ${DATABASE_URL === undefined ? resolve(DATA_DIR ?? '.data') : 'PostgreSQL (DATABASE_URL)'}. Ctrl+C stops.
`);
  if (values.open && !values['no-open']) openBrowser(demo.url);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
