import type { Capabilities, Guards, HostConfig } from '../core/wire.ts';
import type { Caller, ImportStore } from './store.ts';

/** What the host takes. The first four are told to the client by `GET /config`. */
export interface HostLimits {
  /** A file must be smaller than this. */
  readonly fileBytes: number;
  /** Rows sent and held back in one batch. */
  readonly batchRows: number;
  /** Bytes of one body, after unpacking. */
  readonly batchBytes: number;
  /** Batches of one import under way at once. */
  readonly parallel: number;
  readonly jsonDepth: number;
  /** Bytes out per byte in; only bodies that unpack to more than 64 KiB are measured. */
  readonly gzipRatio: number;
  /** Seconds that a body may take to arrive. */
  readonly bodySeconds: number;
  /** Requests of one account in a window of `seconds`, per process. */
  readonly requests: { readonly count: number; readonly seconds: number };
}

export const defaultLimits: HostLimits = {
  fileBytes: 30 * 1024 * 1024,
  batchRows: 1_000,
  batchBytes: 4 * 1024 * 1024,
  parallel: 3,
  jsonDepth: 16,
  gzipRatio: 200,
  bodySeconds: 60,
  requests: { count: 300, seconds: 10 },
};

const defaultCapabilities: Capabilities = {
  preview: true,
  revert: true,
  history: true,
  report: true,
  createField: false,
  addOption: false,
  gzip: true,
};

const defaultConsent =
  'I confirm that everyone in this import agreed to hear from us, that we were in contact within the last year, ' +
  'and that the list does not come from a third party.';

/** One line per request. It names the account and the import, never a contact. */
export interface LogEntry {
  /** ISO 8601. */
  readonly time: string;
  /** The answer carries the same in `X-Request-Id`. */
  readonly request: string;
  readonly method: string;
  /** The address with `:import` and `:first` in place of what was asked for. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly account?: string;
  readonly user?: string;
  readonly import?: string;
  /** The problem's code. */
  readonly code?: string;
  /** The class of an unexpected error; its message may hold a person's data and stays out. */
  readonly error?: string;
}

/** A value for all, or one per caller. */
export type PerCaller<T> = T | ((caller: Caller) => T);

export interface HostOptions {
  readonly store: ImportStore;
  /** Who asks, by the host's own session or token; `null` is answered with 401. */
  readonly authenticate: (request: Request) => Caller | null | Promise<Caller | null>;
  readonly limits?: Partial<HostLimits>;
  readonly capabilities?: Partial<Capabilities>;
  readonly guards?: Guards;
  /** The sentence that the person must agree to. */
  readonly consent?: PerCaller<string>;
  readonly brand?: PerCaller<HostConfig['brand']>;
  /** Mapping packs that the wizard saved, for the files that people of this account bring. */
  readonly mappingPacks?: PerCaller<readonly unknown[]>;
  /** Origins of pages elsewhere that may call, e.g. `https://crm.example`. They must send headers: cookies stay home. */
  readonly allowedOrigins?: readonly string[];
  /** Further request headers that pages elsewhere may send. */
  readonly allowedHeaders?: readonly string[];
  /** Where the host is mounted, e.g. `/api/importer`. */
  readonly basePath?: string;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
  readonly log?: (entry: LogEntry) => void;
}

/** The options with every gap filled. */
export interface Host {
  readonly store: ImportStore;
  readonly authenticate: HostOptions['authenticate'];
  readonly limits: HostLimits;
  readonly capabilities: Capabilities;
  readonly guards: Guards | undefined;
  readonly consentFor: (caller: Caller) => string;
  readonly brandFor: (caller: Caller) => unknown;
  readonly packsFor: (caller: Caller) => readonly unknown[];
  readonly allowedOrigins: ReadonlySet<string>;
  readonly allowedHeaders: readonly string[];
  readonly basePath: string;
  readonly clock: () => number;
  readonly log: (entry: LogEntry) => void;
}

export function completeOptions(options: HostOptions): Host {
  const { consent = defaultConsent, brand, mappingPacks = [] } = options;
  return {
    store: options.store,
    authenticate: options.authenticate,
    limits: { ...defaultLimits, ...options.limits },
    capabilities: {
      ...defaultCapabilities,
      ...options.capabilities,
      addOption: options.capabilities?.addOption === true && options.store.addOption !== undefined,
    },
    guards: options.guards,
    consentFor: (caller) => (typeof consent === 'function' ? consent(caller) : consent),
    brandFor: (caller): unknown => (typeof brand === 'function' ? brand(caller) : brand),
    packsFor: (caller) => (typeof mappingPacks === 'function' ? mappingPacks(caller) : mappingPacks),
    allowedOrigins: new Set((options.allowedOrigins ?? []).map(readOrigin)),
    allowedHeaders: options.allowedHeaders ?? [],
    basePath: (options.basePath ?? '').replace(/\/+$/, ''),
    clock: options.clock ?? Date.now,
    log: options.log ?? (() => undefined),
  };
}

/** `URL.origin` is no help: it is `null` for the origins of extensions. */
function readOrigin(text: string): string {
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^/?#\s*]+\/?$/i.test(text)) {
    throw new Error(`allowedOrigins: "${text}" is not an origin such as https://crm.example`);
  }
  return text.replace(/\/$/, '').toLowerCase();
}
