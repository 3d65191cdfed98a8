import { useEffect, useState } from 'preact/hooks';
import type { RowResult } from '../../core/batch.ts';
import { isFault } from '../../core/fault.ts';
import type { Reviewing } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import { Icon } from '../parts/icon.tsx';

/** A row passed by quickly is not asked about. */
const restMs = 250;

/** What the CRM says it would do with a row: each field before → after. Shown once it has looked at the whole file. */
export const RowChanges = ({ state, row }: { readonly state: Reviewing; readonly row: number }) => {
  const { session, t } = useUi();
  const ready = state.preview?.done === true;
  const [found, setFound] = useState<RowResult | null>(null);
  useEffect(() => {
    setFound(null);
    if (!ready) return undefined;
    let wanted = true;
    const asking = setTimeout(async () => {
      const answer = await session.ask.changes([row]);
      if (wanted && !isFault(answer)) setFound(answer.find((result) => result.row === row) ?? null);
    }, restMs);
    return () => {
      wanted = false;
      clearTimeout(asking);
    };
  }, [ready, row, state.preview]);
  if (!ready || found === null) return null;
  const fields = state.config?.fields ?? [];
  return (
    <div class="row-changes">
      <h5>
        {t('review.preview')}: <span class="muted">{t(`review.${found.outcome}`)}</span>
      </h5>
      <ul class="before-after">
        {(found.changes ?? []).map(({ field, from, to }) => (
          <li key={field}>
            <span class="muted">{fields.find(({ key }) => key === field)?.label ?? field}</span>
            <bdi class="before">{textOf(from, t('app.empty'))}</bdi>
            <Icon name="next" />
            <bdi class="after">{textOf(to, t('app.empty'))}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** A host's value as it can be read; it comes over the wire and may be anything. */
const textOf = (value: unknown, empty: string): string => {
  if (value === null || value === undefined || value === '') return empty;
  if (Array.isArray(value)) return value.length === 0 ? empty : value.map((one) => textOf(one, empty)).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};
