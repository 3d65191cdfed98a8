/**
 * English words for one code, as ICU messages with simple `{param}` places. `message` and `hint` need no
 * parameter, because a host may send a code bare.
 */
export interface Words {
  /** What is the matter. */
  readonly message: string;
  /** How to resolve it; empty where nothing needs to be done. */
  readonly hint: string;
  /** Closer sentences; the first one whose places can all be filled follows the message. */
  readonly details?: readonly string[];
  /** A sentence for each known `reason`; it follows the message too. */
  readonly reasons?: Readonly<Record<string, string>>;
}
