import type { RevertResult, RevertScope } from '../../core/wire.ts';
import type { StoredRecord } from '../apply/ledger.ts';
import type { Deed } from '../apply/take-back.ts';
import type { Caller } from '../store.ts';

/** What one page of a revert is to do. */
export interface PageWork {
  readonly caller: Caller;
  readonly importId: string;
  readonly scope: RevertScope;
  /** The row after which the page begins. */
  readonly after: number;
  /** How many rows it has. */
  readonly limit: number;
  /** Contacts that earlier pages of this call have decided. */
  readonly seen: ReadonlySet<string>;
  readonly at: string;
}

export interface Page {
  readonly contacts: readonly string[];
  readonly deleted: number;
  readonly restored: number;
  readonly kept: RevertResult['kept'];
  /** The last row of this page, or `null` when there are no more. */
  readonly next: number | null;
}

/** The contacts that a page decides about, locked, and what the import did to them. */
export interface Decided {
  readonly ids: ReadonlySet<string>;
  /** Those that still are there. */
  readonly contacts: ReadonlyMap<string, StoredRecord>;
  readonly deeds: ReadonlyMap<string, readonly Deed[]>;
}
