/** Bytes of a file from which on a second worker saves more time than it takes. */
const largeFile = 4 * 1024 * 1024;

export const isWorthSharing = ({ size }: Blob): boolean => size >= largeFile && navigator.hardwareConcurrency > 1;
