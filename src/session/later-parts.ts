import { cancelAtHost } from './cancel.ts';
import { startCrossing } from './crossing.ts';
import { createPreview } from './preview.ts';
import { reportOf } from './report.ts';
import { lacksEdits, resumeImport } from './resume.ts';

/** What a session needs only once rows travel: a page may fetch it when a file is chosen. */
export const laterParts = { cancelAtHost, createPreview, lacksEdits, reportOf, resumeImport, startCrossing };

export type LaterParts = typeof laterParts;
