import type { KeysInPlace } from './keys-in-place.ts';

/** What a row can be recognised by, normalized (spec 5.4). */
export interface RowKeys {
  /** `null` in `create` mode, where ids are ignored. */
  readonly contactId: string | null;
  /** Lower case. */
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
  /** Lower case, in the record's order. */
  readonly additionalEmails: readonly string[];
  readonly additionalPhones: readonly string[];
  /** Of an outlined row: the keys that are missing above because no text was made of them. They hold until the next row. */
  readonly inPlace: KeysInPlace | null;
}

const noAddresses: readonly string[] = Object.freeze([]);

/** Of a row that is blank, skipped or without any key. */
export const noKeys: RowKeys = Object.freeze({
  contactId: null,
  email: null,
  phone: null,
  additionalEmails: noAddresses,
  additionalPhones: noAddresses,
  inPlace: null,
});
