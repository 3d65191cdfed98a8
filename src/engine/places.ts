import type { Place, Step } from './step.ts';

/** Where some of the records stand: any row is found again without holding the file. */
export interface Places {
  add(step: Step): void;
  addAll(more: Iterable<Place>): void;
  /** The last known place at or before a record. */
  before(record: number): Place | undefined;
  /** The first known place at or behind a record. */
  from(record: number): Place | undefined;
  clear(): void;
}

/** One record in so many is kept. */
const records = 64;

/** The places of a step that are worth keeping. */
export function* placesOf(step: Step): Generator<Place, void> {
  for (let index = 0; index < step.records; index += records) {
    const place = step.placeOf(index);
    if (place) yield place;
  }
}

export const createPlaces = (): Places => {
  let places: Place[] = [];
  const addAll = (more: Iterable<Place>): void => {
    for (const place of more) {
      const last = places.at(-1);
      if (!last || place.record > last.record) places.push(place);
    }
  };
  /** How many of them stand before a record or at it. */
  const countUpTo = (record: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.record ?? Infinity) <= record) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    add: (step) => addAll(placesOf(step)),
    addAll,
    before: (record) => places[countUpTo(record) - 1],
    from: (record) => places[countUpTo(record - 1)],
    clear() {
      places = [];
    },
  };
};
