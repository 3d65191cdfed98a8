/** A cursor is opaque to the client: the place where the last page ended, as JSON in base64url. */
export const writeCursor = (place: readonly string[]): string =>
  btoa(encodeURIComponent(JSON.stringify(place)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A cursor that is not ours is an empty place: the first page. */
export const readCursor = (cursor: string | undefined, length: number): readonly string[] => {
  if (cursor === undefined) return [];
  try {
    const place: unknown = JSON.parse(decodeURIComponent(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))));
    if (!Array.isArray(place) || place.length !== length) return [];
    const texts = (place as readonly unknown[]).filter((part) => typeof part === 'string'); // Array.isArray leaves any[]
    return texts.length === length ? texts : [];
  } catch {
    return [];
  }
};
