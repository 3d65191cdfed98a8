import {
  appendFileSync,
  mkdtempSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseAgain, chooseToContinue } from './going-on.ts';
import { beginTrial, openStage, pressImport } from './stage.ts';
import type { Stage, Trial } from './stage.ts';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contact-importer-files-'));
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Nine megabytes: the end is not read when the second batch leaves, whatever is under way or read ahead. */
const long = { filler: 15_000 };
const pathOf = ({ file }: Trial): string => file.path ?? '';

/** Another e-mail of the same length in the last row that has one: only the content tells. */
const edited = (text: string): string => {
  const at = text.lastIndexOf('@import-test.example');
  return `${text.slice(0, at - 1)}${text[at - 1] === '9' ? '8' : '9'}${text.slice(at)}`;
};

/** As an editor does that keeps the time of the file, so that the browser cannot know. */
const writeUnseen = (path: string, text: string): void => {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, text);
  utimesSync(path, atime, mtime);
};

const damages: readonly { readonly what: string; readonly seed: number; readonly damage: (trial: Trial) => void }[] = [
  {
    what: 'is edited, with the same size',
    seed: 1,
    damage: (trial) => writeFileSync(pathOf(trial), edited(trial.file.text)),
  },
  {
    what: 'is edited, with the same size and time',
    seed: 2,
    damage: (trial) => writeUnseen(pathOf(trial), edited(trial.file.text)),
  },
  { what: 'grows', seed: 3, damage: (trial) => appendFileSync(pathOf(trial), 'late@import-test.example\r\n') },
  { what: 'is cut', seed: 4, damage: (trial) => truncateSync(pathOf(trial), 1_000) },
  { what: 'is deleted', seed: 5, damage: (trial) => unlinkSync(pathOf(trial)) },
];

const expectAskedAgain = async ({ page }: Trial): Promise<void> => {
  await page.getByText('Choose the same file again to go on.').waitFor();
};

describe('the file on disk between the check and the start (F12, F13)', () => {
  it.each(damages)(
    '$what: the import asks for it again, and sends no row of another version',
    async ({ damage, seed }) => {
      const trial = await beginTrial(stage, { seed: 700 + seed, folder });
      await trial.review();
      damage(trial);
      await pressImport(trial.page);
      await expectAskedAgain(trial);
      expect(trial.wire.sent).toEqual([]);
      writeFileSync(pathOf(trial), trial.file.text);
      await chooseAgain(trial.page, trial.file);
      await trial.expectWhole();
    },
  );
});

describe('the file on disk while it is sent (F12, F13)', () => {
  it.each(damages)('$what: what was sent stays, the rest comes from the same version', async ({ damage, seed }) => {
    const trial = await beginTrial(stage, { seed: 710 + seed, ...long, folder });
    await trial.runUntil(2);
    damage(trial);
    trial.wire.release();
    await expectAskedAgain(trial);
    expect((await trial.summary()).state).toBe('processing');
    writeFileSync(pathOf(trial), trial.file.text);
    await chooseAgain(trial.page, trial.file);
    await trial.expectWhole();
  });
});

describe('another file of the same name, to go on with (F14)', () => {
  it('is refused with the reason, by its size or by its content; the right one goes on', async () => {
    const trial = await beginTrial(stage, { seed: 720, ...long, folder });
    await trial.runUntil(4);
    await trial.page.reload();
    trial.wire.release();
    const sent = trial.wire.sent.length;
    const { page, file } = trial;
    await chooseToContinue(page, { name: file.name, text: `${file.text}more@import-test.example\r\n` });
    await page.getByText('This is another file').first().waitFor();
    await chooseAgain(page, { name: file.name, text: edited(file.text) });
    await page.getByText('The import is paused').waitFor();
    await page.getByText('This is another file').first().waitFor();
    await trial.expectSilence();
    expect(trial.wire.sent).toHaveLength(sent);
    await chooseAgain(page, file);
    await trial.expectWhole();
  });
});
