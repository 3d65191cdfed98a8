import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A property that names a side of the screen does not turn round with the writing. */
const physical =
  /^\s*((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius|float|clear|text-align)\s*:\s*([^;]+);/;
const logicalValues = /^(?:start|end|center|justify|inherit|initial|unset|revert|inline-start|inline-end|both|none)$/;

const physicalLines = (css: string): readonly string[] =>
  css.split('\n').filter((line) => {
    const [, property, value = ''] = physical.exec(line) ?? [];
    if (property === undefined) return false;
    return !['float', 'clear', 'text-align'].includes(property) || !logicalValues.test(value.trim());
  });

const sheets = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sheets(join(folder, entry.name))
      : entry.name.endsWith('.css')
        ? [join(folder, entry.name)]
        : [],
  );

const ours = sheets(resolve('src/ui'));

describe('every style sheet of the interface', () => {
  it('says start and end, never left and right, so that it turns round with the writing', () => {
    expect(ours.length).toBeGreaterThan(5);
    const found = ours.flatMap((path) =>
      physicalLines(readFileSync(path, 'utf8')).map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('and one that says left would be found', () => {
    const planted =
      '.a {\n  margin-left: 4px;\n  text-align: right;\n  text-align: start;\n  inset-inline-start: 0;\n  width: 3px;\n}';
    expect(physicalLines(planted).map((line) => line.trim())).toEqual([
      'margin-left: 4px;',
      'text-align: right;',
      'width: 3px;',
    ]);
  });

  it('mirrors by hand only what has no logical form', () => {
    const turned = ours.flatMap((path) => readFileSync(path, 'utf8').match(/\[dir='rtl'\][^{]*\{[^}]*\}/g) ?? []);
    const kinds = turned.map(
      (rule) => /(transform|box-shadow|background-position|animation[\w-]*)\s*:/.exec(rule)?.[1],
    );
    expect(kinds).not.toContain(undefined);
  });
});
