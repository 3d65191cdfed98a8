import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportSummary } from '../../core/wire.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { ContinueImport } from '../parts/continue-import.tsx';
import { Message } from '../parts/message.tsx';

/** Imports that can go on here: those this browser kept, and the person's others that the host says are not finished. */
export const Resumable = ({ atHost }: { readonly atHost: readonly ImportSummary[] }) => {
  const { session, t } = useUi();
  const [gone, setGone] = useState<readonly string[]>([]);
  const kept = session.resumable.filter(({ importId }) => !gone.includes(importId));
  const known = new Set([...gone, ...session.resumable.map(({ importId }) => importId)]);
  const others = atHost.filter(({ id }) => !known.has(id));
  const count = kept.length + others.length;
  if (count === 0) return null;
  return (
    <Message tone="info" title={t('resume.title', { count })}>
      <ul class="plain-list">
        {kept.map(({ importId, file, savedAt, handle }) => (
          <UnfinishedImport key={importId} file={file} since={savedAt} needsFile={handle === undefined}>
            <ContinueImport importId={importId} name={file.name} hasFile={handle !== undefined} />
            <Button
              small
              look="quiet"
              label={t('resume.forget.label', { name: file.name })}
              onClick={() => {
                session.send({ do: 'forget-checkpoint', importId });
                setGone([...gone, importId]);
              }}
            >
              {t('resume.forget')}
            </Button>
          </UnfinishedImport>
        ))}
        {others.map(({ id, file, createdAt }) => (
          <UnfinishedImport key={id} file={file} since={Date.parse(createdAt)} needsFile>
            <ContinueImport importId={id} name={file.name} />
          </UnfinishedImport>
        ))}
      </ul>
    </Message>
  );
};

interface UnfinishedImportProps {
  readonly file: { readonly name: string; readonly size: number };
  readonly since: number;
  readonly needsFile: boolean;
  readonly children: ComponentChildren;
}

const UnfinishedImport = ({ file, since, needsFile, children }: UnfinishedImportProps) => {
  const { t, formats } = useUi();
  return (
    <li class="resumable">
      <span>
        <b class="text">
          <bdi>{file.name}</bdi>
        </b>{' '}
        <span class="muted">
          {formats.bytes(file.size)} · {t('resume.about', { when: formats.dateTime(since) })}
          {needsFile && <> {t('resume.needsFile')}</>}
        </span>
      </span>
      <span class="row">{children}</span>
    </li>
  );
};
