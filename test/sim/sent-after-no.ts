/**
 * Watches what one tab sends: after a 403 no batch leaves until the person acts. What left in the
 * same moment had no way to know.
 */
export const watchForbidden = (
  send: typeof fetch,
  world: { now(): number; deeds(): number },
  onBreach: () => void,
): typeof fetch => {
  let refused: { readonly at: number; readonly deeds: number } | null = null;
  const watched = async (...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
    const isBatch = init?.method === 'PUT';
    const isBreach = refused !== null && refused.deeds === world.deeds() && world.now() > refused.at;
    if (isBatch && isBreach) onBreach();
    const response = await send(input, init);
    if (isBatch && response.status === 403) refused = { at: world.now(), deeds: world.deeds() };
    return response;
  };
  return watched;
};
