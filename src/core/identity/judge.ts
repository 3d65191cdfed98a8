import type { KeyBook } from './key-book.ts';
import { createMergeForest, type MergeForest } from './merge-forest.ts';
import type { RowBook } from './row-book.ts';

/** Who keeps a key that several rows have. */
export type Policy = 'error-later' | 'last-wins' | 'merge';

/** Which repeats are errors; a host can make them less. */
export interface Errors {
  readonly email: boolean;
  readonly phone: boolean;
  readonly contactId: boolean;
}

/** Decides over all rows at once: `hits` of the row book say what befell each. */
export interface Judge {
  readonly settle: () => void;
  /** The other accepted row that has this address as its primary one; 0: none. */
  readonly takenBy: (row: number, key: number) => number;
  /** The groups of merged rows; `null` under the other policies and before the first `settle`. */
  readonly forest: MergeForest | null;
}

/** What befell a row, as bits of its hits. */
export const emailHit = 1;
export const phoneHit = 2;
export const idHit = 4;
export const additionalHit = 8;
export const merged = 16;

export const createJudge = (keys: KeyBook, rows: RowBook, policy: Policy, errors: Errors): Judge => {
  let forest: MergeForest | null = null;

  /** Contact IDs first: their repeats fail every row, and a failed row reserves nothing. */
  const settle = (): void => {
    keys.release();
    for (let row = 1; row <= rows.last; row += 1) {
      const id = rows.contactId(row);
      if (id !== 0) keys.count(id, row);
    }
    forest = policy === 'merge' ? createMergeForest(rows.last) : null;
    if (policy === 'last-wins') for (let row = rows.last; row >= 1; row -= 1) judge(row);
    else for (let row = 1; row <= rows.last; row += 1) judge(row);
    if (rows.hasAdditional) for (let row = 1; row <= rows.last; row += 1) judgeAdditional(row);
    forest?.close();
  };

  const judge = (row: number): void => {
    const email = rows.email(row);
    const phone = rows.phone(row);
    const id = rows.contactId(row);
    const twice = id !== 0 && keys.seen(id) > 1;
    const emailOwner = email === 0 ? 0 : keys.owner(email);
    const phoneOwner = phone === 0 ? 0 : keys.owner(phone);
    let hits = twice ? idHit : 0;
    const failed = rows.heldBack(row) || (twice && errors.contactId);
    if (forest !== null && !failed) hits |= mergeOrRefuse(forest, row, id, emailOwner, phoneOwner);
    else if (forest === null) hits |= (emailOwner !== 0 ? emailHit : 0) | (phoneOwner !== 0 ? phoneHit : 0);
    rows.setHits(row, hits);
    const refused =
      (hits & merged) === 0 && (((hits & emailHit) !== 0 && errors.email) || ((hits & phoneHit) !== 0 && errors.phone));
    if (failed || refused) return;
    if (email !== 0 && emailOwner === 0) keys.reserve(email, row);
    if (phone !== 0 && phoneOwner === 0) keys.reserve(phone, row);
  };

  /** Joins a row to the rows it shares a key with, unless they name different contacts. */
  const mergeOrRefuse = (
    trees: MergeForest,
    row: number,
    id: number,
    emailOwner: number,
    phoneOwner: number,
  ): number => {
    let hits = 0;
    trees.setContact(row, id);
    if (emailOwner !== 0) hits |= emailHit;
    if (phoneOwner !== 0) hits |= phoneHit;
    if (hits === 0) return 0;
    if (!trees.mayJoin(row, emailOwner, phoneOwner)) return hits;
    if (emailOwner !== 0) join(trees, emailOwner, row, emailHit);
    if (phoneOwner !== 0) join(trees, phoneOwner, row, phoneHit);
    return hits | merged;
  };

  /** A row can link two groups: then the later group's first row has become a merged one as well. */
  const join = (trees: MergeForest, owner: number, row: number, hit: number): void => {
    const absorbed = trees.join(owner, row);
    if (absorbed !== trees.root(row)) rows.setHits(absorbed, rows.hits(absorbed) | hit | merged);
  };

  const judgeAdditional = (row: number): void => {
    const count = rows.additionalCount(row);
    for (let index = 0; index < count; index += 1) {
      if (takenBy(row, rows.additional(row, index)) !== 0) {
        rows.setHits(row, rows.hits(row) | additionalHit);
        return;
      }
    }
  };

  /** The other accepted row that has this address as its primary one. */
  const takenBy = (row: number, key: number): number => {
    const owner = keys.owner(key);
    if (owner === 0 || owner === row) return 0;
    return forest !== null && forest.root(owner) === forest.root(row) ? 0 : owner;
  };

  return {
    settle,
    takenBy,
    get forest() {
      return forest;
    },
  };
};
