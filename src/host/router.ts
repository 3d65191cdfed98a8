import { auditCall } from './audit-call.ts';
import { changeCalls } from './change-calls.ts';
import { configCall, fieldCall, optionCall } from './config-call.ts';
import { batchCalls } from './batch-calls.ts';
import { historyCalls } from './history-calls.ts';
import { refuse } from './problem.ts';
import type { Route } from './call.ts';
import type { Refused } from './problem.ts';

/** Every call of the protocol. */
export const routes: readonly Route[] = [
  configCall,
  ...changeCalls,
  ...batchCalls,
  ...historyCalls,
  auditCall,
  fieldCall,
  optionCall,
];

export interface Match {
  readonly route: Route;
  /** The values of `:import`, `:first` and `:field`. */
  readonly names: ReadonlyMap<string, string>;
}

/** What each named part of an address may be; anything else is no address of ours. */
const shapes: ReadonlyMap<string, RegExp> = new Map([
  [':import', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
  [':field', /^[A-Za-z0-9_.~-]{1,100}$/],
  [':first', /^[1-9][0-9]{0,14}$/],
]);

export function findRoute(method: string, path: string, basePath: string): Match | Refused {
  if (!path.startsWith(`${basePath}/`)) return refuse('not-found');
  const parts = path.slice(basePath.length + 1).split('/');
  const allowed: string[] = [];
  for (const route of routes) {
    const names = matchParts(route.path.split('/'), parts);
    if (!names) continue;
    if (route.method === method) return { route, names };
    allowed.push(route.method);
  }
  if (allowed.length === 0) return refuse('not-found');
  return refuse('method-not-allowed', { headers: { Allow: allowed.join(', ') } });
}

function matchParts(pattern: readonly string[], parts: readonly string[]): ReadonlyMap<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const names = new Map<string, string>();
  for (const [at, expected] of pattern.entries()) {
    const part = parts[at] ?? '';
    const shape = shapes.get(expected);
    if (shape ? !shape.test(part) : part !== expected) return null;
    if (shape) names.set(expected, part);
  }
  return names;
}
