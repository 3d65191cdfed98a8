/** `npm ci` when `node_modules` is missing or older than the lockfile. */
export declare const ensureInstalled: () => void;
/** Builds `dist` when a source is newer than the last build. */
export declare const ensureBuilt: () => void;
/** The path of a Chromium or Chrome, installed if it must be. */
export declare const ensureBrowser: () => Promise<string>;
/** The path of PgBouncer, installed if it can be; `undefined` where it cannot. */
export declare const ensurePgBouncer: () => string | undefined;
export declare const run: (command: string, args: readonly string[], options?: object) => number;
