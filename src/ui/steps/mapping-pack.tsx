import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { fault, isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import type { MappingPack as Pack } from '../../core/mapping/memory.ts';
import type { ColumnPlan } from '../../core/plan.ts';
import type { State } from '../../session/session.ts';
import { useAnswer, useName, useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { FileInput } from '../parts/file-input.tsx';
import { Floating } from '../parts/floating.tsx';
import { Message } from '../parts/message.tsx';

/** What the last pack did, or why it did nothing; `before` takes it back. */
type Done =
  | { readonly known: number; readonly missing: number; readonly before: readonly ColumnPlan[] }
  | { readonly refused: Fault };

/** The mapping as a file, for other files like this one and for other people. */
export const useMappingPack = (
  state: State,
): { readonly button: ComponentChildren; readonly told: ComponentChildren } => {
  const { session, t, announce } = useUi();
  const [done, setDone] = useState<Done | null>(null);
  const use = async (pack: Pack | string): Promise<void> => {
    const read = await session.packs().then(
      async (packs) => packs.read(pack),
      () => fault('NETWORK'),
    );
    if (isFault(read)) return setDone({ refused: read });
    const { known, missing, columns } = read;
    setDone({ known, missing, before: state.columns });
    if (known > missing) session.send({ do: 'change-columns', columns });
    announce(known === 0 ? t('map.pack.none') : t('map.pack.used', { count: known - missing }));
  };
  return {
    button: <PackButton state={state} onUse={(pack) => void use(pack)} />,
    told: done && <Told done={done} onClose={() => setDone(null)} />,
  };
};

const PackButton = ({ state, onUse }: { readonly state: State; readonly onUse: (pack: Pack | string) => void }) => {
  const { session, t, download } = useUi();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const name = useName('pack');
  const close = (): void => {
    setOpen(false);
    anchor.current?.querySelector('button')?.focus();
  };
  const stem = (state.file?.name ?? 'contacts').replace(/\.[^.]*$/u, '');
  const save = async (): Promise<void> => {
    const pack = await session.packs().then(
      async (packs) => packs.save(stem),
      () => null,
    );
    if (pack) download(pack, `${stem}.mapping.json`);
    close();
  };
  const offered =
    useAnswer(
      async () =>
        session.packs().then(
          (packs) => packs.offered(),
          () => [],
        ),
      [state.config],
    ) ?? [];
  return (
    <span ref={anchor} class="options-button">
      <Button small look="quiet" iconAfter="down" expanded={open} onClick={() => setOpen(!open)}>
        {t('map.pack')}
      </Button>
      {open && (
        <Floating anchor={anchor} onClose={close} class="options-box" role="dialog" label={t('map.pack')}>
          <p class="muted">{t('map.pack.about')}</p>
          <div class="stack">
            <Button small icon="download" onClick={() => void save()}>
              {t('map.pack.save')}
            </Button>
            <FileInput
              id={name}
              class="file-input"
              accept=".json,application/json"
              onFile={(file) => {
                void file.text().then(onUse);
                close();
              }}
            />
            <label for={name} class="button plain small" part="button button-plain">
              <span>{t('map.pack.load')}</span>
            </label>
            {offered.length > 0 && <p class="field-label">{t('map.pack.offered')}</p>}
            {offered.map((pack, index) => (
              <Button
                key={index}
                small
                onClick={() => {
                  onUse(pack);
                  close();
                }}
              >
                {pack.name ?? t('map.pack')}
              </Button>
            ))}
          </div>
        </Floating>
      )}
    </span>
  );
};

const reasons = ['too-large', 'not-json', 'not-a-pack', 'version', 'columns'] as const;

const Told = ({ done, onClose }: { readonly done: Done; readonly onClose: () => void }) => {
  const { session, t } = useUi();
  const dismiss = <Button small look="quiet" icon="close" label={t('app.close')} onClick={onClose} />;
  if ('refused' in done) {
    const reason = reasons.find((known) => known === done.refused.params['reason']) ?? 'not-a-pack';
    const entry = done.refused.column;
    return (
      <Message tone="error" live title={t('map.pack.refused')} actions={dismiss}>
        {t(`map.pack.refused.${reason}`)}
        {entry !== undefined && <> {t('map.pack.refused.entry', { number: entry + 1 })}</>}
      </Message>
    );
  }
  const { known, missing, before } = done;
  if (known === 0) return <Message tone="warning" title={t('map.pack.none')} actions={dismiss} />;
  return (
    <Message
      tone={missing > 0 ? 'warning' : 'good'}
      title={t('map.pack.used', { count: known - missing })}
      actions={
        <>
          <Button
            small
            onClick={() => {
              session.send({ do: 'change-columns', columns: before });
              onClose();
            }}
          >
            {t('review.undo')}
          </Button>
          {dismiss}
        </>
      }
    >
      {missing > 0 && t('map.pack.missing', { count: missing })}
    </Message>
  );
};
