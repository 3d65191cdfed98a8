export interface PatternMatch {
  /** What stood at `{account}`, decoded. */
  readonly account: string | null;
}

const escape = (text: string): string => text.replace(/[.+?^$()|[\]\\{}]/g, '\\$&');

const compile = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split(/(\{account\}|\*)/)
      .map((part) => (part === '{account}' ? '([^/]{1,100})' : part === '*' ? '.*' : escape(part)))
      .join('')}/?$`,
  );

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A path such as `/v2/location/{account}/contacts/*`; `*` is anything, `{account}` one segment. */
export const matchPath = (pattern: string, path: string): PatternMatch | null => {
  const found = compile(pattern).exec(path);
  return found === null ? null : { account: found[1] === undefined ? null : decode(found[1]) };
};

/** An address such as `https://*.example.com/v2/location/{account}/contacts/*`: scheme and host first, then the path. */
export const matchAddress = (pattern: string, url: URL): PatternMatch | null => {
  const [, scheme, host, path] = /^(https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || path === undefined || url.protocol !== `${scheme}:`) return null;
  const isHost = host.startsWith('*.')
    ? url.host.endsWith(host.slice(1)) && url.host.length > host.length - 1
    : url.host === host;
  return isHost ? matchPath(path, url.pathname) : null;
};

/** The contacts pages of HighLevel and of every CRM sold on it, whatever its host. */
export const highLevelPath = '/v2/location/{account}/contacts/*';
