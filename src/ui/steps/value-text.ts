import type { FieldValue } from '../../core/fields/reader.ts';
import type { Translate } from '../i18n/translate.ts';

/** A value as it will be stored, for reading. Dates and numbers stay in their stored form: that is the point. */
export const valueText = (value: FieldValue, t: Translate): string => {
  if (value === null) return t('app.empty');
  if (typeof value === 'boolean') return t(value ? 'app.yes' : 'app.no');
  return typeof value === 'object' ? value.join(', ') : String(value);
};
