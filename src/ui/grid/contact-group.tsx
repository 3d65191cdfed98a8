import { useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { CellEdit } from '../../core/plan.ts';
import type { FileRow } from '../../session/ports/engine.ts';
import { useAnswer, useName, useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import type { Reviewing } from '../../session/session.ts';
import type { Corrections } from './corrections.ts';
import type { GridColumn } from './grid-columns.ts';
import { groupLines, lastFilled, mergeEdits } from './group-lines.ts';
import type { GroupLine } from './group-lines.ts';

interface ContactGroupProps {
  readonly state: Reviewing;
  readonly row: number;
  readonly columns: readonly GridColumn[];
  readonly corrections: Corrections;
  readonly onGoTo: (row: number, column?: number) => void;
}

/** More do not fit side by side; they are skipped with the others all the same. */
const mostShown = 6;

/** The rows of one contact side by side: keep one, or merge them value by value. Nothing where the row stands alone. */
export const ContactGroup = ({ state, row, ...props }: ContactGroupProps) => {
  const { session } = useUi();
  const group = useAnswer(async () => {
    const numbers = await session.ask.numbers({ by: 'group', row });
    if (isFault(numbers) || numbers.length < 2) return null;
    const all = [...numbers];
    const shown = await session.ask.rows({ from: 1, count: mostShown, rows: all.slice(0, mostShown) });
    return isFault(shown) ? null : { numbers: all, shown };
  }, [row, state.checked]);
  // While another row's answer is on its way, this one's group is not shown as its own.
  return group?.numbers.includes(row) ? <Group key={group.numbers.join()} row={row} {...group} {...props} /> : null;
};

interface GroupProps extends Omit<ContactGroupProps, 'state'> {
  readonly numbers: readonly number[];
  readonly shown: readonly FileRow[];
}

const Group = ({ row, numbers, shown, columns, corrections, onGoTo }: GroupProps) => {
  const { session, t, announce } = useUi();
  const [chosen, setChosen] = useState<ReadonlyMap<number, number>>(new Map());
  const lines = groupLines(shown, columns);
  const [first = row] = numbers;
  const last = numbers.at(-1) ?? row;
  const keep = (kept: number, cells: readonly CellEdit[] = []): void => {
    const skip = numbers.filter((number) => number !== kept);
    session.send({
      do: 'edit',
      ...(cells.length > 0 ? { cells } : {}),
      skip,
      ...(corrections.isSkipped(kept) ? { unskip: [kept] } : {}),
    });
    announce(t('grid.skip.did', { count: skip.length }));
  };
  return (
    <div class="pair">
      <p class="field-label">{t('grid.pair.title')}</p>
      <div class="pair-frame">
        <table class="pair-table">
          <thead>
            <tr>
              <th scope="col">{t('grid.pair.field')}</th>
              {shown.map((one) => (
                <th key={one.row} scope="col">
                  {one.row === row ? (
                    t('grid.pair.later', { row: one.row })
                  ) : (
                    <Button small look="quiet" onClick={() => onGoTo(one.row, columns[0]?.column)}>
                      {t('grid.pair.edit', { row: one.row })}
                    </Button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line
                key={line.column}
                line={line}
                rows={shown}
                chosen={chosen.get(line.column) ?? lastFilled(line)}
                onChoose={(at) => setChosen(new Map([...chosen, [line.column, at]]))}
              />
            ))}
          </tbody>
        </table>
      </div>
      {numbers.length > shown.length && (
        <p class="muted">{t('grid.group.more', { count: numbers.length - shown.length })}</p>
      )}
      <p class="muted">{t('grid.group.about', { row: first })}</p>
      <div class="row">
        <Button small look="primary" onClick={() => keep(first, mergeEdits(shown, lines, chosen))}>
          {t('grid.group.merge', { row: first })}
        </Button>
        <Button small onClick={() => keep(first)}>
          {t('grid.group.keepFirst', { row: first })}
        </Button>
        <Button small onClick={() => keep(last)}>
          {t('grid.group.keepLast', { row: last })}
        </Button>
      </div>
      <p class="muted">{t('grid.pair.merge', { setting: t('review.duplicatesInFile') })}</p>
    </div>
  );
};

interface LineProps {
  readonly line: GroupLine;
  readonly rows: readonly FileRow[];
  /** The place of the row whose text is taken. */
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

const Line = ({ line, rows, chosen, onChoose }: LineProps) => {
  const { t } = useUi();
  const name = useName('merge');
  return (
    <tr class={line.differs ? 'differs' : ''}>
      <th scope="row">
        {line.label}
        {line.differs && <span class="hidden"> ({t('grid.pair.differs')})</span>}
      </th>
      {line.texts.map((text, at) => (
        <td key={rows[at]?.row ?? at} class={line.differs && at === chosen ? 'is-chosen' : ''}>
          {line.differs ? (
            <label class="pair-choice">
              <input
                type="radio"
                name={name}
                checked={at === chosen}
                aria-label={t('grid.group.choose', { field: line.label, row: rows[at]?.row ?? 0, text })}
                onChange={() => onChoose(at)}
              />
              <bdi>{text === '' ? <span class="muted">{t('app.empty')}</span> : text}</bdi>
            </label>
          ) : (
            <bdi>{text}</bdi>
          )}
        </td>
      ))}
    </tr>
  );
};
