import { useState } from 'preact/hooks';
import { useName, useUi } from '../context.tsx';
import { FileInput } from '../parts/file-input.tsx';
import { Icon } from '../parts/icon.tsx';
import { takeDropped } from './file-intake.ts';
import { SampleFile } from './sample-file.tsx';

/** Where a file is dropped or chosen. The input is a real one, so that every device can use it. */
export const DropZone = ({ limit }: { readonly limit: number }) => {
  const { session, t, formats } = useUi();
  const [over, setOver] = useState(false);
  const name = useName('file');
  return (
    <div class="drop-block">
      <div
        class={`drop ${over ? 'over' : ''}`}
        part="drop-zone"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void takeDropped(event.dataTransfer).then((taken) => {
            if (taken) session.send({ do: 'choose-file', ...taken });
          });
        }}
      >
        <Icon name="upload" class="drop-icon" />
        <p class="drop-title">{over ? t('upload.drop.active') : t('upload.drop')}</p>
        <FileInput
          id={name}
          class="file-input"
          aria-describedby={`${name}-limit`}
          onFile={(file) => session.send({ do: 'choose-file', file })}
        />
        <label for={name} class="button primary" part="button button-primary">
          <span>{t('upload.choose')}</span>
        </label>
        <p class="muted" id={`${name}-limit`}>
          {t('upload.limit', { size: formats.bytes(limit) })}
        </p>
      </div>
      <p class="sample">
        <SampleFile /> <span class="muted">{t('upload.sample.about')}</span>
      </p>
    </div>
  );
};
