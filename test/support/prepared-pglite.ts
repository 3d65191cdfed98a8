import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { pgliteDatabase } from '../../src/host/serve/databases.ts';
import type { Database } from '../../src/host/store.ts';

/*
 * A new PGlite first makes itself an empty cluster, which takes five seconds of processor time. It is always the same,
 * so the first test that needs one keeps it for all others, below `node_modules` and named after PGlite's version.
 */

/** PGlite in memory on the kept cluster. */
export const newPglite = async (): Promise<Database> =>
  pgliteDatabase(await PGlite.create({ loadDataDir: await emptyCluster() }));

/** Puts the kept cluster into a folder, which a host then opens as one that it made before. */
export const prepareFolder = async (dataDir: string): Promise<void> => {
  const db = await PGlite.create({ dataDir, loadDataDir: await emptyCluster() });
  await db.close();
};

const folder = 'node_modules/.cache/contact-importer';

const emptyCluster = async (): Promise<Blob> => {
  const { version } = JSON.parse(readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8')) as {
    readonly version: string;
  };
  const path = `${folder}/pglite-${version}.tar`;
  try {
    return new Blob([readFileSync(path)]);
  } catch {
    return makeCluster(path);
  }
};

/** Two processes may do so at once: each writes a file of its own, and one renaming is the last. */
const makeCluster = async (path: string): Promise<Blob> => {
  const db = await PGlite.create();
  const cluster = await db.dumpDataDir('none');
  await db.close();
  mkdirSync(folder, { recursive: true });
  const own = `${path}.${process.pid}`;
  writeFileSync(own, Buffer.from(await cluster.arrayBuffer()));
  renameSync(own, path);
  return cluster;
};
