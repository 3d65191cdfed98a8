import { describe, expect, it } from 'vitest';
import { isWriting, moveBy, nextCell, within } from '../../../src/ui/grid/cursor.ts';
import { commandOf } from '../../../src/ui/grid/grid-command.ts';
import type { KeyPress } from '../../../src/ui/grid/cursor.ts';

const bounds = { rows: 100, columns: 5, page: 10 };
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const ctrl = { ctrlKey: true };

describe('a key', () => {
  it.each([
    { key: press('ArrowDown'), to: [51, 2] },
    { key: press('ArrowUp'), to: [49, 2] },
    { key: press('ArrowRight'), to: [50, 3] },
    { key: press('ArrowLeft'), to: [50, 1] },
    { key: press('PageDown'), to: [60, 2] },
    { key: press('PageUp'), to: [40, 2] },
    { key: press('Home'), to: [50, -1] },
    { key: press('End'), to: [50, 4] },
    { key: press('Home', ctrl), to: [0, -1] },
    { key: press('End', ctrl), to: [99, 4] },
    { key: press('ArrowDown', ctrl), to: [99, 2] },
    { key: press('ArrowLeft', { metaKey: true }), to: [50, -1] },
  ])('$key.key leads from row 50, column 2 to $to', ({ key, to: [index, column] }) => {
    expect(moveBy({ index: 50, column: 2 }, key, bounds, false)).toEqual({ index, column });
  });

  it('runs the other way where columns run from right to left', () => {
    expect(moveBy({ index: 0, column: 2 }, press('ArrowRight'), bounds, true)).toEqual({ index: 0, column: 1 });
    expect(moveBy({ index: 0, column: 2 }, press('ArrowLeft'), bounds, true)).toEqual({ index: 0, column: 3 });
  });

  it('never leaves the sheet', () => {
    for (const key of ['ArrowDown', 'ArrowRight', 'PageDown', 'End'])
      expect(moveBy({ index: 99, column: 4 }, press(key), bounds, false)).toEqual({ index: 99, column: 4 });
    expect(moveBy({ index: 0, column: -1 }, press('ArrowLeft'), bounds, false)).toEqual({ index: 0, column: -1 });
    expect(within({ index: 7, column: 9 }, { ...bounds, rows: 0 })).toEqual({ index: 0, column: 4 });
  });

  it.each(['a', 'Enter', 'F2', 'Escape', 'Tab'])('%s does not move', (key) => {
    expect(moveBy({ index: 5, column: 1 }, press(key), bounds, false)).toBeNull();
  });

  it('with Alt is left to others', () => {
    expect(moveBy({ index: 5, column: 1 }, press('ArrowDown', { altKey: true }), bounds, false)).toBeNull();
  });

  it.each([
    ['é', {}, true],
    ['7', {}, true],
    ['😀', {}, true],
    ['z', ctrl, false],
    [' ', {}, false],
    ['Enter', {}, false],
    ['F8', {}, false],
  ] as const)('%s with %o begins a text: %s', (key, more, expected) => {
    expect(isWriting(press(key, more))).toBe(expected);
  });
});

describe('the next cell', () => {
  it.each([
    { from: [3, 1], step: 1, to: [3, 2] },
    { from: [3, 4], step: 1, to: [4, 0] },
    { from: [99, 4], step: 1, to: [99, 4] },
    { from: [3, 0], step: -1, to: [2, 4] },
    { from: [0, 0], step: -1, to: [0, 0] },
    { from: [3, -1], step: 1, to: [3, 0] },
  ] as const)('after $from by $step is $to', ({ from: [index, column], step, to }) => {
    expect(nextCell({ index, column }, step, bounds)).toEqual({ index: to[0], column: to[1] });
  });
});

describe('a command', () => {
  it.each([
    ['z', ctrl, 'undo'],
    ['Z', { metaKey: true, shiftKey: true }, 'redo'],
    ['y', ctrl, 'redo'],
    ['F8', {}, 'next-problem'],
    ['F8', { shiftKey: true }, 'previous-problem'],
    ['ArrowDown', { altKey: true }, 'next-problem'],
    ['ArrowUp', { altKey: true }, 'previous-problem'],
    ['Delete', {}, 'empty'],
    ['Delete', { shiftKey: true }, 'skip'],
    ['Enter', {}, 'edit'],
    ['F2', {}, 'edit'],
    [' ', {}, 'details'],
    ['x', {}, 'write'],
    ['c', ctrl, null],
    ['Tab', {}, null],
    ['Escape', {}, null],
  ] as const)('of %s with %o is %s', (key, more, expected) => {
    expect(commandOf(press(key, more))).toBe(expected);
  });
});
