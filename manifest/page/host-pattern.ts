/** The host permission that an endpoint needs; match patterns know no ports. */
export const hostPattern = (endpoint: string): string => {
  const { protocol, hostname } = new URL(endpoint);
  return `${protocol}//${hostname}/*`;
};
