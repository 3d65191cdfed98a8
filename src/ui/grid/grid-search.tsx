import { useEffect, useState } from 'preact/hooks';
import type { RowFilter } from '../../session/ports/engine.ts';
import { useUi } from '../context.tsx';
import { Icon } from '../parts/icon.tsx';
import { Select } from '../parts/select.tsx';
import type { GridColumn } from './grid-columns.ts';

interface GridSearchProps {
  readonly filter: RowFilter;
  readonly columns: readonly GridColumn[];
  readonly onFilter: (filter: RowFilter) => void;
}

const everywhere = '';

/** Lists the rows that hold a text, in one column or in any. */
export const GridSearch = ({ filter, columns, onFilter }: GridSearchProps) => {
  const { t } = useUi();
  const [text, setText] = useState('');
  const [column, setColumn] = useState<string>(everywhere);
  useEffect(() => setText(filter.by === 'text' ? filter.text : ''), [filter]);
  const search = (wanted: string, where: string): void => {
    if (wanted.trim() === '') {
      if (filter.by === 'text') onFilter({ by: 'all' });
      return;
    }
    onFilter({ by: 'text', text: wanted.trim(), ...(where === everywhere ? {} : { column: Number(where) }) });
  };
  return (
    <form
      class="search grid-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search(text, column);
      }}
    >
      <span class="search-box">
        <Icon name="search" />
        <input
          class="input"
          type="search"
          enterkeyhint="search"
          aria-label={t('filter.search')}
          placeholder={t('filter.search')}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            if (event.currentTarget.value === '') search('', column);
          }}
        />
      </span>
      <Select
        label={t('grid.search.in')}
        hideLabel
        value={column}
        options={[
          [everywhere, t('grid.search.everywhere')] as const,
          ...columns.map((one) => [String(one.column), one.label] as const),
        ]}
        onChange={(next) => {
          setColumn(next);
          search(text, next);
        }}
      />
    </form>
  );
};
