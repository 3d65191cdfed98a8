import { useEffect, useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { CellEdit } from '../../core/plan.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import type { Taken } from './deeds.ts';

interface SameOfferProps {
  readonly taken: Taken;
  /** The correction itself has been read. */
  readonly ready: boolean;
  readonly onDone: () => void;
}

/** After a correction: the same one for all equal values of the column. */
export const SameOffer = ({ taken, ready, onDone }: SameOfferProps) => {
  const { session, t, announce } = useUi();
  const [cells, setCells] = useState<readonly CellEdit[]>([]);
  const { row, column, from, to, label } = taken;
  useEffect(() => {
    if (!ready || from.trim() === '') return undefined;
    let wanted = true;
    void session.ask.replace({ column, find: { by: 'whole', text: from }, to }).then((answer) => {
      if (!wanted || isFault(answer)) return;
      const others = answer.cells.filter((cell) => cell.row !== row);
      setCells(others);
      if (others.length > 0) announce(t('grid.same.offer', { count: others.length, from, column: label }));
    });
    return () => {
      wanted = false;
    };
  }, [ready]);
  if (cells.length === 0) return null;
  return (
    <p class="same-offer">
      <span>{t('grid.same.offer', { count: cells.length, from, column: label })}</span>
      <Button
        small
        look="primary"
        onClick={() => {
          session.send({ do: 'edit', cells });
          announce(t('grid.bulk.did', { count: cells.length }));
          onDone();
        }}
      >
        {t(to === '' ? 'grid.same.empty' : 'grid.same.apply', { count: cells.length, to })}
      </Button>
      <Button small look="quiet" icon="close" label={t('app.dismiss')} onClick={onDone} />
    </p>
  );
};
