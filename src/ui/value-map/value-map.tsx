import { useEffect, useState } from 'preact/hooks';
import { fault, isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import type { ColumnPlan } from '../../core/plan.ts';
import type { Field } from '../../core/schema.ts';
import { useAnswer, useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { CheckBox } from '../parts/check-box.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FaultMessage } from '../parts/message.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { decide, pairsOf, readPairs, sureDecisions, valueLines } from './value-lines.ts';
import type { Decision, ValueLine } from './value-lines.ts';
import { ValueRow } from './value-row.tsx';
import sheet from './value-map.css?inline';

interface ValueMapProps {
  readonly column: number;
  readonly header: string;
  readonly field: Field;
  readonly plan: ColumnPlan;
  readonly onClose: () => void;
  readonly onSave: (plan: ColumnPlan) => void;
}

/** The values of a column beside the options of its field. */
export const ValueMap = ({ column, header, field, plan, onClose, onSave }: ValueMapProps) => {
  const { session, t, adopt, announce } = useUi();
  adopt(sheet);
  const answer = useAnswer(() => session.ask.match(column, field), [column, field]);
  const before = plan.options.valueMap ?? [];
  const [decisions, setDecisions] = useState(() => readPairs(before));
  const [onlyOpen, setOnlyOpen] = useState(false);
  const known = answer !== null && !isFault(answer) ? answer : null;
  useEffect(() => {
    if (known) setDecisions(sureDecisions(known.values, decisions));
  }, [known]);
  const [adding, setAdding] = useState(false);
  const [refused, setRefused] = useState<Fault | null>(null);
  const add = async (values: readonly string[]): Promise<void> => {
    setAdding(true);
    const made = await session.packs().then(
      async (packs) => packs.addOptions(field, values),
      () => fault('NETWORK'),
    );
    setAdding(false);
    setRefused(isFault(made) ? made : null);
    if (isFault(made)) return;
    const count = (made.options?.length ?? 0) - (field.options?.length ?? 0);
    announce(t('values.added', { count, field: field.label }));
  };
  const canAdd = session.state.config?.capabilities.addOption === true && field.custom === true;
  const onAdd = canAdd && !adding ? (values: readonly string[]) => void add(values) : undefined;
  const lines = known ? valueLines(known.values, decisions) : [];
  const set = (changes: readonly (readonly [string, Decision])[]): void => {
    let next = decisions;
    for (const [value, decision] of changes) next = decide(next, value, decision);
    setDecisions(next);
  };
  const save = (): void => {
    const { valueMap: _, ...options } = plan.options;
    const valueMap = pairsOf(lines, decisions, before);
    onSave({ ...plan, options: valueMap.length === 0 ? options : { ...options, valueMap } });
    onClose();
  };
  return (
    <Dialog
      title={t('values.title', { column: header, field: field.label })}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" disabled={decisions.size === 0} onClick={() => setDecisions(new Map())}>
            {t('values.reset')}
          </Button>
          <span class="spring" />
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" disabled={known === null} onClick={save}>
            {t('values.save')}
          </Button>
        </>
      }
    >
      <p>{t('values.lead')}</p>
      {answer === null && <Skeleton lines={5} height="2rem" />}
      {answer !== null && isFault(answer) && <FaultMessage fault={answer} />}
      {refused && <FaultMessage fault={refused} onDismiss={() => setRefused(null)} />}
      {known && lines.length === 0 && <p class="muted">{t('values.none')}</p>}
      {known && lines.length > 0 && (
        <>
          <ValueTools lines={lines} onlyOpen={onlyOpen} onOnlyOpen={setOnlyOpen} onSet={set} onAdd={onAdd} />
          <ValueTable
            lines={onlyOpen ? lines.filter(({ settled }) => !settled) : lines}
            field={field}
            onSet={(value, decision) => set([[value, decision]])}
            onAdd={onAdd}
          />
          {known.more > 0 && <p class="muted">{t('values.more', { count: known.more })}</p>}
        </>
      )}
    </Dialog>
  );
};

interface ValueToolsProps {
  readonly lines: readonly ValueLine[];
  readonly onlyOpen: boolean;
  readonly onOnlyOpen: (only: boolean) => void;
  readonly onSet: (changes: readonly (readonly [string, Decision])[]) => void;
  /** Makes options of the values, where the host can and none are being made. */
  readonly onAdd: ((values: readonly string[]) => void) | undefined;
}

/** How far it is, and one press for all that is similar or that fits nothing. */
const ValueTools = ({ lines, onlyOpen, onOnlyOpen, onSet, onAdd }: ValueToolsProps) => {
  const { t } = useUi();
  const open = lines.filter(({ settled }) => !settled);
  const close = open.filter(({ fit }) => fit === 'close');
  const none = open.filter(({ fit }) => fit === 'none');
  return (
    <div class="value-tools">
      <p role="status">{t('values.counts', { matched: lines.length - open.length, open: open.length })}</p>
      <div class="row">
        {close.length > 0 && (
          <Button small look="primary" onClick={() => onSet(close.map(({ value, option }) => [value, option]))}>
            {t('values.acceptAll', { count: close.length })}
          </Button>
        )}
        {none.length > 0 && onAdd && (
          <Button small icon="plus" onClick={() => onAdd(none.map(({ value }) => value))}>
            {t('values.addAll', { count: none.length })}
          </Button>
        )}
        {none.length > 0 && (
          <Button small onClick={() => onSet(none.map(({ value }) => [value, null]))}>
            {t('values.emptyAll', { count: none.length })}
          </Button>
        )}
      </div>
      <CheckBox checked={onlyOpen} onChange={onOnlyOpen}>
        {t('values.filter.open')}
      </CheckBox>
    </div>
  );
};

const ValueTable = ({
  lines,
  field,
  onSet,
  onAdd,
}: {
  readonly lines: readonly ValueLine[];
  readonly field: Field;
  readonly onSet: (value: string, decision: Decision) => void;
  readonly onAdd: ValueToolsProps['onAdd'];
}) => {
  const { t } = useUi();
  return (
    <div class="value-frame">
      <table class="value-table">
        <thead>
          <tr>
            <th scope="col">{t('values.value')}</th>
            <th scope="col" class="number">
              {t('values.count')}
            </th>
            <th scope="col">{t('values.option')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ValueRow
              key={line.value}
              line={line}
              field={field}
              onSet={(decision) => onSet(line.value, decision)}
              onAdd={onAdd && (() => onAdd([line.value]))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
