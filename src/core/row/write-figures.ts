import type { InPlaceForm } from '../fields/in-place.ts';
import { constant } from './json-constant.ts';
import type { JsonSink } from './json-sink.ts';

const plus = constant('"+');
const quote = constant('"');
const openList = constant('[');
const closeList = constant(']');

/** A phone in E.164, of its figures. */
export const writePhone = (sink: JsonSink, figures: number): void => {
  sink.bytes(plus);
  sink.whole(figures);
  sink.bytes(quote);
};

/** A value of which only figures are kept. */
export const writeFigures = (sink: JsonSink, form: InPlaceForm, figures: number): void => {
  if (form === 'date') sink.date(figures);
  else if (form === 'phone') writePhone(sink, figures);
  else if (form === 'phones') {
    sink.bytes(openList);
    writePhone(sink, figures);
    sink.bytes(closeList);
  } else if (Number.isSafeInteger(figures)) sink.whole(figures);
  else sink.raw(String(figures));
};
