import { useState } from 'preact/hooks';
import type { State } from '../../session/session.ts';
import type { CheckSummary } from '../../session/ports/engine.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { MapRow } from './map-row.tsx';

interface MapTableProps {
  readonly state: State;
  readonly checked: CheckSummary | null;
  readonly onlyUnmapped: boolean;
}

/** A file may have ten thousand columns; drawing them at once would hold up the page. */
const linesAtOnce = 100;

/** One line per column of the file. */
export const MapTable = ({ state, checked, onlyUnmapped }: MapTableProps) => {
  const { t } = useUi();
  const [lines, setLines] = useState(linesAtOnce);
  const columns = state.file?.opened?.columns ?? [];
  const wanted = onlyUnmapped ? columns.filter(({ index }) => state.columns[index]?.to === null) : columns;
  const twoObjects = state.choices.objects.length > 1;
  return (
    <div class="table-frame" part="mapping">
      <table class="map-table">
        <thead>
          <tr>
            <th scope="col">{t('map.column')}</th>
            <th scope="col">{t('map.samples')}</th>
            <th scope="col">{t('map.status')}</th>
            {twoObjects && <th scope="col">{t('map.object')}</th>}
            <th scope="col">{t('map.field')}</th>
            <th scope="col">{t('map.empty')}</th>
          </tr>
        </thead>
        <tbody>
          {wanted.slice(0, lines).map((column) => {
            const plan = state.columns[column.index];
            if (!plan) return null;
            const health = checked?.health.find((entry) => entry.column === column.index);
            const hints = (checked?.hints ?? []).filter((hint) => hint.column === column.index);
            return (
              <MapRow
                key={column.index}
                column={column}
                plan={plan}
                state={state}
                twoObjects={twoObjects}
                health={health}
                hints={hints}
              />
            );
          })}
        </tbody>
      </table>
      {wanted.length > lines && (
        <p class="more">
          <Button onClick={() => setLines(lines + linesAtOnce)}>{t('app.more')}</Button>
        </p>
      )}
    </div>
  );
};
