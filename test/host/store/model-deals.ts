import type { ModelMode } from './model.ts';

/** The part of a row that is about an opportunity; all are in the one pipeline. */
export interface ModelDealRow {
  readonly name?: string;
  readonly stage?: string;
  /** The opportunity that is meant, if any. */
  readonly id?: string;
}

/** An opportunity. The store makes its id, so it is unknown until the receipt says it. */
export interface ModelDeal {
  id: string | null;
  name: string;
  stage: string;
  readonly owner: object;
  history: { readonly by: number; readonly before: Pick<ModelDeal, 'name' | 'stage'> | null }[];
}

export type ModelDealOutcome = 'created' | 'updated' | 'unchanged' | 'failed';

/** The opportunities of the model: like its contacts, with a copy of what was there before. */
export class Deals {
  #deals: ModelDeal[] = [];
  readonly #oneEach: boolean;

  /** `oneEach`: a contact may have one opportunity only. */
  constructor(oneEach: boolean) {
    this.#oneEach = oneEach;
  }

  all(): readonly ModelDeal[] {
    return this.#deals;
  }

  isOwner(contact: object): boolean {
    return this.#deals.some(({ owner }) => owner === contact);
  }

  /** `owner` is the contact of the same row, if it has one. */
  apply(
    by: number,
    mode: ModelMode,
    row: ModelDealRow,
    owner: object | null,
  ): { readonly outcome: ModelDealOutcome; readonly deal: ModelDeal | null } {
    const failed = { outcome: 'failed', deal: null } as const;
    if (mode !== 'create' && row.id !== undefined) {
      const deal = this.#deals.find(({ id }) => id === row.id);
      return deal ? { outcome: change(by, deal, row), deal } : failed;
    }
    if (mode === 'update' || row.name === undefined || owner === null) return failed;
    if (this.#oneEach && this.isOwner(owner)) return failed;
    const { name, stage = 'New' } = row;
    const deal: ModelDeal = { id: null, name, stage, owner, history: [{ by, before: null }] };
    this.#deals.push(deal);
    return { outcome: 'created', deal };
  }

  revert(by: number, all: boolean): void {
    for (const deal of this.#deals) {
      const own = deal.history.filter((change) => change.by === by);
      const [first] = own;
      if (!first || deal.history.slice(-own.length).some((change) => change.by !== by)) continue;
      if (first.before === null) this.#deals = this.#deals.filter((other) => other !== deal);
      else if (all) {
        Object.assign(deal, first.before);
        deal.history = deal.history.slice(0, -own.length);
      }
    }
  }
}

const change = (by: number, deal: ModelDeal, row: ModelDealRow): 'updated' | 'unchanged' => {
  const before = { name: deal.name, stage: deal.stage };
  const { name, stage } = { ...before, ...row };
  if (name === before.name && stage === before.stage) return 'unchanged';
  Object.assign(deal, { name, stage });
  deal.history.push({ by, before });
  return 'updated';
};
