import { cancelAtHost } from './cancel.ts';
import { startCrossing } from './crossing.ts';
import { findDraft, forgetDraft, keepDraft } from './drafts.ts';
import { createPreview } from './preview.ts';
import { reportOf } from './report.ts';
import { lacksEdits, resumeImport } from './resume.ts';

/** What a session needs only once rows travel: a page may fetch it when a file is chosen. */
export const laterParts = {
  cancelAtHost,
  createPreview,
  findDraft,
  forgetDraft,
  keepDraft,
  lacksEdits,
  reportOf,
  resumeImport,
  startCrossing,
};

export type LaterParts = typeof laterParts;

/** Uses them when they are here; `null` where they cannot be had. */
export type UseLater = <T>(use: (parts: LaterParts) => Promise<T> | T) => Promise<T | null>;
