import { useEffect, useRef, useState } from 'preact/hooks';
import { useSessionState, useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { FaultMessage, Message } from '../parts/message.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { laterTheme } from '../theme/later-theme.ts';
import { HistoryDetail } from './history-detail.tsx';
import { HistoryFilters } from './history-filters.tsx';
import { HistoryList } from './history-list.tsx';
import { useImports } from './use-imports.ts';
import type { ImportsFilter } from './use-imports.ts';

/** The guide's Bulk Actions: every import of the account, its numbers, and a way back. */
export const History = ({ canStart }: { readonly canStart: boolean }) => {
  const { session, t, adopt, showWizard } = useUi();
  adopt(laterTheme);
  const state = useSessionState(session);
  const [filter, setFilter] = useState<ImportsFilter>({});
  const [open, setOpen] = useState<string | null>(null);
  const list = useImports(filter, state.config !== null);
  const box = useFocusOnReturn(open);
  if (state.config && !state.config.capabilities.history)
    return <Message tone="info">{t('history.unavailable')}</Message>;
  if (state.step === 'choosing' && state.fault)
    return <FaultMessage fault={state.fault} onRetry={() => session.send({ do: 'retry' })} />;
  const opened = list.imports?.find((entry) => entry.id === open);
  if (opened)
    return (
      <HistoryDetail
        summary={opened}
        canStart={canStart}
        onBack={() => setOpen(null)}
        onChanged={() => void list.refreshOne(opened.id)}
      />
    );
  return (
    <div ref={box} class="contents">
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
          <HistoryFilters filter={filter} seen={list.imports ?? []} onChange={setFilter} />
          <Button small look="quiet" icon="refresh" onClick={() => void list.reload()}>
            {t('history.refresh')}
          </Button>
        </div>
        {list.fault && <FaultMessage fault={list.fault} onRetry={() => void list.reload()} />}
        {list.imports === null && !list.fault && <Skeleton lines={6} height="3rem" />}
        {list.imports?.length === 0 && <Empty filtered={filter.state !== undefined || filter.user !== undefined} />}
        {list.imports && list.imports.length > 0 && <HistoryList imports={list.imports} onOpen={setOpen} />}
        <Pager list={list} />
      </StepFrame>
    </div>
  );
};

const Pager = ({ list }: { readonly list: ReturnType<typeof useImports> }) => {
  const { t } = useUi();
  const { imports, newer, older, page } = list;
  return (
    <div class="pager">
      <span role="status" class="muted">
        {imports && (newer || older) && `${t('history.page', { page })} · `}
        {imports && imports.length > 0 && t('history.loaded', { count: imports.length })}
      </span>
      {(newer || older) && (
        <>
          <Button small icon="previous" disabled={!newer} onClick={() => void newer?.()}>
            {t('history.newer')}
          </Button>
          <Button small iconAfter="next" disabled={!older} onClick={() => void older?.()}>
            {t('history.older')}
          </Button>
        </>
      )}
    </div>
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

/** Who comes back from an import's numbers is where they left: on its row. */
const useFocusOnReturn = (open: string | null) => {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    const left = before.current;
    before.current = open;
    if (open === null && left !== null)
      box.current?.querySelector<HTMLElement>(`[data-import="${CSS.escape(left)}"] button`)?.focus();
  }, [open]);
  return box;
};
