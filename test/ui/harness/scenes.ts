import { fault } from '../../../src/core/fault.ts';
import type { State } from '../../../src/session/session.ts';
import { checked, columns, common, config, opened, progress, summary } from './samples.ts';

const both = {
  ...common,
  choices: {
    ...common.choices,
    objects: ['contact', 'opportunity'] as const,
    modes: { contact: 'createAndUpdate', opportunity: 'create' } as const,
  },
};

/** An export of 40 columns: those of the sample, and what a CRM adds to them. */
const wideColumns = Array.from({ length: 40 }, (_, index) => {
  const known = opened.columns[index];
  return (
    known ?? {
      index,
      header: `Custom attribute ${index + 1} (exported)`,
      samples: index % 3 === 0 ? [] : ['yes', 'no'],
    }
  );
});

/** The same as the check left it. */
const wideHealth = wideColumns.map(
  (_, column) => checked.health[column] ?? { column, good: 12_000, warned: 0, empty: 486 },
);

const wide = {
  ...common,
  file: { name: opened.name, size: opened.size, opened: { ...opened, columns: wideColumns } },
  columns: wideColumns.map(
    (_, index) => columns[index] ?? { to: index % 4 === 0 ? ('ignore' as const) : null, options: {} },
  ),
};

/** Every state a person can meet, by name. */
export const scenes: Readonly<Record<string, State>> = {
  loading: { ...common, config: null, file: null, step: 'choosing', page: 'start', opening: false, fault: null },
  start: { ...common, file: null, step: 'choosing', page: 'start', opening: false, fault: null },
  'start-member': {
    ...common,
    config: { ...config, canImport: false, why: 'not-admin' },
    file: null,
    step: 'choosing',
    page: 'start',
    opening: false,
    fault: fault('NOT_ALLOWED'),
  },
  'start-offline': {
    ...common,
    config: null,
    file: null,
    step: 'choosing',
    page: 'start',
    opening: false,
    fault: fault('NETWORK'),
  },
  upload: { ...common, file: null, step: 'choosing', page: 'upload', opening: false, fault: null },
  'start-resumable': { ...common, file: null, step: 'choosing', page: 'start', opening: false, fault: null },
  'upload-refused': {
    ...common,
    file: null,
    step: 'choosing',
    page: 'upload',
    opening: false,
    fault: fault('FILE_NOT_CSV'),
  },
  'upload-opening': {
    ...common,
    file: { name: 'spring-fair-leads.csv', size: 1_874_233, opened: null },
    step: 'choosing',
    page: 'upload',
    opening: true,
    fault: null,
  },
  'upload-file': { ...both, step: 'choosing', page: 'upload', opening: false, fault: null },
  map: { ...common, step: 'mapping', fault: null },
  'map-40-columns': { ...wide, step: 'mapping', fault: null },
  'map-both': { ...both, step: 'mapping', fault: fault('MAP_REQUIRED_OPPORTUNITY') },
  'map-ready': {
    ...common,
    columns: columns.map((column) => (column.to === null ? { ...column, to: 'ignore' as const } : column)),
    step: 'mapping',
    fault: null,
  },
  'map-notice': { ...common, step: 'mapping', fault: null, notice: fault('STORAGE_UNAVAILABLE') },
  checking: {
    ...common,
    step: 'checking',
    progress: {
      bytes: 900_000,
      totalBytes: 1_874_233,
      rows: 6_020,
      errors: 61,
      warnings: 201,
      tallies: [
        { code: 'DATE_UNREADABLE', severity: 'warning', column: 4, count: 170 },
        { code: 'EMAIL_INVALID', severity: 'error', column: 2, count: 50 },
        { code: 'CONTACT_REQUIRED_MISSING', severity: 'error', count: 11 },
        { code: 'PHONE_UNREADABLE', severity: 'warning', column: 3, count: 31 },
      ],
    },
  },
  review: { ...common, step: 'reviewing', checked, rechecking: false, preview: null, fault: null },
  'review-40-columns': {
    ...wide,
    columns: wideColumns.map(
      (_, index) => columns[index] ?? { to: { object: 'contact' as const, field: 'notes' }, options: {} },
    ),
    step: 'reviewing',
    checked: { ...checked, health: wideHealth },
    rechecking: false,
    restored: true,
    preview: null,
    fault: null,
  },
  'review-preview': {
    ...common,
    choices: { ...common.choices, consent: true, tags: ['spring fair', 'fair 2026'] },
    step: 'reviewing',
    checked,
    rechecking: false,
    preview: {
      done: true,
      checkedRows: 12_343,
      created: 1_912,
      updated: 9_980,
      unchanged: 430,
      failed: 21,
      fault: null,
    },
    fault: null,
  },
  'review-guard': {
    ...common,
    choices: { ...common.choices, consent: true },
    step: 'reviewing',
    checked,
    rechecking: false,
    preview: {
      done: true,
      checkedRows: 12_343,
      created: 1_912,
      updated: 1_980,
      unchanged: 430,
      failed: 21,
      fault: null,
    },
    fault: fault('CONSENT_REQUIRED', { guard: 'changedShare', confirm: '12343' }),
  },
  'review-clean': {
    ...common,
    step: 'reviewing',
    checked: { ...checked, heldBack: 0, withWarnings: 0, tallies: [], hints: [], sendable: 12_480 },
    rechecking: false,
    preview: null,
    fault: null,
  },
  sending: { ...common, step: 'sending', checked, progress },
  retrying: {
    ...common,
    step: 'sending',
    checked,
    progress: { ...progress, retry: { fault: fault('HOST_BUSY'), attempt: 2, until: Date.now() + 8_000 } },
  },
  paused: {
    ...common,
    step: 'paused',
    checked,
    progress,
    reason: { why: 'sign-in', fault: fault('SIGN_IN_REQUIRED') },
  },
  'paused-file': { ...common, step: 'paused', checked, progress, reason: { why: 'file-needed' } },
  finished: { ...common, step: 'finished', checked, summary },
  'finished-clean': {
    ...common,
    step: 'finished',
    checked: { ...checked, heldBack: 0, withWarnings: 0, tallies: [], hints: [] },
    summary: {
      ...summary,
      stats: { ...summary.stats, created: 2_076, failed: 0, notSent: 0, withWarnings: 0 },
      revert: { possible: false, why: 'updates' },
    },
  },
  reverted: {
    ...common,
    step: 'finished',
    checked,
    summary: {
      ...summary,
      state: 'reverted',
      revert: { possible: false, result: { deleted: 1_898, restored: 9_100, kept: 14, failed: 0 } },
    },
  },
  cancelled: { ...common, step: 'finished', checked, summary: { ...summary, state: 'cancelled' } },
  failed: { ...common, step: 'failed', checked, fault: fault('HOST_REFUSED'), progress },
};
