#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { readHeaders, runConform } from './conform-command.ts';
import { FolderHeldError } from './folder-lock.ts';
import { runServe } from './serve.ts';
import { ServerStartError, stopOnSignals } from './server.ts';
import { readSettings, settings, settingsHelp, SettingsError } from './settings.ts';

const help = `contact-importer serve [settings]
contact-importer conform <endpoint> [--header "Name: value"] [--member-header …] [--other-header …] [--json]

serve runs the reference host. Settings come from flags or the environment:
${settingsHelp()}

conform judges any host by the protocol. It imports contacts: use an account that is meant for tests.
  --header           of an administrator; may be given several times
  --member-header    of a person who may not import
  --other-header     of an administrator of another account; where one of the two accounts allows duplicates and
                     the other does not, no rule has to be skipped
  --json             print the result as one JSON document
`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const log = (entry: object): void => print(JSON.stringify(entry));

async function main([command, ...rest]: readonly string[]): Promise<number | null> {
  if (command === 'serve' && !rest.includes('--help')) return serve(rest);
  if (command === 'conform' && !rest.includes('--help')) return conform(rest);
  print(help);
  return command === undefined || command === 'help' || command.startsWith('-') || rest.includes('--help') ? 0 : 2;
}

/** Stays until a signal ends it. */
async function serve(args: readonly string[]): Promise<null> {
  const options = Object.fromEntries(settings.map(({ flag }) => [flag, { type: 'string' as const }]));
  const { values } = parseArgs({ args: [...args], options });
  const flags = new Map(
    Object.entries(values).flatMap(([flag, value]) => (typeof value === 'string' ? [[flag, value]] : [])),
  );
  const { server, notes } = await runServe(readSettings(flags, process.env), log);
  const event = (text: string): void => log({ time: new Date().toISOString(), event: text });
  stopOnSignals(server, event);
  event(`listening on ${server.url}`);
  // What a person needs to sign in belongs on the terminal, not into the log.
  for (const note of notes) process.stderr.write(`${note}\n`);
  return null;
}

async function conform(args: readonly string[]): Promise<number> {
  const header = { type: 'string', multiple: true } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { header, 'member-header': header, 'other-header': header, json: { type: 'boolean', default: false } },
  });
  const [endpoint] = positionals;
  if (endpoint === undefined || !URL.canParse(endpoint))
    throw new SettingsError('Give the address of the host to judge.');
  const { 'member-header': member, 'other-header': other } = values;
  const holds = await runConform(
    {
      endpoint,
      json: values.json,
      options: {
        headers: readHeaders(values.header ?? []),
        ...(member && { memberHeaders: readHeaders(member) }),
        ...(other && { otherAccountHeaders: readHeaders(other) }),
      },
    },
    print,
  );
  return holds ? 0 : 1;
}

/** Mistakes of the person who starts it get a sentence; mistakes of ours a trace. */
function explain(error: unknown): string {
  const theirs = [SettingsError, ServerStartError, FolderHeldError].some((kind) => error instanceof kind);
  const isFlag = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (error instanceof Error && (theirs || isFlag)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  const code = await main(process.argv.slice(2));
  if (code !== null) process.exitCode = code;
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
