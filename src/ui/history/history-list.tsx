import type { ImportState, ImportSummary } from '../../core/wire.ts';
import { useUi } from '../context.tsx';
import { OutcomeBar } from '../parts/bar.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icon.tsx';
import { doneShares } from '../steps/outcome.ts';

const marks: Readonly<Record<ImportState, readonly [tone: string, icon: IconName]>> = {
  queued: ['ignored', 'history'],
  processing: ['busy', 'refresh'],
  paused: ['warned', 'pause'],
  completed: ['good', 'check'],
  cancelled: ['ignored', 'minus'],
  failed: ['failed', 'error'],
  reverting: ['busy', 'undo'],
  reverted: ['ignored', 'undo'],
};

export const StateMark = ({ state }: { readonly state: ImportState }) => {
  const { t } = useUi();
  const [tone, icon] = marks[state];
  return (
    <span class={`tag-status ${tone}`} part="state">
      <Icon name={icon} /> {t(`state.${state}`)}
    </span>
  );
};

/** What an import did, in the guide's words: "Contacts: Create and update". */
export const ActionType = ({ summary }: { readonly summary: ImportSummary }) => {
  const { t } = useUi();
  return (
    <>
      {summary.objects
        .map((object) => t('history.mode', { object: t(`object.${object}`), mode: t(`mode.${summary.modes[object]}`) }))
        .join(' · ')}
    </>
  );
};

export const HistoryList = ({
  imports,
  onOpen,
}: {
  readonly imports: readonly ImportSummary[];
  readonly onOpen: (id: string) => void;
}) => {
  const { t, formats } = useUi();
  return (
    <div class="table-frame" part="history">
      <table class="history-table">
        <thead>
          <tr>
            <th scope="col">{t('history.file')}</th>
            <th scope="col">{t('history.type')}</th>
            <th scope="col">{t('history.by')}</th>
            <th scope="col">{t('history.at')}</th>
            <th scope="col">{t('history.filter.state')}</th>
            <th scope="col">{t('history.result')}</th>
            <th scope="col">
              <span class="hidden">{t('history.stats')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {imports.map((summary) => (
            <tr key={summary.id} data-import={summary.id}>
              <th scope="row" class="history-file">
                <bdi class="text">{summary.file.name}</bdi>
                <span class="muted">{t('issues.rows', { count: summary.stats.total })}</span>
              </th>
              <td data-label={t('history.type')}>
                <ActionType summary={summary} />
              </td>
              <td data-label={t('history.by')}>{summary.createdBy.name}</td>
              <td data-label={t('history.at')}>{formats.dateTime(summary.createdAt)}</td>
              <td data-label={t('history.filter.state')}>
                <StateMark state={summary.state} />
              </td>
              <td class="history-bar" data-label={t('history.result')}>
                <OutcomeBar label={t('review.outcome')} shares={doneShares(summary.stats, t)} legend={false} />
              </td>
              <td>
                <Button
                  small
                  label={t('history.stats.label', { name: summary.file.name })}
                  onClick={() => onOpen(summary.id)}
                >
                  {t('history.stats')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
