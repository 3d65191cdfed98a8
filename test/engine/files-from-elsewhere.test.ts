import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { planFor, sure } from '../support/engine-plan.ts';

/* What other programs write, and what the person who brings it meant. */

const read = async (text: string) => {
  const engine = createEngine();
  const opened = sure(await engine.open(new Blob([text])));
  const rows = sure(await engine.rows({ from: 1, count: 5 }));
  return { engine, opened, headers: opened.columns.map(({ header }) => header), cells: rows.map((row) => row.cells) };
};

const people: readonly (readonly string[])[] = [
  ['Ann', 'a@x.com'],
  ['Bob', 'b@x.com'],
];

describe('two people, as they come out of', () => {
  test.each<[string, string]>([
    ['a spreadsheet', 'Name,Email\r\nAnn,a@x.com\r\nBob,b@x.com\r\n'],
    ['one that quotes all', '"Name","Email"\n"Ann","a@x.com"\n"Bob","b@x.com"'],
    ['one that marks UTF-8 before a quote', '\uFEFF"Name","Email"\n"Ann","a@x.com"\n"Bob","b@x.com"\n'],
    ['one that names its delimiter in quotes', '"sep=;"\nName;Email\nAnn;a@x.com\nBob;b@x.com\n'],
    ['one that names a tab', 'sep=\t\r\nName\tEmail\r\nAnn\ta@x.com\r\nBob\tb@x.com\r\n'],
    ['an old Mac', 'Name,Email\rAnn,a@x.com\rBob,b@x.com\r'],
    ['a program that writes remarks first', '# exported\n# on Monday\nName,Email\nAnn,a@x.com\nBob,b@x.com\n'],
    ['a program that puts spaces behind quotes', '"Name" ,"Email" \n"Ann" ,"a@x.com" \n"Bob" ,"b@x.com" \n'],
  ])('%s', async (_name, text) => {
    const { headers, cells } = await read(text);
    expect(headers).toEqual(['Name', 'Email']);
    expect(cells).toEqual(people);
  });
});

test.each<[string, string, readonly string[]]>([
  ['JSON in a cell', 'a,b\n1,"{""t"": ""P"", ""c"": [1.0, 2.0]}"\n', ['1', '{"t": "P", "c": [1.0, 2.0]}']],
  ['quotes and newlines', 'a,b\n1,"ha \n""ha"" \nha"\n', ['1', 'ha \n"ha" \nha']],
  ['empty quotes', 'a,b,c\r\n1,"",""\r\n', ['1', '', '']],
  ['a character of four bytes', 'a,b\n1,😀ʤ\n', ['1', '😀ʤ']],
  ['a formula that keeps a zero', 'a,b\n1,"=""01234"""\n', ['1', '="01234"']],
  ['backslashes before quotes, which are kept', 'a,b\n1,"say \\"hi\\" now"\n', ['1', 'say \\"hi\\" now']],
  ['a line separator that ends no line', 'a,b\n1,x\u2028y\n', ['1', 'x\u2028y']],
])('%s', async (_name, text, cells) => {
  expect((await read(text)).cells[0]).toEqual(cells);
});

test.each([
  ['the end-of-file mark of DOS', '\u001a'],
  ['NUL bytes up to the end of a block', '\0'.repeat(4)],
  ['a row of spaces and delimiters', ' , '],
])('%s is no person', async (_name, tail) => {
  const { engine, opened } = await read(`Name,Email\r\nAnn,a@x.com\r\n${tail}`);
  const summary = sure(await engine.check(planFor(opened, ['firstName', 'email'])));
  expect(summary).toMatchObject({ rows: 2, blank: 1, sendable: 1, heldBack: 0 });
});
