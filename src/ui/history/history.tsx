import { useEffect, useRef, useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import { importStates } from '../../core/wire.ts';
import type { ImportState, ImportSummary } from '../../core/wire.ts';
import { useSessionState, useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { FaultMessage, Message } from '../parts/message.tsx';
import { Select } from '../parts/select.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import later from '../theme/later.css?inline';
import { HistoryDetail } from './history-detail.tsx';
import { HistoryList } from './history-list.tsx';

type StateFilter = ImportState | 'any';

/** The guide's Bulk Actions: every import of the account, its numbers, and a way back. */
export const History = ({ canStart }: { readonly canStart: boolean }) => {
  const { session, t, adopt, showWizard } = useUi();
  adopt(later);
  const state = useSessionState(session);
  const [filter, setFilter] = useState<StateFilter>('any');
  const [open, setOpen] = useState<string | null>(null);
  const list = useImports(filter, state.config !== null);
  if (state.config && !state.config.capabilities.history)
    return <Message tone="info">{t('history.unavailable')}</Message>;
  if (state.step === 'choosing' && state.fault)
    return <FaultMessage fault={state.fault} onRetry={() => session.send({ do: 'retry' })} />;
  const opened = list.imports?.find((entry) => entry.id === open);
  if (opened)
    return (
      <HistoryDetail summary={opened} onBack={() => setOpen(null)} onChanged={() => void list.refreshOne(opened.id)} />
    );
  return (
    <StepFrame
      title={t('history.list')}
      lead={t('history.lead')}
      aside={
        canStart && (
          <Button look="primary" icon="plus" onClick={showWizard}>
            {t('history.new')}
          </Button>
        )
      }
    >
      <div class="toolbar">
        <Select
          label={t('history.filter.state')}
          value={filter}
          options={[
            ['any', t('history.filter.any')] as const,
            ...importStates.map((name) => [name, t(`state.${name}`)] as const),
          ]}
          onChange={setFilter}
        />
        <Button small look="quiet" icon="refresh" onClick={() => void list.reload()}>
          {t('history.refresh')}
        </Button>
      </div>
      {list.fault && <FaultMessage fault={list.fault} onRetry={() => void list.reload()} />}
      {list.imports === null && !list.fault && <Skeleton lines={6} height="3rem" />}
      {list.imports?.length === 0 && <Empty filtered={filter !== 'any'} />}
      {list.imports && list.imports.length > 0 && <HistoryList imports={list.imports} onOpen={setOpen} />}
      <p class="pager">
        <span role="status" class="muted">
          {list.imports && t('history.loaded', { count: list.imports.length })}
        </span>
        {list.next !== null && (
          <Button small onClick={() => void list.more()}>
            {t('app.more')}
          </Button>
        )}
      </p>
    </StepFrame>
  );
};

const Empty = ({ filtered }: { readonly filtered: boolean }) => {
  const { t } = useUi();
  return (
    <div class="empty" part="empty">
      <slot name="empty">
        <Icon name="history" class="empty-icon" />
        <p class="empty-title">{t(filtered ? 'history.empty.filtered' : 'history.empty')}</p>
        {!filtered && <p class="muted">{t('history.empty.about')}</p>}
      </slot>
    </div>
  );
};

const refreshEvery = 3000;

const isRunning = (summary: ImportSummary): boolean =>
  summary.state === 'processing' || summary.state === 'queued' || summary.state === 'reverting';

/** The list, a page at a time; imports that run are asked again while they do. */
const useImports = (filter: StateFilter, ready: boolean) => {
  const { session } = useUi();
  const [imports, setImports] = useState<readonly ImportSummary[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const asked = useRef(0);
  const load = async (cursor: string | null): Promise<void> => {
    const turn = (asked.current += 1);
    const page = await session.history.list({
      ...(filter === 'any' ? {} : { state: filter }),
      ...(cursor === null ? {} : { cursor }),
    });
    if (turn !== asked.current) return;
    if (isFault(page)) return setFault(page);
    setFault(null);
    setImports((before) => (cursor === null ? page.items : [...(before ?? []), ...page.items]));
    setNext(page.next);
  };
  const refreshOne = async (id: string): Promise<void> => {
    const summary = await session.history.get(id);
    if (!isFault(summary)) setImports((before) => before?.map((entry) => (entry.id === id ? summary : entry)) ?? null);
  };
  useEffect(() => {
    setImports(null);
    if (ready) void load(null);
  }, [filter, ready]);
  const running = imports?.filter(isRunning).map((entry) => entry.id) ?? [];
  useEffect(() => {
    if (running.length === 0) return undefined;
    const timer = setInterval(() => void Promise.all(running.slice(0, 10).map(refreshOne)), refreshEvery);
    return () => clearInterval(timer);
  }, [running.join(' ')]);
  return { imports, next, fault, refreshOne, reload: () => load(null), more: () => load(next) };
};
