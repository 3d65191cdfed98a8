/** Bytes of a file that two workers share. A smaller one takes one worker less than a second. */
const largeFile = 4 * 1024 * 1024;

export const isWorthSharing = ({ size }: Blob): boolean => size >= largeFile && navigator.hardwareConcurrency > 1;
