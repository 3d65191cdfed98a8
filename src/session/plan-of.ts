import { emptyMemory, recall } from '../core/mapping/memory.ts';
import type { MappingMemory } from '../core/mapping/memory.ts';
import type { ColumnPlan, Edits, Plan } from '../core/plan.ts';
import type { ImportRequest, MappedColumn } from '../core/wire.ts';
import type { ColumnSuggestion, OpenedFile } from './ports/engine.ts';
import type { State } from './session.ts';

/** The plan as the person's choices stand, once the account is known and a file is open. */
export const planOf = (state: State, today: string): Plan | null => {
  const { config, choices, file } = state;
  if (config === null || !file?.opened) return null;
  return {
    dialect: file.opened.dialect,
    schema: config.fields,
    account: {
      ...config.account,
      ...config.duplicates,
      users: config.users,
      tags: config.tags,
      pipelines: config.pipelines,
      lostReasons: config.lostReasons,
    },
    objects: choices.objects,
    modes: {
      contact: choices.modes.contact ?? 'createAndUpdate',
      opportunity: choices.modes.opportunity ?? 'createAndUpdate',
    },
    columns: state.columns,
    skipEmpty: choices.skipEmpty,
    ignoreUnmapped: choices.ignoreUnmapped,
    tags: choices.tags,
    inFileDuplicates: choices.inFileDuplicates,
    severity: {},
    today,
    limits: { rows: config.limits.batchRows, bytes: config.limits.batchBytes },
  };
};

/** Below this a guess is only offered, never applied (spec 7). */
const confident = 0.9;

/**
 * Columns as the suggestions fill them: sure ones applied, one field at most once, the CRM's own export columns left
 * out. What the person decided for the same headers before, options included, comes back.
 */
export const columnsFrom = (
  opened: OpenedFile,
  suggestions: readonly ColumnSuggestion[],
  memory: MappingMemory = emptyMemory,
): readonly ColumnPlan[] => {
  const byColumn = new Map(suggestions.map((suggestion) => [suggestion.column, suggestion]));
  const remembered = recall(
    memory,
    opened.columns.map((column) => column.header),
  );
  const taken = new Set<string>();
  return opened.columns.map((column, at): ColumnPlan => {
    const options = remembered[at]?.options ?? {};
    const suggestion = byColumn.get(column.index);
    if (suggestion?.ignored || remembered[at]?.to === 'ignore') return { to: 'ignore', options };
    if (suggestion === undefined || suggestion.field === null || suggestion.confidence < confident)
      return { to: null, options };
    const name = `${suggestion.object}/${suggestion.field}`;
    if (taken.has(name)) return { to: null, options };
    taken.add(name);
    return { to: { object: suggestion.object, field: suggestion.field }, options };
  });
};

/** The mapping as the host keeps it for the record. */
export const mappedColumns = (plan: Plan, opened: OpenedFile): readonly MappedColumn[] =>
  plan.columns.map((column, index) => ({
    column: index,
    header: opened.columns[index]?.header ?? '',
    to: column.to === 'ignore' ? null : column.to,
    options: column.options,
  }));

/** `POST /imports`; the same object is sent again on every try, so that the host sees one request. */
export const requestOf = (
  plan: Plan,
  opened: OpenedFile,
  facts: Pick<ImportRequest, 'id' | 'file' | 'consent'> & { readonly edits: Edits },
): ImportRequest => ({
  id: facts.id,
  file: facts.file,
  objects: plan.objects,
  modes: plan.modes,
  mapping: mappedColumns(plan, opened),
  options: {
    skipEmpty: plan.skipEmpty,
    inFileDuplicates: plan.inFileDuplicates,
    dialect: plan.dialect,
    today: plan.today,
    ...(facts.edits.cells.length + facts.edits.skipped.length > 0 ? { corrected: true } : {}),
  },
  tags: plan.tags,
  consent: facts.consent,
});
