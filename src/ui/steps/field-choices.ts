import type { ColumnPlan } from '../../core/plan.ts';
import type { Field, FieldRef, ObjectName } from '../../core/schema.ts';
import type { ColumnSuggestion } from '../../session/ports/engine.ts';
import type { Translate } from '../i18n/translate.ts';
import { fieldName, isRef, mayRepeat } from './mapping-gate.ts';

/** One line of the field picker. */
export interface FieldChoice {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly to: FieldRef | 'ignore';
  /** Beside the label, e.g. which column fills the field now. */
  readonly note?: string;
  readonly disabled?: boolean;
}

interface ChoiceQuestion {
  readonly fields: readonly Field[];
  readonly objects: readonly ObjectName[];
  readonly columns: readonly ColumnPlan[];
  readonly headers: readonly string[];
  readonly column: number;
  readonly suggestion: ColumnSuggestion | undefined;
  readonly t: Translate;
}

const objectOf = (field: Field): ObjectName => field.object ?? 'contact';

/** Everything a column can be mapped to: the way out first, then suggestions, then the fields in their groups. */
export const fieldChoices = (question: ChoiceQuestion): readonly FieldChoice[] => {
  const { fields, objects, t, suggestion } = question;
  const usable = fields.filter((field) => objects.includes(objectOf(field)));
  const offered = (suggestion?.offers ?? []).flatMap((offer) => {
    const field = usable.find((candidate) => candidate.key === offer.field && objectOf(candidate) === offer.object);
    return field ? [choiceOf(field, t('map.suggested'), question, 'offer-')] : [];
  });
  const grouped = objects.flatMap((object) =>
    [false, true].flatMap((custom) =>
      usable
        .filter((field) => objectOf(field) === object && (field.custom === true) === custom)
        .map((field) =>
          choiceOf(
            field,
            t(custom ? 'map.group.custom' : 'map.group.standard', { object: t(`object.${object}.one`) }),
            question,
          ),
        ),
    ),
  );
  return [{ id: 'ignore', label: t('map.dontImport'), group: '', to: 'ignore' }, ...offered, ...grouped];
};

const choiceOf = (field: Field, group: string, question: ChoiceQuestion, prefix = ''): FieldChoice => {
  const { t, columns, headers, column } = question;
  const to: FieldRef = { object: objectOf(field), field: field.key };
  const user = columns.findIndex(
    (plan, index) => index !== column && isRef(plan.to) && fieldName(plan.to) === fieldName(to),
  );
  const note = field.unsupported
    ? t('map.unsupported')
    : user >= 0 && !mayRepeat(field)
      ? t('map.usedBy', { column: headers[user] ?? '' })
      : undefined;
  return {
    id: `${prefix}${fieldName(to)}`,
    label: field.label,
    group,
    to,
    ...(note === undefined ? {} : { note }),
    ...(field.unsupported ? { disabled: true } : {}),
  };
};

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word of the search must occur, in any order; case and accents do not matter. */
export const searchChoices = (choices: readonly FieldChoice[], search: string): readonly FieldChoice[] => {
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return choices;
  return choices.filter((choice) => {
    const text = fold(`${choice.label} ${choice.to === 'ignore' ? '' : choice.to.field}`);
    return !choice.id.startsWith('offer-') && words.every((word) => text.includes(word));
  });
};

/** Maps one column; a field that another column fills moves here, because two columns cannot fill it. */
export const mapColumn = (
  columns: readonly ColumnPlan[],
  column: number,
  to: ColumnPlan['to'],
  fields: readonly Field[],
): { readonly columns: readonly ColumnPlan[]; readonly movedFrom: number | null } => {
  const field = isRef(to)
    ? fields.find((candidate) => candidate.key === to.field && objectOf(candidate) === to.object)
    : undefined;
  const loser =
    isRef(to) && !mayRepeat(field)
      ? columns.findIndex((plan, index) => index !== column && isRef(plan.to) && fieldName(plan.to) === fieldName(to))
      : -1;
  return {
    columns: columns.map((plan, index) => {
      if (index === column) return { to, options: plan.options };
      return index === loser ? { to: null, options: plan.options } : plan;
    }),
    movedFrom: loser >= 0 ? loser : null,
  };
};
