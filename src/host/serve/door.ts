import type { Caller } from '../store.ts';

/** How people come in, and addresses of its own that it needs for that. */
export interface Door {
  readonly authenticate: (request: Request) => Promise<Caller | null>;
  readonly routes: (request: Request) => Promise<Response | null>;
  readonly notes: readonly string[];
}
