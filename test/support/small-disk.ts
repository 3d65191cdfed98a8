import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, in memory, that a test can fill to the last byte. */
export interface SmallDisk {
  readonly path: string;
  fill(): void;
  empty(): void;
  close(): void;
}

/** Mounts one of so many megabytes; where that is not allowed, says why. */
export const openSmallDisk = (megabytes: number): SmallDisk | string => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux may mount a small disk';
  const path = mkdtempSync(join(tmpdir(), 'contact-importer-disk-'));
  try {
    const options = `size=${megabytes}m,mode=0777`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'pipe' });
  } catch {
    rmSync(path, { recursive: true, force: true });
    return 'this system lets nobody mount a small disk';
  }
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: () => {
      const file = openSync(ballast, 'a');
      for (const size of [1_048_576, 4_096]) writeUntilFull(file, Buffer.alloc(size));
      closeSync(file);
    },
    empty: () => rmSync(ballast, { force: true }),
    close: () => {
      execFileSync('umount', ['--lazy', path], { stdio: 'pipe' });
      rmSync(path, { recursive: true, force: true });
    },
  };
};

const writeUntilFull = (file: number, bytes: Buffer): void => {
  try {
    for (;;) if (writeSync(file, bytes) < bytes.length) return;
  } catch {
    // That is what was wanted.
  }
};
