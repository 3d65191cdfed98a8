/** In a worker: well below the second between two heartbeats. */
export const workerSliceMs = 200;

/** Lets others run on the thread after each slice of work. */
export const createPause = (sliceMs: number | undefined): (() => Promise<void>) => {
  if (sliceMs === undefined) return async () => undefined;
  let since = performance.now();
  return async () => {
    if (performance.now() - since < sliceMs) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
};
