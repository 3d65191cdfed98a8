import { useEffect, useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import type { ReplaceQuery, Replacements, RowFilter } from '../../session/ports/engine.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { CheckBox } from '../parts/check-box.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { FaultMessage } from '../parts/message.tsx';
import { Select } from '../parts/select.tsx';
import type { GridColumn } from './grid-columns.ts';

type By = ReplaceQuery['find']['by'];

/** What the dialog begins with. */
export interface BulkStart {
  readonly column: number;
  readonly by: By;
  readonly find: string;
  readonly to: string;
  /** The rows that it is about. */
  readonly filter: RowFilter;
}

interface BulkDialogProps {
  readonly start: BulkStart;
  readonly columns: readonly GridColumn[];
  /** The rows of the list, where a filter narrows them. */
  readonly shown: { readonly filter: RowFilter; readonly count: number } | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const restMs = 250;

/** Changes many cells of a column at once; what would change is counted and shown first. */
export const BulkDialog = ({ start, columns, shown, onClose, onDone }: BulkDialogProps) => {
  const { session, t, announce } = useUi();
  const [form, setForm] = useState({ column: start.column, by: start.by, find: start.find, to: start.to });
  const offered = start.filter.by !== 'all' && JSON.stringify(start.filter) !== JSON.stringify(shown?.filter);
  const [narrow, setNarrow] = useState(start.filter.by !== 'all');
  const rows = narrow ? start.filter : ({ by: 'all' } as const);
  const answer = useReplacements(queryOf(form, rows));
  const set = (change: Partial<typeof form>): void => setForm({ ...form, ...change });
  const found = answer !== null && !isFault(answer) ? answer : null;
  const ready = found !== null && found.cells.length > 0;
  const go = (): void => {
    if (found === null || found.cells.length === 0) return;
    session.send({ do: 'edit', cells: found.cells });
    announce(t('grid.bulk.did', { count: found.count }));
    onDone();
    onClose();
  };
  return (
    <Dialog
      title={t('grid.bulk.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" disabled={!ready} onClick={go}>
            {t('grid.bulk.go', { count: found?.count ?? 0 })}
          </Button>
        </>
      }
    >
      <div class="bulk-form">
        <Select
          label={t('grid.bulk.column')}
          value={String(form.column)}
          options={columns.map((one) => [String(one.column), nameOf(one)] as const)}
          onChange={(column) => set({ column: Number(column) })}
        />
        <Select
          label={t('grid.bulk.what')}
          value={form.by}
          options={[
            ['part', t('grid.bulk.replace')],
            ['whole', t('grid.bulk.whole')],
            ['empty', t('grid.bulk.empty')],
            ['any', t('grid.bulk.all')],
          ]}
          onChange={(by) => set({ by })}
        />
        {(form.by === 'part' || form.by === 'whole') && (
          <Line label={t('grid.bulk.find')} value={form.find} onChange={(find) => set({ find })} />
        )}
        <Line
          label={t(form.by === 'part' ? 'grid.bulk.with' : 'grid.bulk.fill')}
          {...(form.by === 'any' || form.by === 'whole' ? { about: t('grid.bulk.fill.about') } : {})}
          value={form.to}
          onChange={(to) => set({ to })}
        />
        {shown !== null && !offered && (
          <CheckBox checked={narrow} onChange={setNarrow}>
            {t('grid.bulk.shown', { count: shown.count })}
          </CheckBox>
        )}
        <Outlook answer={answer} />
      </div>
    </Dialog>
  );
};

const nameOf = ({ label, header }: GridColumn): string => (label === header ? label : `${label} (${header})`);

const queryOf = (
  { column, by, find, to }: Pick<BulkStart, 'column' | 'by' | 'find' | 'to'>,
  rows: RowFilter,
): ReplaceQuery | null => {
  if ((by === 'part' || by === 'whole') && find === '') return null;
  if (by === 'empty' && to === '') return null;
  return { column, rows, to, find: by === 'part' || by === 'whole' ? { by, text: find } : { by } };
};

/** The answer to the question as it stands, asked when the typing rests. `null` while it is counted. */
const useReplacements = (query: ReplaceQuery | null): Replacements | Fault | null => {
  const { session } = useUi();
  const key = JSON.stringify(query);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: Replacements | Fault } | null>(null);
  useEffect(() => {
    if (query === null) return undefined;
    let wanted = true;
    const asking = setTimeout(async () => {
      const value = await session.ask.replace(query);
      if (wanted) setAnswer({ key, value });
    }, restMs);
    return () => {
      wanted = false;
      clearTimeout(asking);
    };
  }, [key]);
  if (query === null) return { count: 0, samples: [], cells: [] };
  return answer?.key === key ? answer.value : null;
};

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly about?: string;
  readonly onChange: (value: string) => void;
}

const Line = ({ label, value, about, onChange }: LineProps) => (
  <label class="field">
    <span class="field-label">{label}</span>
    <input class="input" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    {about !== undefined && <span class="check-about">{about}</span>}
  </label>
);

/** How many cells will change, and the first of them before → after. */
const Outlook = ({ answer }: { readonly answer: Replacements | Fault | null }) => {
  const { t, formats } = useUi();
  if (answer !== null && isFault(answer)) return <FaultMessage fault={answer} />;
  const tooMany = answer !== null && answer.count > 0 && answer.cells.length === 0;
  return (
    <div class="bulk-outlook">
      <p role="status">
        {answer === null
          ? t('grid.bulk.counting')
          : answer.count === 0
            ? t('grid.bulk.none')
            : tooMany
              ? t('grid.bulk.tooMany', { limit: formats.number(100_000) })
              : t('grid.bulk.count', { count: answer.count })}
      </p>
      {answer !== null && answer.samples.length > 0 && (
        <>
          <p class="bulk-heads muted">
            {t('grid.bulk.before')} <Icon name="next" /> {t('grid.bulk.after')}
          </p>
          <ul class="before-after">
            {answer.samples.map(({ row, before, after }) => (
              <li key={row}>
                <bdi class={before === '' ? 'before none' : 'before'}>{before === '' ? t('app.empty') : before}</bdi>
                <Icon name="next" />
                <bdi class={after === '' ? 'after none' : 'after'}>{after === '' ? t('app.empty') : after}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
