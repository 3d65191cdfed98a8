import { describe, expect, test } from 'vitest';
import { guessDialect } from '../../src/engine/dialect.ts';

const delimiterOf = (text: string): string => guessDialect(text, true).delimiter;
const headerOf = (text: string): number | null => guessDialect(text, true).headerRow;

describe('the delimiter', () => {
  test.each([
    ['commas', 'Name,Email\nAnn,a@x.com\n', ','],
    ['semicolons', 'Name;Email;Phone\nAnn;a@x.com;1\n', ';'],
    ['semicolons, two columns, one row', 'Name;Email\nAnn;a@x.com', ';'],
    ['semicolons with decimal commas in every row', 'Name;Amount\nAnn;1,5\nBob;2,75\nCid;3,0', ';'],
    ['semicolons with two decimal commas', 'Name;Low;High\nAnn;1,5;2,5\nBob;2,75;4,5', ';'],
    [
      'semicolons beside names written last, first',
      'Last, First;Email\nDoe, Jane;jane@x.com\nRoe, Rick;rick@x.com',
      ';',
    ],
    ['tabs', 'Name\tEmail\nAnn\ta@x.com', '\t'],
    ['bars', 'Name|Email\nAnn|a@x.com', '|'],
    ['commas beside lists with semicolons', 'Name,Tags\nAnn,a;b;c\nBob,d;e', ','],
    ['commas beside quoted semicolons', 'Name,Note\nAnn,"a;b"\nBob,"c;d"', ','],
    ['quoted commas in a file of semicolons', '"Name";"Note"\n"Ann";"a, b, c"\n"Bob";"d, e"', ';'],
    ['one column', 'Email\na@x.com\nb@x.com', ','],
    ['sep= wins', 'sep=;\nName;Note\nAnn;a,b\n', ';'],
    ['a quoted sep= wins', '"sep=|"\r\nName|Note\r\n', '|'],
    ['numbers between commas', 'a,b,c\n1,2,3\n4,5,6', ','],
  ])('%s', (_name, text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});

describe('the newline', () => {
  test.each([
    ['a,b\r\n1,2\r\n', '\r\n'],
    ['a,b\n1,2\n', '\n'],
    ['a,b\r1,2\r', '\r'],
    ['"a\nb",c\r\n1,2\r\n', '\r\n'],
    ['a,b', '\n'],
  ])('of %j', (text, newline) => {
    expect(guessDialect(text, true).newline).toBe(newline);
  });
});

describe('the header row', () => {
  test.each([
    ['the first record', 'Name,Email\nAnn,a@x.com', 0],
    ['below blank lines', '\n\nName,Email\nAnn,a@x.com', 2],
    ['below a row of delimiters', ',,\nName,Email,Phone\nAnn,a@x.com,1', 1],
    ['below a title', 'Contacts of May\nName,Email,Phone\nAnn,a@x.com,1\nBob,b@x.com,2', 1],
    ['below a title that fills one of its columns', 'Contacts of May,,\n,,\nName,Email,Phone\nAnn,a@x.com,1', 2],
    ['below sep=', 'sep=,\nName,Email\nAnn,a@x.com', 1],
    ['the first one, though it holds values', 'Ann,a@x.com\nBob,b@x.com', 0],
    ['the first one of a single column', 'Email\na@x.com', 0],
    ['nowhere, where blanks stand above values only', ',,\n1,2,3\n4,5,6', null],
    ['the first one, though sparse, when no better one follows', 'Email,,\na@x.com,,\nb@x.com,,', 0],
  ])('%s', (_name, text, row) => {
    expect(headerOf(text)).toBe(row);
  });
});
