import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { beforeAll, describe, expect, test, vi } from 'vitest';

/** Expressions that may take longer than their text is long, and why their texts are never long. */
const shortTexts: Readonly<Record<string, string>> = {
  'src/core/fields/phone-text.ts': 'phone-number.ts refuses what is longer than 250 characters before it asks them',
  'src/core/mapping/values.ts': 'samples are cut to 300 characters',
  'src/host/conformance/lab.ts': 'the address of a host, given on the command line',
  'src/host/options.ts': 'a path that the developer writes',
  'src/host/serve/conform-command.ts': 'a header given on the command line',
  'src/host/serve/cookie-session.ts': 'the end of a hash',
  'src/host/serve/settings.ts': 'an address in the settings of the server',
  'src/transport/call-host.ts': 'the address of a host, written by the developer',
  'manifest/crm/announcement.ts': 'an address of the CRM, read once',
  'widget/custom-elements.ts': 'our own declarations, while the package is built',
};

const root = new URL('../', import.meta.url);

const sourceFiles = ['src', 'widget', 'manifest'].flatMap((room) =>
  readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
);

const textOf = (file: string): string => readFileSync(new URL(file, root), 'utf8');

interface Expression {
  readonly source: string;
  readonly flags: string;
}

/** Every expression that is written in a file, found by the parser and not by its looks. */
const literalsIn = (file: string): readonly Expression[] => {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { readonly regex?: { readonly pattern: string; readonly flags: string } };
    if (regex !== undefined) found.push({ source: regex.pattern, flags: regex.flags });
    else Object.values(node).forEach(visit);
  };
  visit(parseSync(file, textOf(file)).program);
  return found;
};

/** Modules that put expressions together from parts. The phone plans' come from the library and see 25 digits. */
const makers = sourceFiles.filter(
  (file) => file.startsWith('src/core/') && textOf(file).includes('new RegExp(') && !file.endsWith('phone-plans.ts'),
);

const literals = new Map(sourceFiles.map((file) => [file, literalsIn(file)]));

/** What makes an expression slow: two ways through the same text, or a search that begins anew at each character. */
const slowness = ({ source, flags }: Expression): readonly string[] => [
  ...analyse({ source, flags }).reports.map(({ type, exponential }) => (exponential ? 'exponential' : type)),
  ...(repeatsAChoice.test(source) && doubles(new RegExp(source, flags)) ? ['exponential'] : []),
];

/** The analysis does not compare the alternatives of a repeated choice, so those are tried. */
const repeatsAChoice = /\|[^()]*\)(?:[*+]|\{\d+,\})/;

/** Where each character doubles the time, thirty of them take many minutes, and twenty-two far more than two. */
const doubles = (expression: RegExp): boolean =>
  [...'a0 -.,\t"_A'].some((pump) => timeOn(expression, pump, 22) > 20 + 50 * timeOn(expression, pump, 8));

const timeOn = (expression: RegExp, pump: string, length: number): number => {
  const start = process.cpuUsage();
  `${pump.repeat(length)}\0`.replace(expression, '');
  return process.cpuUsage(start).user / 1000;
};

test.each([
  [/^a*a*$/, ['Trade']],
  [/^(?:a+)+$/, ['exponential']],
  [/^(?:\d|\w)*$/, ['exponential']],
  [/\s+$/, ['Move']],
  [/^http:\/\/[^/]+\.[^/]+$/, ['Trade']],
  [/^[a-z]+(?: [a-z]+)*$/, []],
])('the check sees through %s', (expression, found) => expect(slowness(expression)).toEqual(found));

describe('every regular expression takes linear time', () => {
  const made: RegExp[] = [];

  /** Those that are put together are caught while their modules load. */
  beforeAll(async () => {
    vi.resetModules();
    const Plain = RegExp;
    const recording = function (pattern: string | RegExp, flags?: string): RegExp {
      const expression = new Plain(pattern, flags);
      if (typeof pattern === 'string') made.push(expression);
      return expression;
    };
    recording.prototype = Plain.prototype;
    vi.stubGlobal('RegExp', recording);
    await Promise.all(makers.map(async (file) => import(new URL(file, root).href)));
    vi.unstubAllGlobals();
  });

  test('there are many, and all are found', () => {
    expect(sourceFiles.length).toBeGreaterThan(400);
    expect(makers.length).toBeGreaterThan(3);
    expect(made.length).toBeGreaterThan(10);
    expect([...literals.values()].flat().length).toBeGreaterThan(200);
  });

  test('those that are put together', () => {
    for (const expression of made) expect(slowness(expression), String(expression)).toEqual([]);
  });

  test.each([...literals].filter(([file, found]) => found.length > 0 && !Object.hasOwn(shortTexts, file)))(
    '%s',
    (_file, found) => {
      for (const expression of found) expect(slowness(expression), expression.source).toEqual([]);
    },
  );

  test('a file that is excused has something to be excused for', () => {
    for (const file of Object.keys(shortTexts)) {
      expect(literals.get(file)?.flatMap(slowness), file).not.toEqual([]);
    }
  });
});
