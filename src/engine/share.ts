/** Bytes of a file from which on a second worker saves more time than it takes. */
const largeFile = 4 * 1024 * 1024;

export const isWorthSharing = ({ size }: Blob): boolean => size >= largeFile && navigator.hardwareConcurrency > 1;

/** What a second worker gets of the work: more than half, for the first one has more to do beside. */
export const helperShare = 0.58;
