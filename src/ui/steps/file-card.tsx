import { useEffect, useRef } from 'preact/hooks';
import type { State } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { FileInput } from '../parts/file-input.tsx';
import { Icon } from '../parts/icon.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { DialectChoice } from './dialect-choice.tsx';
import { SampleFile } from './sample-file.tsx';

interface FileCardProps {
  readonly file: NonNullable<State['file']>;
  readonly opening: boolean;
  readonly limit: number;
}

/** As high as what is read from most files: nothing below jumps. */
const reading = <Skeleton lines={12} height="1.75rem" />;

/** The chosen file: what we read from its beginning, and how it is written. */
export const FileCard = ({ file, opening, limit }: FileCardProps) => {
  const { session, t, formats, announce } = useUi();
  const picker = useRef<HTMLInputElement>(null);
  const { opened } = file;
  useEffect(() => {
    if (opened)
      announce(t('upload.fileReady', { name: file.name, columns: opened.columns.length, rows: opened.estimatedRows }));
  }, [opened]);
  return (
    <section class="panel" part="file-card" aria-busy={opening}>
      <div class="file-head">
        <Icon name="file" class="file-icon" />
        <div class="file-words">
          <p class="file-name">{file.name}</p>
          <p class="muted">
            {formats.bytes(file.size)}
            {opened &&
              ` · ${t('upload.columns', { count: opened.columns.length })} · ${t('upload.rows', { count: opened.estimatedRows })}`}
            {opening && ` · ${t('upload.opening')}`}
          </p>
        </div>
        <Button small icon="refresh" onClick={() => picker.current?.click()}>
          {t('upload.replace')}
        </Button>
        <FileInput
          inputRef={picker}
          class="file-again"
          hidden
          onFile={(chosen) => session.send({ do: 'choose-file', file: chosen })}
        />
      </div>
      {opened ? <DialectChoice opened={opened} /> : reading}
      <p class="sample">
        <SampleFile /> <span class="muted">{t('upload.limit', { size: formats.bytes(limit) })}</span>
      </p>
    </section>
  );
};
