import type { FieldValue } from '../fields/reader.ts';
import type { MatchKey, Plan } from '../plan.ts';
import type { CompiledColumns } from './compile-columns.ts';
import { absent, asItStands, empty, filled, inFigures, slotOf, type Draft, type Report } from './draft.ts';
import { limitList, listIn, putList } from './lists.ts';
import type { RowCells } from './row-cells.ts';

/** The additional addresses of a contact and their primary one (spec 4.6.4, 4.7). */
export interface AddressList {
  /** Limit, promotion, and the primary one repeated among the others. */
  readonly settle: (cells: RowCells) => void;
  /** What is left beside the primary one. */
  readonly rest: () => readonly string[];
  /** The only one, where it is kept in figures; 0: it is not. */
  readonly figures: () => number;
}

const names = {
  email: { list: 'additionalEmails', limit: 'ADDITIONAL_EMAIL_LIMIT', promoted: 'EMAIL_PROMOTED' },
  phone: { list: 'additionalPhones', limit: 'ADDITIONAL_PHONE_LIMIT', promoted: 'PHONE_PROMOTED' },
} as const;

export const addressList = (
  plan: Plan,
  compiled: CompiledColumns,
  draft: Draft,
  report: Report,
  kind: MatchKey,
): AddressList => {
  const { list: key, limit, promoted } = names[kind];
  const primary = slotOf(compiled, 'contact', kind);
  const list = slotOf(compiled, 'contact', key);
  const columns = compiled.slots[list]?.columns ?? [];
  const primaryColumns = compiled.slots[primary]?.columns ?? [];
  // An update that does not speak of the primary address must not replace the one in the CRM.
  const mayPromote = plan.modes.contact !== 'update' || primaryColumns.length > 0;
  const keyOf = (value: string): string => (kind === 'email' ? value.toLowerCase() : value);

  const isMissing = (): boolean => {
    const state = draft.state[primary] ?? absent;
    return mayPromote && (state === absent || state === empty);
  };

  const makePrimary = (value: FieldValue, from: number | undefined): void => {
    draft.state[primary] = filled;
    draft.clears[primary] = 0;
    draft.filling[primary] = value;
    for (const column of primaryColumns) draft.values[column] = value;
    report(promoted, {}, { column: from, object: 'contact', field: key });
  };

  const promote = (addresses: readonly string[]): readonly string[] => {
    const [first, ...rest] = addresses;
    if (first === undefined || !isMissing()) return addresses;
    makePrimary(
      first,
      columns.find((column) => hasValue(draft.values[column], first)),
    );
    return rest;
  };

  /** As text, also where none was made of it yet. */
  const primaryText = (cells: RowCells): string | null => {
    if (draft.state[primary] !== filled) return null;
    const value = draft.filling[primary];
    if (value === inFigures) return `+${draft.figures[primary] ?? 0}`;
    if (value === asItStands) return cells.text(primaryColumns[0] ?? -1);
    return typeof value === 'string' ? value : null;
  };

  /** One number, and no text made of it. */
  const settleFigures = (cells: RowCells): void => {
    const figures = draft.figures[list] ?? 0;
    const repeats =
      draft.state[primary] === filled && draft.filling[primary] === inFigures
        ? draft.figures[primary] === figures
        : primaryText(cells) === `+${figures}`;
    if (!repeats && !isMissing()) return;
    if (!repeats) {
      draft.figures[primary] = figures;
      makePrimary(inFigures, columns[0]);
    }
    putList(draft, compiled, list, []);
  };

  const isPlaced = (): boolean => list >= 0 && draft.state[list] === filled && draft.filling[list] === inFigures;

  return {
    settle: (cells) => {
      if (list < 0) return;
      if (isPlaced()) {
        settleFigures(cells);
        return;
      }
      const before = listIn(draft, list);
      if (before.length === 0) return;
      const rest = promote(before);
      const main = primaryText(cells);
      const after = main === null ? rest : rest.filter((value) => keyOf(value) !== keyOf(main));
      if (after.length !== before.length) putList(draft, compiled, list, after);
      limitList(draft, report, compiled, list, limit);
    },
    rest: () => listIn(draft, list),
    figures: () => (isPlaced() ? (draft.figures[list] ?? 0) : 0),
  };
};

const hasValue = (value: unknown, address: string): boolean => Array.isArray(value) && value.includes(address);
