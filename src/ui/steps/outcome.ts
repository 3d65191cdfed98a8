import type { CheckSummary } from '../../session/ports/engine.ts';
import type { Preview } from '../../core/state.ts';
import type { Stats } from '../../core/stats.ts';
import type { Share } from '../parts/bar.tsx';
import type { Translate } from '../i18n/translate.ts';

/** What the import will do: the host's answer where it is whole, else what the check found. */
export const plannedShares = (checked: CheckSummary, preview: Preview | null, t: Translate): readonly Share[] => {
  const held: Share = { shade: 'held', label: t('review.heldBack'), count: checked.heldBack };
  if (preview === null || !preview.done || preview.fault !== null)
    return [{ shade: 'ready', label: t('review.send'), count: checked.sendable }, held];
  return [
    { shade: 'created', label: t('review.created'), count: preview.created },
    { shade: 'updated', label: t('review.updated'), count: preview.updated },
    { shade: 'unchanged', label: t('review.unchanged'), count: preview.unchanged },
    { shade: 'failed', label: t('review.failed'), count: preview.failed },
    held,
  ];
};

/** What the import did. */
export const doneShares = (stats: Stats, t: Translate): readonly Share[] => [
  { shade: 'created', label: t('stats.created'), count: stats.created },
  { shade: 'updated', label: t('stats.updated'), count: stats.updated },
  { shade: 'unchanged', label: t('stats.unchanged'), count: stats.unchanged },
  { shade: 'failed', label: t('stats.failed'), count: stats.failed },
  { shade: 'held', label: t('stats.notSent'), count: stats.notSent },
];
