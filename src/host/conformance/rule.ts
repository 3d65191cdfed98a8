import type { Lab } from './lab.ts';

/** One sentence of the protocol and how to see over HTTP whether it holds. */
export interface Rule {
  /** Stable, e.g. `batch.replay`. */
  readonly rule: string;
  readonly sentence: string;
  /** Throws `NotConforming` or `NotJudged`; otherwise the rule holds. */
  check(lab: Lab): Promise<void>;
}
