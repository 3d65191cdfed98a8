import type { Place, Step } from './walk.ts';

/** Where records stand, one place in some hundreds of records: any row is found again without holding the file. */
export interface Places {
  add(step: Step): void;
  /** The last known place at or before a record. */
  before(record: number): Place | undefined;
  clear(): void;
}

export const createPlaces = (): Places => {
  let places: Place[] = [];
  return {
    add({ place }) {
      const last = places.at(-1);
      if (place && (!last || place.record > last.record)) places.push(place);
    },
    before(record) {
      let low = 0;
      let high = places.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle]?.record ?? Infinity) <= record) low = middle + 1;
        else high = middle;
      }
      return places[low - 1];
    },
    clear() {
      places = [];
    },
  };
};
