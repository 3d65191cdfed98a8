import { parseDigitExpressions, type DigitPlaces, type Taken } from './digit-expression.ts';
import { unsure } from './in-place.ts';

/**
 * Several expressions over digits, tried at once in one walk over the digits. Its states are sets of places in the
 * expressions and are made when they are first met: of most plans few ever are, and of most countries none. It is a record
 * and not a closure, so that the engine compiles one walk for all plans.
 */
export interface PhoneAutomaton {
  readonly expressions: readonly string[];
  readonly taken: Taken;
  places: DigitPlaces | null;
  readonly states: (readonly number[])[];
  readonly known: Map<string, number>;
  /** A state is the place of its row: where each digit leads, and behind that what is matched. */
  rows: Uint16Array;
}

const row = 16;
const matchedColumn = 10;
/** No state: where it leads is yet to be found out. The row of this number stays empty. */
const unmet = 0;
const dead = row;
const first = 2 * row;
const fewRows = 16;
/** The place of a row fits sixteen bits. No plan comes near; one that did would have its other cells read as a whole. */
const mostRows = 4096;

export const createAutomaton = (expressions: readonly string[], taken: Taken = 'exactly'): PhoneAutomaton => ({
  expressions,
  taken,
  places: null,
  states: [],
  known: new Map(),
  rows: new Uint16Array(fewRows * row),
});

/** Bit n is set: expression n matches all the digits. `unsure`: an expression is not understood, or there are too many states. */
export const matching = (automaton: PhoneAutomaton, digits: Uint8Array, start: number, end: number): number => {
  if (start >= end) return unsure;
  let { rows } = automaton;
  let state = first;
  for (let at = start; at < end; at += 1) {
    const digit = digits[at] ?? 0;
    let next = rows[state + digit] ?? unmet;
    if (next <= dead) {
      if (next === unmet) next = meet(automaton, state, digit);
      if (next <= dead) return next === dead ? 0 : unsure;
      ({ rows } = automaton);
    }
    state = next;
  }
  return rows[state + matchedColumn] ?? 0;
};

/** Bit n is set: the first n digits, at least one, are matched by an expression. `unsure` as above. */
export const prefixes = (automaton: PhoneAutomaton, digits: Uint8Array, start: number, end: number): number => {
  let { rows } = automaton;
  let state = first;
  let lengths = 0;
  for (let at = start; at < end; at += 1) {
    const digit = digits[at] ?? 0;
    let next = rows[state + digit] ?? unmet;
    if (next <= dead) {
      if (next === unmet) next = meet(automaton, state, digit);
      if (next <= dead) return next === dead ? lengths : unsure;
      ({ rows } = automaton);
    }
    state = next;
    if (rows[state + matchedColumn] !== 0) lengths |= 1 << (at - start + 1);
  }
  return lengths;
};

const meet = (automaton: PhoneAutomaton, state: number, digit: number): number => {
  const places = automaton.places ?? begin(automaton);
  if (places === null) return unmet;
  const { taking, leadingTo } = places;
  const here = (automaton.states[state / row] ?? []).filter((place) => ((taking[place] ?? 0) & (1 << digit)) !== 0);
  const next = enter(
    automaton,
    here.flatMap((place) => leadingTo[place] ?? []),
    places,
  );
  automaton.rows[state + digit] = next;
  return next;
};

const begin = (automaton: PhoneAutomaton): DigitPlaces | null => {
  const places = parseDigitExpressions(automaton.expressions, automaton.taken);
  if (places === null) return null;
  automaton.places = places;
  automaton.states.push([]);
  enter(automaton, [], places);
  enter(automaton, places.entries, places);
  return places;
};

const enter = (automaton: PhoneAutomaton, reached: readonly number[], { matched }: DigitPlaces): number => {
  const { states, known } = automaton;
  const set = [...new Set(reached)].sort((a, b) => a - b);
  const met = known.get(set.join());
  if (met !== undefined) return met;
  if (states.length >= mostRows) return unmet;
  const state = states.length * row;
  states.push(set);
  known.set(set.join(), state);
  if (state >= automaton.rows.length) automaton.rows = grown(automaton.rows);
  automaton.rows[state + matchedColumn] = set.reduce((bits, place) => bits | (matched[place] ?? 0), 0);
  return state;
};

const grown = (rows: Uint16Array): Uint16Array => {
  const more = new Uint16Array(2 * rows.length);
  more.set(rows);
  return more;
};
