import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import { useAnswer, useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { ContinueImport } from '../parts/continue-import.tsx';
import { Message } from '../parts/message.tsx';

/** Imports that can go on here: those this browser kept, and the person's others that the host says are not finished. */
export const Resumable = () => {
  const { session, t } = useUi();
  const [gone, setGone] = useState<readonly string[]>([]);
  const kept = session.resumable.filter(({ importId }) => !gone.includes(importId));
  const known = new Set([...gone, ...session.resumable.map(({ importId }) => importId)]);
  const others = useUnfinished().filter(({ id }) => !known.has(id));
  const count = kept.length + others.length;
  if (count === 0) return null;
  return (
    <Message tone="info" title={t('resume.title', { count })}>
      <ul class="plain-list">
        {kept.map(({ importId, file, savedAt, handle }) => (
          <Unfinished key={importId} file={file} since={savedAt} needsFile={handle === undefined}>
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
          </Unfinished>
        ))}
        {others.map(({ id, file, createdAt }) => (
          <Unfinished key={id} file={file} since={Date.parse(createdAt)} needsFile>
            <ContinueImport importId={id} name={file.name} />
          </Unfinished>
        ))}
      </ul>
    </Message>
  );
};

/** What the person began, here or in another browser, and the host has begun to receive. */
const useUnfinished = () => {
  const { session } = useUi();
  const { config } = session.state;
  const page = useAnswer(
    () => (config?.capabilities.history ? session.history.list({ state: 'processing', user: config.user.id }) : null),
    [config?.user.id],
  );
  return page === null || isFault(page) ? [] : page.items;
};

interface UnfinishedProps {
  readonly file: { readonly name: string; readonly size: number };
  readonly since: number;
  readonly needsFile: boolean;
  readonly children: ComponentChildren;
}

const Unfinished = ({ file, since, needsFile, children }: UnfinishedProps) => {
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
