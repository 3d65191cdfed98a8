import type { Fault } from '../core/fault.ts';
import type { Edits, Plan } from '../core/plan.ts';
import type { CheckProgress, CheckSummary, Engine } from '../session/ports/engine.ts';

/** Said once, when the worker's code has run and it takes calls. */
export const readyMessage = 'contact-importer:ready';
/** Said every second that the worker's thread comes to rest. */
export const heartbeatMessage = 'contact-importer:alive';

export type Tell = (progress: CheckProgress) => void;

/** The engine as it looks through Comlink: a callback crosses only as an argument of its own. */
export interface WorkerEngine extends Omit<Engine, 'check'> {
  check(plan: Plan, edits: Edits, tell: Tell | null): Promise<CheckSummary | Fault>;
  /** From now on, whoever helps at the port reads rows as well. */
  getHelp(port: MessagePort): void;
  /** To be another worker's helper, at the port. */
  help(port: MessagePort): void;
}
