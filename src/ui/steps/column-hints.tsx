import { useState } from 'preact/hooks';
import type { IssueCode } from '../../core/issue.ts';
import { contradicts, type ValueLook } from '../../core/mapping/values.ts';
import type { ColumnPlan } from '../../core/plan.ts';
import type { Field } from '../../core/schema.ts';
import type { ColumnHint, ColumnSuggestion } from '../../session/ports/engine.ts';
import type { State } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { mapColumn } from './field-choices.ts';
import { isTaken, offerOf } from './hint-offer.ts';
import { SampleValues } from './sample-values.tsx';
import { findField } from './schema-lookup.ts';

interface ColumnHintsProps {
  readonly column: number;
  readonly header: string;
  readonly plan: ColumnPlan;
  readonly hints: readonly ColumnHint[];
  readonly suggestion: ColumnSuggestion | undefined;
  /** The field that the column is mapped to. */
  readonly field: Field | undefined;
  readonly state: State;
}

/** What we noticed about a column, each with one click to follow it. Nothing is ever changed unasked. */
export const ColumnHints = ({ column, plan, hints, suggestion, field, state }: ColumnHintsProps) => {
  const { session } = useUi();
  const codes = new Map<string, Readonly<Record<string, string | number>>>();
  for (const found of [...(suggestion?.findings ?? []), ...hints]) codes.set(found.code, found.params);
  const open = [...codes].filter(([code]) => {
    const offer = offerOf(code as IssueCode); // an unknown code has no offer
    return offer === null || !isTaken(offer, plan.options);
  });
  return (
    <>
      {field && suggestion?.look && <Doubt look={suggestion.look} field={field} />}
      {plan.to === null && suggestion && <Guess column={column} suggestion={suggestion} state={state} />}
      {plan.to !== 'ignore' &&
        open.map(([code, params]) => (
          <Hint
            key={code}
            code={code}
            params={params}
            column={column}
            plan={plan}
            onUse={(options) =>
              session.send({ do: 'change-column', column, plan: { ...plan, options: { ...plan.options, ...options } } })
            }
          />
        ))}
    </>
  );
};

/** The values look like something that the chosen field does not hold. */
const Doubt = ({ look, field }: { readonly look: ValueLook; readonly field: Field }) => {
  const { t } = useUi();
  if (!contradicts(look, field.key, field.kind, field.custom === true)) return null;
  return (
    <div class="hint doubt" part="hint" role="status">
      <p>
        <Icon name="warning" /> <span>{t(`map.look.${look}`, { field: field.label })}</span>
      </p>
    </div>
  );
};

interface HintProps {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly column: number;
  readonly plan: ColumnPlan;
  readonly onUse: (options: ColumnPlan['options']) => void;
}

export const Hint = ({ code, params, column, plan, onUse }: HintProps) => {
  const { t, words } = useUi();
  const [shown, setShown] = useState(false);
  const offer = offerOf(code as IssueCode); // an unknown code has no offer
  return (
    <div class="hint" part="hint">
      <p>
        <Icon name="info" /> <span title={words.resolve(code)}>{words.issue(code, params)}</span>
      </p>
      {offer && (
        <div class="row">
          <Button small onClick={() => onUse(offer.options)}>
            {t(offer.label)}
          </Button>
          <Button small look="quiet" expanded={shown} iconAfter="down" onClick={() => setShown(!shown)}>
            {t('option.preview')}
          </Button>
        </div>
      )}
      {offer && shown && (
        <SampleValues column={column} plan={{ ...plan, options: { ...plan.options, ...offer.options } }} />
      )}
    </div>
  );
};

const Guess = ({
  column,
  suggestion,
  state,
}: {
  readonly column: number;
  readonly suggestion: ColumnSuggestion;
  readonly state: State;
}) => {
  const { session, t } = useUi();
  const fields = state.config?.fields ?? [];
  const best = suggestion.offers[0];
  const field = best && findField(fields, best);
  if (!best || !field) return null;
  return (
    <p class="hint">
      <Button
        small
        look="quiet"
        onClick={() =>
          session.send({
            do: 'change-columns',
            columns: mapColumn(state.columns, column, { object: best.object, field: best.field }, fields).columns,
          })
        }
      >
        {t('map.guess.use', { field: field.label })}
      </Button>
    </p>
  );
};
