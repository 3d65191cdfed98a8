/** The front door of `contact-importer/host/conformance`. */
export { allRules, conform } from './conform.ts';
export type { ConformResult, RuleResult } from './conform.ts';
export type { ConformOptions } from './lab.ts';
export type { Rule } from './rule.ts';
