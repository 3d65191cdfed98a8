import { initialState, transition } from '../core/transition.ts';
import type { Event, State } from './session.ts';

/** Holds the one state. Everything that changes it goes through `dispatch`. */
export interface Store {
  readonly state: State;
  dispatch(event: Event): void;
  /** Tells the listeners that something beside the state changed (suggestions, resumable imports). */
  touch(): void;
  subscribe(listener: (state: State) => void): () => void;
}

export const createStore = (onChange?: (before: State, after: State) => void): Store => {
  let state: State = initialState();
  const listeners = new Set<(state: State) => void>();

  const replace = (next: State): void => {
    const before = state;
    state = next;
    onChange?.(before, next);
    for (const listener of Array.from(listeners)) listener(next);
  };

  return {
    get state() {
      return state;
    },
    dispatch: (event) => {
      const next = transition(state, event);
      if (next !== state) replace(next);
    },
    touch: () => replace({ ...state }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
