/** Columns of our own report: a corrected report is imported again without them. Folded. */
const report: ReadonlySet<string> = new Set(['import row', 'import status', 'import errors', 'import warnings']);

/** What the CRM exports and nobody can write (spec 7). Folded. */
const exportedOnly: ReadonlySet<string> = new Set([
  'created',
  'created on',
  'updated on',
  'last activity',
  'opportunities',
  'engagement score',
]);

export const isReportColumn = (folded: string): boolean => report.has(folded);

/** Whether the column is preset to "Don't import". */
export const isLeftOut = (folded: string): boolean => report.has(folded) || exportedOnly.has(folded);
