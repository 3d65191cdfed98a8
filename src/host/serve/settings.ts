import type { JwtAlgorithm } from './jwt.ts';

/** One thing that a person can set, by flag or by environment; the flag wins. */
interface Setting {
  readonly flag: string;
  readonly env: string;
  readonly about: string;
  readonly fallback?: string;
}

/** Everything `contact-importer serve` can be told. */
export const settings = [
  { flag: 'port', env: 'PORT', about: 'Port to listen on', fallback: '8787' },
  { flag: 'host', env: 'HOST', about: 'Address to listen on; 0.0.0.0 for all', fallback: '127.0.0.1' },
  { flag: 'base-path', env: 'BASE_PATH', about: 'Path the protocol is served under', fallback: '/' },
  { flag: 'database-url', env: 'DATABASE_URL', about: 'PostgreSQL 15 or newer; without it PGlite is used' },
  { flag: 'data-dir', env: 'DATA_DIR', about: 'Folder of PGlite', fallback: '.data' },
  {
    flag: 'auth',
    env: 'AUTH',
    about: 'jwt, or demo: one account and a sign-in made up at each start',
    fallback: 'jwt',
  },
  { flag: 'jwks-url', env: 'JWKS_URL', about: 'Where the issuer of the tokens publishes its keys' },
  { flag: 'jwt-issuer', env: 'JWT_ISSUER', about: 'The issuer that tokens must name' },
  { flag: 'jwt-audience', env: 'JWT_AUDIENCE', about: 'The audience that tokens must name' },
  { flag: 'jwt-algorithms', env: 'JWT_ALGORITHMS', about: 'Signatures to accept, by comma', fallback: 'RS256,ES256' },
  { flag: 'jwt-account-claim', env: 'JWT_ACCOUNT_CLAIM', about: 'Claim that names the account', fallback: 'account' },
  { flag: 'jwt-role-claim', env: 'JWT_ROLE_CLAIM', about: 'Claim that names the role or roles', fallback: 'role' },
  { flag: 'jwt-admin-roles', env: 'JWT_ADMIN_ROLES', about: 'Roles that may import, by comma', fallback: 'admin' },
  { flag: 'accounts', env: 'ACCOUNTS_FILE', about: 'JSON file of accounts to begin with (users, fields, pipelines)' },
  { flag: 'allowed-origins', env: 'ALLOWED_ORIGINS', about: 'Origins of pages elsewhere that may call, by comma' },
  { flag: 'brand', env: 'BRAND_FILE', about: 'JSON file handed to the widget as its brand' },
  { flag: 'consent', env: 'CONSENT_TEXT', about: 'The sentence that the person must agree to' },
  { flag: 'max-file-bytes', env: 'MAX_FILE_BYTES', about: 'A file must be smaller', fallback: '31457280' },
  { flag: 'max-batch-rows', env: 'MAX_BATCH_ROWS', about: 'Rows in one batch', fallback: '1000' },
  { flag: 'max-batch-bytes', env: 'MAX_BATCH_BYTES', about: 'Bytes of one batch, unpacked', fallback: '4194304' },
  { flag: 'max-requests', env: 'MAX_REQUESTS', about: 'Requests of one account in ten seconds', fallback: '300' },
] as const satisfies readonly Setting[];

type Flag = (typeof settings)[number]['flag'];

/** What `serve` runs with. */
export interface ServeSettings {
  readonly port: number;
  readonly hostname: string;
  readonly basePath: string;
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly auth: JwtSettings | 'demo';
  readonly accountsFile: string | null;
  readonly brandFile: string | null;
  readonly consent: string | null;
  readonly allowedOrigins: readonly string[];
  readonly limits: { readonly fileBytes: number; readonly batchRows: number; readonly batchBytes: number };
  readonly requests: number;
}

export interface JwtSettings {
  readonly jwks: URL;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly JwtAlgorithm[];
  readonly claims: { readonly account: string; readonly role: string; readonly adminRoles: readonly string[] };
}

/** A setting that makes no sense, in a sentence for the person who gave it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Reads flags and environment; throws `SettingsError`. */
export function readSettings(
  flags: ReadonlyMap<string, string>,
  env: Readonly<Record<string, string | undefined>>,
): ServeSettings {
  const ask = (flag: Flag): string | null => {
    const setting: Setting | undefined = settings.find((one) => one.flag === flag);
    const given = [flags.get(flag), env[setting?.env ?? ''], setting?.fallback].map((value) => value?.trim() ?? '');
    return given.find((value) => value !== '') ?? null;
  };
  const list = (flag: Flag): readonly string[] =>
    (ask(flag) ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  const count = (flag: Flag, least: number, most: number): number => {
    const value = Number(ask(flag));
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new SettingsError(`--${flag} must be a whole number from ${least} to ${most}, not "${ask(flag)}".`);
  };
  return {
    port: count('port', 0, 65_535),
    hostname: ask('host') ?? '127.0.0.1',
    basePath: (ask('base-path') ?? '').replace(/\/+$/, ''),
    databaseUrl: ask('database-url'),
    dataDir: ask('data-dir') ?? '.data',
    auth: readAuth(ask, list),
    accountsFile: ask('accounts'),
    brandFile: ask('brand'),
    consent: ask('consent'),
    allowedOrigins: list('allowed-origins'),
    limits: {
      fileBytes: count('max-file-bytes', 1, 10 ** 12),
      batchRows: count('max-batch-rows', 1, 100_000),
      batchBytes: count('max-batch-bytes', 1_000, 10 ** 9),
    },
    requests: count('max-requests', 1, 10 ** 9),
  };
}

const algorithms: readonly string[] = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] satisfies readonly JwtAlgorithm[];

const isAlgorithm = (name: string): name is JwtAlgorithm => algorithms.includes(name);

function readAuth(ask: (flag: Flag) => string | null, list: (flag: Flag) => readonly string[]): ServeSettings['auth'] {
  const kind = ask('auth');
  if (kind === 'demo') return 'demo';
  if (kind !== 'jwt') throw new SettingsError(`--auth must be jwt or demo, not "${kind}".`);
  const [url, issuer, audience] = [ask('jwks-url'), ask('jwt-issuer'), ask('jwt-audience')];
  if (url === null || issuer === null || audience === null) {
    throw new SettingsError(
      'Say who may sign in: --jwks-url, --jwt-issuer and --jwt-audience, or --auth demo to try it.',
    );
  }
  if (!URL.canParse(url)) throw new SettingsError(`--jwks-url must be an address, not "${url}".`);
  const asked = list('jwt-algorithms');
  const unknown = asked.find((name) => !isAlgorithm(name));
  if (unknown !== undefined || asked.length === 0) {
    throw new SettingsError(`--jwt-algorithms takes ${algorithms.join(', ')}; "${unknown ?? ''}" is none of them.`);
  }
  return {
    jwks: new URL(url),
    issuer,
    audience,
    algorithms: asked.filter(isAlgorithm),
    claims: {
      account: ask('jwt-account-claim') ?? 'account',
      role: ask('jwt-role-claim') ?? 'role',
      adminRoles: list('jwt-admin-roles'),
    },
  };
}

/** The settings as a table for the terminal. */
export const settingsHelp = (): string =>
  settings
    .map((setting: Setting) => {
      const fallback = setting.fallback === undefined ? '' : ` (${setting.fallback})`;
      return `  --${setting.flag.padEnd(18)} ${setting.env.padEnd(18)} ${setting.about}${fallback}`;
    })
    .join('\n');
