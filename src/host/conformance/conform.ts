import { accountRules } from './account-rules.ts';
import { batchRules } from './batch-rules.ts';
import { completionRules } from './completion-rules.ts';
import { configRules } from './config-rules.ts';
import { historyRules } from './history-rules.ts';
import { importRules } from './import-rules.ts';
import { NotConforming, NotJudged } from './answers.ts';
import { createLab } from './lab.ts';
import { matchingRules } from './matching-rules.ts';
import { manners, requestRules } from './request-rules.ts';
import { previewRules } from './preview-rules.ts';
import { revertRules } from './revert-rules.ts';
import { valueRules } from './value-rules.ts';
import type { ConformOptions, Lab } from './lab.ts';
import type { Rule } from './rule.ts';

export interface RuleResult {
  readonly rule: string;
  readonly ok: boolean;
  /** The rule; where it does not hold, what was seen instead; where it was left out, why. */
  readonly sentence: string;
  /** The rule could not be judged; it counts neither way. */
  readonly skipped?: true;
}

export interface ConformResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly results: readonly RuleResult[];
}

/** Every rule, in the order of an import's life; manners look at the answers to all others and come last. */
export const allRules: readonly Rule[] = [
  ...configRules,
  ...requestRules,
  ...importRules,
  ...batchRules,
  ...valueRules,
  ...matchingRules,
  ...previewRules,
  ...completionRules,
  ...historyRules,
  ...revertRules,
  ...accountRules,
  ...manners,
];

/**
 * Judges a host by its answers over HTTP, in any language. It makes contacts under `conformance.example` and takes
 * them back at the end where the host can; use an account that is meant for tests.
 */
export async function conform(endpoint: string, options: ConformOptions = {}): Promise<ConformResult> {
  const results: RuleResult[] = [];
  let lab: Lab;
  try {
    lab = await createLab(endpoint, options);
  } catch (error) {
    return sum([{ rule: 'config.shape', ok: false, sentence: explain(error) }]);
  }
  for (const rule of allRules) results.push(await judge(rule, lab));
  await cleanUp(lab);
  return sum(results);
}

async function judge({ rule, sentence, check }: Rule, lab: Lab): Promise<RuleResult> {
  try {
    await check(lab);
    return { rule, ok: true, sentence };
  } catch (error) {
    if (error instanceof NotJudged) return { rule, ok: true, sentence: `Not judged: ${error.message}`, skipped: true };
    return { rule, ok: false, sentence: `${sentence} ${explain(error)}` };
  }
}

function explain(error: unknown): string {
  if (error instanceof NotConforming) return error.message;
  return `The host gave no usable answer (${error instanceof Error ? error.name : 'unknown'}).`;
}

function sum(results: readonly RuleResult[]): ConformResult {
  const skipped = results.filter((result) => result.skipped).length;
  const failed = results.filter(({ ok }) => !ok).length;
  return { passed: results.length - failed - skipped, failed, skipped, results };
}

/** Leaves the account as it was, as far as the host's revert goes. Newest first: later imports changed earlier ones. */
async function cleanUp(lab: Lab): Promise<void> {
  if (!lab.config.capabilities.revert) return;
  const made = [
    ...lab.imports.map((id) => [id, 'admin'] as const),
    ...lab.otherImports.map((id) => [id, 'other'] as const),
  ];
  for (const [id, as] of made.reverse()) {
    try {
      await lab.ask('POST', `/imports/${id}/cancel`, undefined, { as });
      await lab.ask('POST', `/imports/${id}/revert`, { scope: 'all' }, { as });
    } catch {
      return;
    }
  }
}
