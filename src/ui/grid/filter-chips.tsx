import type { RowFilter } from '../../session/ports/engine.ts';
import { useAnswer, useUi } from '../context.tsx';
import { Icon } from '../parts/icon.tsx';
import type { Reviewing } from '../../session/session.ts';
import type { Corrections } from './corrections.ts';

const names = ['all', 'errors', 'warnings', 'duplicates', 'edited', 'skipped'] as const;
type Name = (typeof names)[number];

interface FilterChipsProps {
  readonly state: Reviewing;
  readonly filter: RowFilter;
  readonly corrections: Corrections;
  readonly onFilter: (filter: RowFilter) => void;
}

/** One press each for the filters that are used most, with how many rows they list. */
export const FilterChips = ({ state, filter, corrections, onFilter }: FilterChipsProps) => {
  const { t, formats } = useUi();
  const { checked, edits } = state;
  const counts: Readonly<Record<Name, number | null>> = {
    all: checked.rows,
    errors: useCount('errors', checked),
    warnings: useCount('warnings', checked),
    duplicates: useCount('duplicates', checked),
    edited: corrections.rows,
    skipped: edits.skipped.length,
  };
  const shown = names.filter((name) => name === 'all' || filter.by === name || (counts[name] ?? 0) > 0);
  return (
    <div class="chips" role="group" aria-label={t('filter.label')}>
      {shown.map((name) => (
        <button
          key={name}
          type="button"
          class="chip"
          part="chip"
          aria-pressed={filter.by === name}
          onClick={() => onFilter({ by: name })}
        >
          {t(`filter.${name}`)}{' '}
          {counts[name] !== null && <span class="count">{formats.number(counts[name] ?? 0)}</span>}
        </button>
      ))}
      <OtherFilter filter={filter} onFilter={onFilter} />
    </div>
  );
};

const useCount = (by: 'errors' | 'warnings' | 'duplicates', checked: unknown): number | null => {
  const { session } = useUi();
  const answer = useAnswer(() => session.ask.count({ by }), [checked]);
  return typeof answer === 'number' ? answer : null;
};

/** A filter that has no chip of its own, to be taken off. */
const OtherFilter = ({ filter, onFilter }: Pick<FilterChipsProps, 'filter' | 'onFilter'>) => {
  const { t, words } = useUi();
  const said = wordsOf(filter, words.issue);
  if (said === null) return null;
  return (
    <button type="button" class="chip" part="chip" aria-pressed="true" onClick={() => onFilter({ by: 'all' })}>
      {said} <Icon name="close" />
      <span class="hidden">{t('filter.clear')}</span>
    </button>
  );
};

const wordsOf = (filter: RowFilter, issue: (code: string) => string): string | null => {
  if (filter.by === 'code') return issue(filter.code);
  return filter.by === 'text' ? `“${filter.text}”` : null;
};
