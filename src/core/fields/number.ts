import { cleanFigures } from './cell.ts';
import { figureFormats } from './figure.ts';
import { figureInPlace } from './figure-in-place.ts';
import { read, unreadable } from './reading.ts';
import type { CellReader, FieldContext } from './reader.ts';

/** A plain number (spec 4.5). Commas only where the column says so. */
export const numberReader = (context: FieldContext): CellReader => {
  const format = figureFormats[context.numberFormat ?? 'plain'] ?? figureFormats.plain;
  const readCell: CellReader = (cell) => {
    const figure = cleanFigures(cell);
    if (!format.shape.test(figure)) return unreadable('NUMBER_UNREADABLE', { reason: 'format' });
    const value = format.toNumber(figure);
    return value === null ? unreadable('NUMBER_UNREADABLE', { reason: 'precision' }) : read(value);
  };
  return Object.assign(readCell, { inPlace: figureInPlace(format.marks, false) });
};
