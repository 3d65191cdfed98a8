import { createPreview } from './preview.ts';
import { reportOf } from './report.ts';
import { lacksEdits, resumeImport } from './resume.ts';
import { runImport } from './run.ts';

/** What a session needs only once rows travel: a page may fetch it when a file is chosen. */
export const laterParts = { createPreview, lacksEdits, reportOf, resumeImport, runImport };

export type LaterParts = typeof laterParts;
