import { useState } from 'preact/hooks';
import type { IssueCode } from '../../core/issue.ts';
import { isFault } from '../../core/fault.ts';
import type { IssueTally } from '../../session/ports.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import type { Reviewing } from '../../session/session.ts';
import { ValueMap } from '../value-map/value-map.tsx';
import type { BulkStart } from './bulk-dialog.tsx';
import type { GridColumn } from './grid-columns.ts';
import { offeredFixes } from './offered-fixes.ts';

interface OffersProps {
  readonly state: Reviewing;
  readonly columns: readonly GridColumn[];
  readonly onBulk: (start: BulkStart) => void;
  readonly onDone: () => void;
}

/** Corrections of a whole kind, each with one press. What a press would change is shown before it does. */
export const Offers = ({ state, columns, onBulk, onDone }: OffersProps) => {
  const { t } = useUi();
  const { values, emptied, repeated } = offeredFixes(state, columns);
  if (values.length === 0 && emptied.length === 0 && repeated.length === 0) return null;
  return (
    <div class="grid-offers" role="group" aria-label={t('grid.fix.title')}>
      <p class="field-label">{t('grid.fix.title')}</p>
      <div class="row">
        {repeated.length > 0 && <KeepFirst repeated={repeated} onDone={onDone} />}
        {values.map((column) => (
          <MatchValues key={column.column} state={state} column={column} />
        ))}
        {emptied.map(({ code, column, count }) => (
          <Button
            key={`${code}-${column.column}`}
            small
            onClick={() =>
              onBulk({
                column: column.column,
                by: 'any',
                find: '',
                to: '',
                filter: { by: 'code', code, column: column.column },
              })
            }
          >
            {t('grid.fix.emptyCells', { count, column: column.label })}
          </Button>
        ))}
      </div>
    </div>
  );
};

/** Later rows of the same contact are skipped. */
const KeepFirst = ({ repeated, onDone }: { readonly repeated: readonly IssueTally[]; readonly onDone: () => void }) => {
  const { session, t, announce } = useUi();
  const codes = [...new Set(repeated.map(({ code }) => code))];
  const skip = async (): Promise<void> => {
    const rows = new Set<number>();
    for (const code of codes) for (const row of await numbersOf(session, code)) rows.add(row);
    if (rows.size === 0) return;
    session.send({ do: 'edit', skip: [...rows] });
    announce(t('grid.skip.did', { count: rows.size }));
    onDone();
  };
  const count = Math.max(...repeated.map((tally) => tally.count));
  return (
    <Button small onClick={() => void skip()}>
      {t('grid.fix.keepFirst', { count })}
    </Button>
  );
};

const numbersOf = async (session: ReturnType<typeof useUi>['session'], code: IssueCode): Promise<Iterable<number>> => {
  const numbers = await session.ask.numbers({ by: 'code', code });
  return isFault(numbers) ? [] : numbers;
};

const MatchValues = ({ state, column }: { readonly state: Reviewing; readonly column: GridColumn }) => {
  const { session, t } = useUi();
  const [open, setOpen] = useState(false);
  const plan = state.columns[column.column];
  if (!plan || !column.field) return null;
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {t('grid.fix.values', { column: column.label })}
      </Button>
      {open && (
        <ValueMap
          column={column.column}
          header={column.header}
          field={column.field}
          plan={plan}
          onClose={() => setOpen(false)}
          onSave={(next) => {
            session.send({ do: 'change-column', column: column.column, plan: next });
            session.send({ do: 'check' });
          }}
        />
      )}
    </>
  );
};
