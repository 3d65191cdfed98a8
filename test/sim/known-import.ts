/** The import that made the contacts which are known already; it is not the one that is watched. */
export const knownImport = '00000000-0000-4000-8000-000000000001';
