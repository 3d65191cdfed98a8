import { useRef, useState } from 'preact/hooks';
import type { Checkpoint } from '../../session/ports.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Message } from '../parts/message.tsx';

/** Imports of an earlier visit that can go on here. */
export const Resumable = () => {
  const { session, t } = useUi();
  const [gone, setGone] = useState<readonly string[]>([]);
  const waiting = session.resumable.filter((checkpoint) => !gone.includes(checkpoint.importId));
  if (waiting.length === 0) return null;
  return (
    <Message tone="info" title={t('resume.title', { count: waiting.length })}>
      <ul class="plain-list">
        {waiting.map((checkpoint) => (
          <ResumableImport
            key={checkpoint.importId}
            checkpoint={checkpoint}
            onForget={() => {
              session.send({ do: 'forget-checkpoint', importId: checkpoint.importId });
              setGone([...gone, checkpoint.importId]);
            }}
          />
        ))}
      </ul>
    </Message>
  );
};

const ResumableImport = ({
  checkpoint,
  onForget,
}: {
  readonly checkpoint: Checkpoint;
  readonly onForget: () => void;
}) => {
  const { session, t, formats } = useUi();
  const picker = useRef<HTMLInputElement>(null);
  const { importId, file, handle, savedAt } = checkpoint;
  const resume = (chosen?: File): void =>
    session.send({ do: 'resume-checkpoint', importId, ...(chosen === undefined ? {} : { file: chosen }) });
  return (
    <li class="resumable">
      <span>
        <b class="text">
          <bdi>{file.name}</bdi>
        </b>{' '}
        <span class="muted">
          {formats.bytes(file.size)} · {t('resume.about', { when: formats.dateTime(savedAt) })}
          {handle === undefined && <> {t('resume.needsFile')}</>}
        </span>
      </span>
      <span class="row">
        <Button
          small
          label={t('resume.go.label', { name: file.name })}
          icon="play"
          onClick={() => (handle === undefined ? picker.current?.click() : resume())}
        >
          {t('resume.go')}
        </Button>
        <Button small look="quiet" label={t('resume.forget.label', { name: file.name })} onClick={onForget}>
          {t('resume.forget')}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".csv,text/csv"
          hidden
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) resume(chosen);
          }}
        />
      </span>
    </li>
  );
};
