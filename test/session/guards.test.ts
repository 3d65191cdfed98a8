import { describe, expect, test } from 'vitest';
import type { Guards } from '../../src/core/wire.ts';
import type { State } from '../../src/session/session.ts';
import { startRefusal, touchedGuards } from '../../src/session/guards.ts';
import { createStage } from './stage.ts';

type Reviewing = Extract<State, { readonly step: 'reviewing' }>;

/** A review of 12 rows, two of them held back, in an account with ten contacts. */
const reviewing = async (guards: Guards, changes: Partial<Reviewing> = {}): Promise<Reviewing> => {
  const stage = createStage({ mode: 'createAndUpdate', known: 10 });
  await stage.review();
  const { state } = stage.session;
  if (state.step !== 'reviewing' || state.config === null) throw new Error('The review was not reached.');
  const checked = { ...state.checked, heldBack: 2, sendable: 10, clearing: 1, dndOff: 1 };
  return { ...state, checked, config: { ...state.config, guards }, ...changes };
};
const preview = { done: true, checkedRows: 12, created: 7, updated: 3, unchanged: 0, failed: 0, fault: null };

describe('an import that would do much at once is confirmed by typing', () => {
  const table: readonly (readonly [string, Guards, Partial<Reviewing>, readonly string[]])[] = [
    ['no guards', {}, {}, []],
    ['few contacts change', { changedShare: 0.3 }, { preview }, []],
    ['many contacts change', { changedShare: 0.2 }, { preview }, ['changedShare']],
    ['nobody waited for the preview', { changedShare: 0.5 }, { preview: null }, ['changedShare']],
    ['few errors', { errorShare: 0.2 }, {}, []],
    ['many errors', { errorShare: 0.1 }, {}, ['errorShare']],
    ['fields are cleared', { clearsFields: true }, {}, ['clearsFields']],
    ['DND is switched off', { switchesDndOff: true }, {}, ['switchesDndOff']],
    [
      'all at once',
      { changedShare: 0, errorShare: 0, clearsFields: true, switchesDndOff: true },
      { preview },
      ['changedShare', 'errorShare', 'clearsFields', 'switchesDndOff'],
    ],
  ];

  test.each(table)('%s', async (_name, guards, changes, expected) => {
    expect(touchedGuards(await reviewing(guards, changes))).toEqual(expected);
  });

  test.each(['10', ' 10 ', '1 0', '1,0'])('%j confirms ten rows', async (typed) => {
    expect(startRefusal(await reviewing({ clearsFields: true }), typed)).toBeNull();
  });

  test.each([undefined, '', 'ten', '12', '100'])('%j does not', async (typed) => {
    expect(startRefusal(await reviewing({ clearsFields: true }), typed)).toMatchObject({
      code: 'CONSENT_REQUIRED',
      params: { guard: 'clearsFields', confirm: '10' },
    });
  });
});
