import { useState } from 'preact/hooks';
import type { RowFilter } from '../../session/ports/engine.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Message } from '../parts/message.tsx';
import { ColumnChart } from './column-chart.tsx';
import { Hint } from './column-hints.tsx';
import { isTaken, offerOf } from './hint-offer.ts';
import { groupTallies } from './issue-groups.ts';
import type { IssueGroup } from './issue-groups.ts';
import { TakenOffers } from './taken-offers.tsx';
import type { Reviewing } from '../../session/session.ts';

interface ReviewIssuesProps {
  readonly state: Reviewing;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** Errors and warnings by kind, with what to do and a way to the rows. */
export const ReviewIssues = ({ state, filter, onFilter }: ReviewIssuesProps) => {
  const { t } = useUi();
  const [by, setBy] = useState<'kind' | 'column'>('kind');
  const groups = groupTallies(state.checked.tallies).filter((group) => group.severity !== 'info');
  const most = Math.max(1, ...groups.map((group) => group.count));
  return (
    <section part="issues">
      <div class="section-head">
        <h3 class="section-title">{t('review.issues')}</h3>
        {groups.length > 0 && (
          <div class="chips" role="group" aria-label={t('review.issues')}>
            {(['kind', 'column'] as const).map((way) => (
              <button
                key={way}
                type="button"
                class="chip"
                part="chip"
                aria-pressed={by === way}
                onClick={() => setBy(way)}
              >
                {t(`review.issues.by.${way}`)}
              </button>
            ))}
          </div>
        )}
      </div>
      <ColumnOffers state={state} />
      <TakenOffers state={state} />
      {groups.length === 0 ? (
        <Message tone="good">{t('review.issues.none')}</Message>
      ) : by === 'column' ? (
        <ColumnChart
          state={state}
          checked={state.checked}
          active={filter.by === 'column' ? filter.column : null}
          onShow={(column) => onFilter({ by: 'column', column })}
        />
      ) : (
        <ul class="issue-list">
          {groups.map((group) => (
            <IssueLine
              key={`${group.severity}-${group.code}`}
              group={group}
              most={most}
              headers={headersOf(state, group.columns)}
              active={filter.by === 'code' && filter.code === group.code}
              onShow={() => onFilter({ by: 'code', code: group.code })}
            />
          ))}
        </ul>
      )}
    </section>
  );
};

const headersOf = (state: Reviewing, columns: readonly number[]): readonly string[] =>
  columns.map((column) => state.file?.opened?.columns[column]?.header ?? '').filter((header) => header !== '');

interface IssueLineProps {
  readonly group: IssueGroup;
  readonly most: number;
  readonly headers: readonly string[];
  readonly active: boolean;
  readonly onShow: () => void;
}

const IssueLine = ({ group, most, headers, active, onShow }: IssueLineProps) => {
  const { t, words, formats } = useUi();
  const [open, setOpen] = useState(false);
  return (
    <li class={`issue ${group.severity} ${active ? 'active' : ''}`}>
      <div class="issue-line">
        <Icon name={group.severity === 'error' ? 'error' : 'warning'} />
        <div class="issue-words">
          <p>
            {words.issue(group.code)}{' '}
            {headers.length > 0 && (
              <span class="muted">{t('review.issues.columns', { columns: formats.list(headers) })}</span>
            )}
          </p>
          <span class="mini-bar" aria-hidden="true">
            <span
              class={group.severity === 'error' ? 'failed' : 'warned'}
              style={{ inlineSize: `${Math.max(2, (group.count / most) * 100)}%` }}
            />
          </span>
        </div>
        <span class="issue-count">{t('issues.rows', { count: group.count })}</span>
        <Button small look="quiet" expanded={open} iconAfter="down" onClick={() => setOpen(!open)}>
          {t('app.howToResolve')}
        </Button>
        <Button
          small
          pressed={active}
          label={t('review.issues.show.label', { issue: words.issue(group.code) })}
          onClick={onShow}
        >
          {t('review.issues.show')}
        </Button>
      </div>
      {open && <p class="resolve">{words.resolve(group.code)}</p>}
    </li>
  );
};

/** Column hints that one click would solve: back to the mapping, the option set, the file checked again. */
const ColumnOffers = ({ state }: { readonly state: Reviewing }) => {
  const { session, t } = useUi();
  const open = state.checked.hints.filter((hint) => {
    const offer = offerOf(hint.code);
    const plan = state.columns[hint.column];
    return offer !== null && plan !== undefined && !isTaken(offer, plan.options);
  });
  if (open.length === 0) return null;
  return (
    <ul class="offers plain-list">
      {open.map((hint) => {
        const plan = state.columns[hint.column];
        if (!plan) return null;
        return (
          <li key={`${hint.column}-${hint.code}`}>
            <p class="field-label">
              {t('review.hint', {
                column: state.file?.opened?.columns[hint.column]?.header ?? String(hint.column + 1),
              })}
            </p>
            <Hint
              code={hint.code}
              params={hint.params}
              column={hint.column}
              plan={plan}
              onUse={(options) => {
                session.send({
                  do: 'change-column',
                  column: hint.column,
                  plan: { ...plan, options: { ...plan.options, ...options } },
                });
                session.send({ do: 'check' });
              }}
            />
          </li>
        );
      })}
    </ul>
  );
};
