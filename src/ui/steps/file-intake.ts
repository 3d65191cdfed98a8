/** What a drop or a picker brought. `handle` lets the browser open the file again after a crash. */
export interface Taken {
  readonly file: File;
  readonly handle?: unknown;
}

/** The first file of a drop, with its handle where the browser gives one. */
export const takeDropped = async (transfer: DataTransfer | null): Promise<Taken | null> => {
  const entry = [...(transfer?.items ?? [])].find((candidate) => candidate.kind === 'file');
  const file = entry?.getAsFile() ?? transfer?.files[0];
  if (!file) return null;
  // Only Chromium has it, so the library of types does not.
  const ask = (entry as { getAsFileSystemHandle?: () => Promise<unknown> } | undefined)?.getAsFileSystemHandle;
  if (!ask || !entry) return { file };
  try {
    return { file, handle: await ask.call(entry) };
  } catch {
    return { file };
  }
};
