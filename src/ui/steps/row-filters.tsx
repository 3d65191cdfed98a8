import { useState } from 'preact/hooks';
import type { RowFilter } from '../../session/ports.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { Reviewing } from './review.tsx';

const plainFilters = ['all', 'errors', 'warnings', 'skipped'] as const;

interface RowFiltersProps {
  readonly state: Reviewing;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

export const RowFilters = ({ state, filter, onFilter }: RowFiltersProps) => {
  const { session, t, words, formats } = useUi();
  const { checked, edits } = state;
  const [text, setText] = useState('');
  const counts = {
    all: checked.rows,
    errors: checked.heldBack,
    warnings: checked.withWarnings,
    skipped: edits.skipped.length,
  };
  return (
    <div class="toolbar filters">
      <div class="chips" role="group" aria-label={t('filter.label')}>
        {plainFilters
          .filter((name) => name === 'all' || counts[name] > 0 || filter.by === name)
          .map((name) => (
            <button
              key={name}
              type="button"
              class="chip"
              part="chip"
              aria-pressed={filter.by === name}
              onClick={() => onFilter({ by: name })}
            >
              {t(`filter.${name}`)} <span class="count">{formats.number(counts[name])}</span>
            </button>
          ))}
        {filter.by === 'code' && (
          <button type="button" class="chip" part="chip" aria-pressed="true" onClick={() => onFilter({ by: 'all' })}>
            {words.issue(filter.code)} <Icon name="close" />
            <span class="hidden">{t('filter.clear')}</span>
          </button>
        )}
      </div>
      <div class="row">
        {(state.undoable > 0 || state.redoable > 0) && (
          <>
            <Button
              small
              look="quiet"
              icon="undo"
              label={t('review.undo')}
              disabled={state.undoable === 0}
              onClick={() => session.send({ do: 'undo' })}
            />
            <Button
              small
              look="quiet"
              icon="redo"
              label={t('review.redo')}
              disabled={state.redoable === 0}
              onClick={() => session.send({ do: 'redo' })}
            />
          </>
        )}
        <form
          class="search"
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            onFilter(text === '' ? { by: 'all' } : { by: 'text', text });
          }}
        >
          <Icon name="search" />
          <input
            class="input"
            type="search"
            aria-label={t('filter.search')}
            placeholder={t('filter.search')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </form>
      </div>
    </div>
  );
};
