const patienceMs = 10_000;

/**
 * Whether the endpoint's host is there at all: asked without a session, and the answer cannot be read. What is there and
 * still cannot be called by its own page is forbidden by that page's policy, of which Firefox says nothing.
 */
export const isReachable = (endpoint: string): Promise<boolean> =>
  fetch(`${endpoint}/config`, {
    mode: 'no-cors',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patienceMs),
  }).then(
    () => true,
    () => false,
  );
