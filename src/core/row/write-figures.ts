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

/** A value of which only figures are kept. A field of several phones holds one of them. */
export const writeFigures = (sink: JsonSink, form: InPlaceForm, isList: boolean, figures: number): void => {
  if (form === 'date') sink.date(figures);
  else if (form === 'phone') {
    if (isList) sink.bytes(openList);
    writePhone(sink, figures);
    if (isList) sink.bytes(closeList);
  } else if (Number.isSafeInteger(figures)) sink.whole(figures);
  else sink.raw(String(figures));
};
