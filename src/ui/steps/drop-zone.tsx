import { useRef, useState } from 'preact/hooks';
import { useName, useUi } from '../context.tsx';
import { Icon } from '../parts/icon.tsx';
import { takeDropped } from './file-intake.ts';
import { SampleFile } from './sample-file.tsx';

/** Where a file is dropped or chosen. The input is a real one, so that every device can use it. */
export const DropZone = ({ limit }: { readonly limit: number }) => {
  const { session, t, formats } = useUi();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
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
        <input
          ref={input}
          id={name}
          class="file-input"
          type="file"
          accept=".csv,text/csv"
          aria-describedby={`${name}-limit`}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) session.send({ do: 'choose-file', file });
            event.currentTarget.value = '';
          }}
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
