import { holdFolder } from '../../../src/host/serve/folder-lock.ts';

/* A process of its own: takes the folder and keeps it until somebody ends it. `hold-folder.ts <folder>` */
try {
  holdFolder(process.argv[2] ?? '');
  process.stdout.write('held\n');
  setInterval(() => undefined, 1_000);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : 'failed'}\n`);
}
