import type { Field, FieldKind } from '../../core/schema.ts';
import { useUi } from '../context.tsx';
import { nameFields } from '../named-fields.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Skeleton } from '../parts/skeleton.tsx';

/** What people ask about comes first; any text is any text. */
const order: readonly FieldKind[] = ['date', 'phone', 'phones', 'email', 'emails', 'number', 'money', 'option', 'options', 'textboxes', 'tags', 'user', 'users', 'boolean', 'country', 'timezone', 'id', 'text', 'longText']; // prettier-ignore

interface FormatHelpProps {
  readonly fields: readonly Field[];
  readonly onClose: () => void;
}

/** How the account's fields are written in a file, fields of one format together (the guide's table). */
export const FormatHelp = ({ fields, onClose }: FormatHelpProps) => {
  const { t, words, formats } = useUi();
  const labelsOf = (kind: FieldKind): readonly string[] =>
    nameFields(
      fields.filter((field) => field.kind === kind && field.unsupported !== true),
      t,
    ).map(({ label }) => label);
  return (
    <Dialog title={t('upload.formats')} onClose={onClose}>
      {words.ready ? (
        <dl class="formats">
          {order
            .filter((kind) => labelsOf(kind).length > 0)
            .map((kind) => (
              <div key={kind}>
                <dt>{formats.list(labelsOf(kind))}</dt>
                <dd>{t(`format.${kind}`)}</dd>
              </div>
            ))}
        </dl>
      ) : (
        <Skeleton lines={6} height="2.5rem" />
      )}
    </Dialog>
  );
};
