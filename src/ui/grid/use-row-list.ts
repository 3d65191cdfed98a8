import { useEffect, useRef, useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import type { Edits } from '../../core/plan.ts';
import type { CheckSummary, RowFilter } from '../../session/ports/engine.ts';
import { useUi } from '../context.tsx';
import type { Reviewing } from '../../session/session.ts';
import { allRows, theseRows } from './row-list.ts';
import type { RowList } from './row-list.ts';

/** The rows under a filter. Corrections do not make rows jump away: the list stays until it is asked for anew. */
export interface ListedRows {
  readonly list: RowList | null;
  readonly fault: Fault | null;
  /** The list was made before the last corrections. */
  readonly stale: boolean;
  /** A new list, at once or as soon as corrections under way are read. */
  refresh(): void;
  /** A new list when the next corrections are read. */
  refreshAfter(): void;
}

interface Made {
  readonly list: RowList;
  readonly filter: string;
  readonly edits: Edits;
  readonly checked: CheckSummary;
}

export const useRowList = (state: Reviewing, filter: RowFilter): ListedRows => {
  const { session, t, announce } = useUi();
  const [made, setMade] = useState<Made | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const turn = useRef(0);
  const due = useRef(false);
  const key = JSON.stringify(filter);
  const { checked, edits, rechecking } = state;

  const make = async (spoken: boolean): Promise<void> => {
    const mine = (turn.current += 1);
    due.current = false;
    const numbers = filter.by === 'all' ? null : await session.ask.numbers(filter);
    if (mine !== turn.current) return;
    if (numbers !== null && isFault(numbers)) return setFault(numbers.code === 'CANCELLED' ? null : numbers);
    // The same rows are the same list: what is edited meanwhile stays where it is.
    const same = numbers === null && made?.filter === key && made.list.length === checked.rows;
    const list = same ? made.list : numbers === null ? allRows(checked.rows) : theseRows(numbers);
    setFault(null);
    setMade({ list, filter: key, edits, checked });
    if (spoken) announce(t(numbers === null ? 'grid.count.all' : 'grid.count', { count: list.length }));
  };

  useEffect(() => void make(made !== null), [key]);
  useEffect(() => {
    if (made === null || made.checked === checked) return;
    // Choices that change how rows are read make another list; corrections wait until the person asks.
    if (due.current || made.edits === edits || filter.by === 'all') void make(due.current);
  }, [checked]);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  return {
    list: made?.filter === key ? made.list : null,
    fault,
    stale: made !== null && filter.by !== 'all' && made.filter === key && made.edits !== edits && !due.current,
    refresh: () => {
      if (rechecking) due.current = true;
      else void make(true);
    },
    refreshAfter: () => {
      due.current = true;
    },
  };
};
