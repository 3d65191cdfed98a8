import { useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { CheckSummary, IssueTally } from '../../session/ports/engine.ts';
import { useAnswer, useUi } from '../context.tsx';
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
        {repeated.length > 0 && <KeepFirst checked={state.checked} repeated={repeated} onDone={onDone} />}
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

interface KeepFirstProps {
  readonly checked: CheckSummary;
  readonly repeated: readonly IssueTally[];
  readonly onDone: () => void;
}

/** Later rows of the same contact are skipped; one that repeats both e-mail and phone counts once. */
const KeepFirst = ({ checked, repeated, onDone }: KeepFirstProps) => {
  const { session, t, announce } = useUi();
  const rows = useAnswer(async () => {
    const found = new Set<number>();
    for (const code of new Set(repeated.map((tally) => tally.code))) {
      const numbers = await session.ask.numbers({ by: 'code', code });
      if (!isFault(numbers)) for (const row of numbers) found.add(row);
    }
    return [...found];
  }, [checked]);
  if (rows === null || rows.length === 0) return null;
  return (
    <Button
      small
      onClick={() => {
        session.send({ do: 'edit', skip: rows });
        announce(t('grid.skip.did', { count: rows.length }));
        onDone();
      }}
    >
      {t('grid.fix.keepFirst', { count: rows.length })}
    </Button>
  );
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
