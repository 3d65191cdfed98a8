import { conform } from '../conformance/conform.ts';
import { SettingsError } from './settings.ts';
import type { ConformOptions } from '../conformance/lab.ts';

/** What `contact-importer conform` was told. */
export interface ConformCommand {
  readonly endpoint: string;
  readonly options: ConformOptions;
  readonly json: boolean;
}

/** Judges the host, prints a line per rule (or one JSON document), and answers whether every rule holds. */
export async function runConform(
  { endpoint, options, json }: ConformCommand,
  print: (line: string) => void,
): Promise<boolean> {
  const result = await conform(endpoint, options);
  if (json) {
    print(JSON.stringify(result, null, 2));
    return result.failed === 0;
  }
  for (const { ok, rule, sentence, skipped } of result.results) {
    print(`${skipped ? 'skip' : ok ? 'ok  ' : 'FAIL'} ${rule.padEnd(24)} ${ok && !skipped ? '' : sentence}`.trimEnd());
  }
  print(`conform: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`);
  return result.failed === 0;
}

/** Reads `Name: value` lines into headers. */
export function readHeaders(lines: readonly string[]): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([A-Za-z0-9-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
      throw new SettingsError(`"${line}" is no header; write "Name: value".`);
    headers.set(name, value);
  }
  return Object.fromEntries(headers);
}
