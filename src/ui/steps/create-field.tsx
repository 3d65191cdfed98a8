import { useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import type { Field, ObjectName } from '../../core/schema.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FaultMessage } from '../parts/message.tsx';
import { Select } from '../parts/select.tsx';

const kinds = ['text', 'longText', 'number', 'money', 'phone', 'email', 'date', 'option', 'options'] as const;
type Kind = (typeof kinds)[number];

interface CreateFieldProps {
  readonly name: string;
  readonly object: ObjectName;
  readonly onClose: () => void;
  readonly onCreated: (field: Field) => void;
}

/** A new custom field without leaving the mapping, where the host can make one. */
export const CreateField = ({ name, object, onClose, onCreated }: CreateFieldProps) => {
  const { session, t } = useUi();
  const [label, setLabel] = useState(name);
  const [kind, setKind] = useState<Kind>('text');
  const [options, setOptions] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const choices = options
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const needsOptions = kind === 'option' || kind === 'options';
  const create = async (): Promise<void> => {
    setBusy(true);
    const made = await session.ask.createField({
      label: label.trim(),
      kind,
      object,
      custom: true,
      ...(needsOptions ? { options: choices } : {}),
    });
    setBusy(false);
    if (isFault(made)) return setFault(made);
    onCreated(made);
    onClose();
  };
  return (
    <Dialog
      title={t('field.create.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button
            look="primary"
            busy={busy}
            disabled={label.trim() === '' || (needsOptions && choices.length === 0)}
            onClick={() => void create()}
          >
            {t('field.create.go')}
          </Button>
        </>
      }
    >
      {fault && <FaultMessage fault={fault} />}
      <label class="field">
        <span class="field-label">{t('field.create.name')}</span>
        <input class="input" value={label} onInput={(event) => setLabel(event.currentTarget.value)} />
      </label>
      <Select
        label={t('field.create.kind')}
        value={kind}
        options={kinds.map((option) => [option, t(`kind.${option}`)])}
        onChange={setKind}
      />
      {needsOptions && (
        <label class="field">
          <span class="field-label">{t('field.create.options')}</span>
          <textarea class="input" rows={4} value={options} onInput={(event) => setOptions(event.currentTarget.value)} />
        </label>
      )}
    </Dialog>
  );
};
