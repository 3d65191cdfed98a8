import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FolderHeldError, holdFolder } from '../../../src/host/serve/folder-lock.ts';
import type { ChildProcess } from 'node:child_process';

const folders: string[] = [];
const children: ChildProcess[] = [];
const project = resolve(import.meta.dirname, '../../..');

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'contact-importer-lock-'));
  folders.push(folder);
  return folder;
};

/** Starts a process that tries to hold the folder; answers what it said first. */
const startHolder = async (folder: string): Promise<{ readonly said: string; readonly child: ChildProcess }> => {
  const child = spawn(process.execPath, ['.scripts/run.mjs', 'test/host/store/hold-folder.ts', folder], {
    cwd: project,
  });
  children.push(child);
  const said = await new Promise<string>((done) =>
    child.stdout.once('data', (bytes: Buffer) => done(bytes.toString().trim())),
  );
  return { said, child };
};

const killed = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('The data folder', () => {
  test('is held by one process; a second start says by which', async () => {
    const folder = newFolder();
    const first = await startHolder(folder);
    expect(first.said).toBe('held');
    const second = await startHolder(folder);
    expect(second.said).toContain(`in use by process ${first.child.pid}`);
    expect(() => holdFolder(folder)).toThrow(FolderHeldError);
    // A dead process holds nothing.
    await killed(first.child);
    holdFolder(folder)();
  });

  test('is held against the same process too, and free after it is given back', () => {
    const folder = newFolder();
    const release = holdFolder(folder);
    expect(() => holdFolder(folder)).toThrow(`in use by process ${process.pid}`);
    release();
    holdFolder(folder)();
  });

  test.each([
    ['a process number that was given to another process', JSON.stringify({ pid: process.pid, started: '1' })],
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 - 1, started: '1' })],
    ['half a file', '{"pid":'],
    ['nothing', ''],
  ])('is taken over from a lock that names %s', (_name, text) => {
    const folder = newFolder();
    const lock = join(folder, 'contact-importer.lock');
    writeFileSync(lock, text);
    const release = holdFolder(folder);
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
    release();
  });

  test('goes to exactly one of several that find the same stale lock', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'contact-importer.lock'), JSON.stringify({ pid: 2 ** 22 - 1, started: '1' }));
    const holders = await Promise.all([1, 2, 3, 4].map(() => startHolder(folder)));
    expect(holders.filter(({ said }) => said === 'held')).toHaveLength(1);
  });
});
