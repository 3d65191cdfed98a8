import { useMemo } from 'preact/hooks';
import type { Field } from '../core/schema.ts';
import { useUi } from './context.tsx';
import type { MessageKey, Translate } from './i18n/translate.ts';

/** Standard fields speak the person's language where the CRM left them their English names (spec 3.1, 3.2); its own names stay. */
export const nameFields = (fields: readonly Field[], t: Translate): readonly Field[] =>
  fields.map((field) => {
    if (field.custom) return field;
    const name = t(`field.${field.label}` as MessageKey); // of a label that we do not know it is empty
    return name === '' ? field : { ...field, label: name };
  });

/** Anything with the host's configuration in it, its fields named for the person. */
export const useNamedFields = <T extends { readonly config: { readonly fields: readonly Field[] } | null }>(
  state: T,
): T => {
  const { t } = useUi();
  const { config } = state;
  const named = useMemo(() => config && { ...config, fields: nameFields(config.fields, t) }, [config, t]);
  return useMemo(() => ({ ...state, config: named }), [state, named]);
};
