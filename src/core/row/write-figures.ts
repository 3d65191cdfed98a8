import type { InPlaceForm } from '../fields/in-place.ts';
import type { JsonSink } from './json-sink.ts';

/** A value of which only figures are kept. */
export const writeFigures = (sink: JsonSink, form: InPlaceForm, figures: number): void => {
  if (form === 'date') sink.date(figures);
  else if (form === 'phone') sink.phone(figures);
  else if (form === 'phones') {
    sink.raw('[');
    sink.phone(figures);
    sink.raw(']');
  } else if (Number.isSafeInteger(figures)) sink.whole(figures);
  else sink.raw(String(figures));
};
