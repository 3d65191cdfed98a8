/**
 * Thrown where something that the host depends on (a database, the issuer of tokens) does not answer now: the client is
 * told to come back.
 */
export class AwayError extends Error {
  override readonly name = 'AwayError';
}

/** Connection lost, server ending or not yet up, no room or connection left, read-only for now. */
const awayStates = /^(?:08|53|57P|25006$|55000$|ECONN|EPIPE$|ETIMEDOUT$|ENOTFOUND$|EAI_AGAIN$)/;
/** Some of the driver's errors carry no state. */
const awayMessages =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** Whether it is a matter of time. Where a transaction ended in doubt, the same request finds what was stored. */
export const isAway = (error: unknown): boolean =>
  error instanceof AwayError ||
  awayStates.test(codeOf(error)) ||
  (error instanceof Error && awayMessages.test(error.message));

/** The SQLSTATE or the system's code of an error, or empty. */
export const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return '';
  const { code } = error as { code?: unknown }; // any object may be asked for a key
  return typeof code === 'string' ? code : '';
};
