import type { ObjectName } from './schema.ts';

/** `error`: the row is not imported. `warning`: the field is not updated. `info`: a notice, never counted as a warning. */
export type Severity = 'error' | 'warning' | 'info';

/** What an issue is about. `crm` means found by the host. */
export type IssueScope = 'file' | 'column' | 'row' | 'field';

/** Numbers and stable words that fill a message. Never the text of a cell. */
export type Params = Readonly<Record<string, string | number>>;

interface CatalogueEntry {
  readonly severity: Severity;
  readonly scope: IssueScope;
  /** The id in HighLevel's published list, where one corresponds (spec 6.1). */
  readonly hl?: number;
  /** The field keeps its other values: only one value of a list was dropped. */
  readonly valueLevel?: true;
}

/** Every issue code with its default severity (spec 6.2). Codes never change meaning. */
export const issueCatalogue = {
  CONTACT_REQUIRED_MISSING: { severity: 'error', scope: 'row', hl: 1004 },
  EMAIL_INVALID: { severity: 'error', scope: 'field', hl: 1008 },
  DUPLICATE_EMAIL: { severity: 'error', scope: 'row', hl: 1011 },
  DUPLICATE_PHONE: { severity: 'error', scope: 'row', hl: 1011 },
  DUPLICATE_CONTACT_ID: { severity: 'error', scope: 'row', hl: 1012 },
  CONTACT_ID_INVALID: { severity: 'error', scope: 'row', hl: 1006 },
  CONTACT_NOT_FOUND: { severity: 'error', scope: 'row', hl: 1022 },
  MATCH_AMBIGUOUS: { severity: 'error', scope: 'row', hl: 1010 },
  UNIQUE_FIELD_CONFLICT: { severity: 'error', scope: 'row' },
  ROW_COLUMN_COUNT: { severity: 'error', scope: 'row' },
  ROW_SKIPPED: { severity: 'error', scope: 'row' },
  ROW_TOO_LARGE: { severity: 'error', scope: 'row' },
  ROW_UNREADABLE: { severity: 'error', scope: 'row' },
  CREATE_FAILED: { severity: 'error', scope: 'row', hl: 1020 },
  UPDATE_FAILED: { severity: 'error', scope: 'row', hl: 1023 },
  OPP_REQUIRED_MISSING: { severity: 'error', scope: 'row' },
  OPP_PIPELINE_NOT_FOUND: { severity: 'error', scope: 'row' },
  OPP_ID_INVALID: { severity: 'error', scope: 'row' },
  OPP_CONTACT_INVALID: { severity: 'error', scope: 'row', hl: 1006 },
  OPP_DUPLICATE: { severity: 'error', scope: 'row' },
  OPP_CONTACT_FAILED: { severity: 'error', scope: 'row' },

  PHONE_UNREADABLE: { severity: 'warning', scope: 'field', hl: 1013 },
  DATE_UNREADABLE: { severity: 'warning', scope: 'field', hl: 1014 },
  NUMBER_UNREADABLE: { severity: 'warning', scope: 'field', hl: 1019 },
  MONEY_UNREADABLE: { severity: 'warning', scope: 'field', hl: 1019 },
  OPTION_INVALID: { severity: 'warning', scope: 'field', hl: 1005 },
  OPTION_AMBIGUOUS: { severity: 'warning', scope: 'field', hl: 1016 },
  OWNER_NOT_FOUND: { severity: 'warning', scope: 'field', hl: 1015 },
  OWNER_AMBIGUOUS: { severity: 'warning', scope: 'field', hl: 1002 },
  FOLLOWER_NOT_FOUND: { severity: 'warning', scope: 'field', valueLevel: true },
  FOLLOWER_AMBIGUOUS: { severity: 'warning', scope: 'field', valueLevel: true },
  FOLLOWER_LIMIT: { severity: 'warning', scope: 'field', valueLevel: true },
  COUNTRY_INVALID: { severity: 'warning', scope: 'field' },
  TIMEZONE_INVALID: { severity: 'warning', scope: 'field' },
  DND_INVALID: { severity: 'warning', scope: 'field' },
  NOTE_TOO_LONG: { severity: 'warning', scope: 'field' },
  ADDITIONAL_EMAIL_INVALID: { severity: 'warning', scope: 'field', valueLevel: true },
  ADDITIONAL_EMAIL_LIMIT: { severity: 'warning', scope: 'field', valueLevel: true },
  ADDITIONAL_EMAIL_TAKEN: { severity: 'warning', scope: 'field', valueLevel: true },
  ADDITIONAL_PHONE_INVALID: { severity: 'warning', scope: 'field', valueLevel: true },
  ADDITIONAL_PHONE_LIMIT: { severity: 'warning', scope: 'field', valueLevel: true },
  ADDITIONAL_PHONE_TAKEN: { severity: 'warning', scope: 'field', valueLevel: true },
  EMAIL_OF_OTHER_CONTACT: { severity: 'warning', scope: 'field' },
  PHONE_OF_OTHER_CONTACT: { severity: 'warning', scope: 'field' },
  TEXTBOX_LIST_OVERFLOW: { severity: 'warning', scope: 'field', valueLevel: true },
  EMPTY_NOT_CLEARED: { severity: 'warning', scope: 'field' },
  FIELD_NOT_SUPPORTED_BY_TARGET: { severity: 'warning', scope: 'field', hl: 1018 },
  WORKFLOW_FAILED: { severity: 'warning', scope: 'row', hl: 1024 },
  OPP_STAGE_NOT_FOUND: { severity: 'warning', scope: 'field' },
  OPP_STATUS_INVALID: { severity: 'warning', scope: 'field' },
  OPP_LOST_REASON_NOT_FOUND: { severity: 'warning', scope: 'field' },

  DATE_TIME_DROPPED: { severity: 'info', scope: 'field' },
  DATE_IN_FUTURE: { severity: 'info', scope: 'field' },
  PHONE_NOT_ASSIGNED: { severity: 'info', scope: 'field' },
  PHONE_EXTENSION_DROPPED: { severity: 'info', scope: 'field' },
  PHONE_PROMOTED: { severity: 'info', scope: 'field' },
  EMAIL_PROMOTED: { severity: 'info', scope: 'field' },
  SPLIT_ON_DOT: { severity: 'info', scope: 'field' },
  CURRENCY_SYMBOL_IGNORED: { severity: 'info', scope: 'field' },
  MONEY_PARENS_NEGATIVE: { severity: 'info', scope: 'field' },
  MONEY_AMBIGUOUS: { severity: 'info', scope: 'field' },
  CONTACT_ID_IGNORED: { severity: 'info', scope: 'field' },
  FILE_ENCODING_GUESSED: { severity: 'info', scope: 'file' },

  HEADER_DUPLICATE: { severity: 'info', scope: 'column' },
  HEADER_BLANK: { severity: 'info', scope: 'column' },
  MAP_AMBIGUOUS: { severity: 'info', scope: 'column' },
  DATE_COLUMN_DAY_FIRST: { severity: 'info', scope: 'column' },
  DATE_COLUMN_EXCEL_SERIAL: { severity: 'info', scope: 'column' },
  NUMBER_COLUMN_DECIMAL_COMMA: { severity: 'info', scope: 'column' },
  PHONE_COLUMN_SCIENTIFIC: { severity: 'info', scope: 'column' },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type IssueCode = keyof typeof issueCatalogue;

/** Every code in the catalogue's order: its index is how typed arrays name a code. */
export const issueCodes = Object.keys(issueCatalogue) as readonly IssueCode[];

/** What a field reader says about one value: it knows the value, not where it stands. */
export interface Finding {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly params: Params;
}

/** A finding with its address. `row` counts from 1 below the header, `line` is the physical line in the file. */
export interface Issue extends Finding {
  readonly row: number;
  readonly line: number;
  /** Index of the column in the file, from 0; absent for an issue about the whole row. */
  readonly column?: number;
  readonly object?: ObjectName;
  readonly field?: string;
}

/** An issue inside a row that travels: the row names `row` and `line` already. */
export type RowIssue = Omit<Issue, 'row' | 'line'>;

/** A host's own choice of severities (spec 5.6). */
export type SeverityOverrides = Readonly<Partial<Record<IssueCode, Severity>>>;

/** A finding with the catalogue's severity, unless the field calls for another. */
export const finding = (
  code: IssueCode,
  params: Params = {},
  severity: Severity = issueCatalogue[code].severity,
): Finding => ({
  code,
  severity,
  params,
});
