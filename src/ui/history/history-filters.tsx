import { useRef } from 'preact/hooks';
import { importStates } from '../../core/wire.ts';
import type { ImportState, ImportSummary } from '../../core/wire.ts';
import { useUi } from '../context.tsx';
import { Select } from '../parts/select.tsx';
import type { ImportsFilter } from './use-imports.ts';

interface HistoryFiltersProps {
  readonly filter: ImportsFilter;
  /** The imports of the page: who made them may be asked for, too. */
  readonly seen: readonly ImportSummary[];
  readonly onChange: (filter: ImportsFilter) => void;
}

/** By status and by who started it. */
export const HistoryFilters = ({ filter, seen, onChange }: HistoryFiltersProps) => {
  const { t } = useUi();
  const people = usePeople(seen);
  const set = (state: ImportState | undefined, user: string | undefined): void =>
    onChange({ ...(state === undefined ? {} : { state }), ...(user === undefined ? {} : { user }) });
  return (
    <div class="row">
      <Select<ImportState | 'any'>
        label={t('history.filter.state')}
        value={filter.state ?? 'any'}
        options={[['any', t('history.filter.any')], ...importStates.map((name) => [name, t(`state.${name}`)] as const)]}
        onChange={(state) => set(state === 'any' ? undefined : state, filter.user)}
      />
      <Select
        label={t('history.by')}
        value={filter.user ?? ''}
        options={[['', t('history.filter.anyone')], ...people]}
        onChange={(user) => set(filter.state, user === '' ? undefined : user)}
      />
    </div>
  );
};

/** The account's users and everyone whose import was seen so far, by id. */
const usePeople = (seen: readonly ImportSummary[]): readonly (readonly [id: string, name: string])[] => {
  const { session, locale } = useUi();
  const known = useRef(new Map<string, string>()).current;
  const { config } = session.state;
  for (const { id, firstName, lastName } of config?.users ?? []) known.set(id, `${firstName} ${lastName}`.trim());
  if (config) known.set(config.user.id, config.user.name);
  for (const { createdBy } of seen) known.set(createdBy.id, createdBy.name);
  return [...known].sort(([, a], [, b]) => a.localeCompare(b, locale));
};
