export interface PatternMatch {
  /** What stood at `{account}`, decoded. */
  readonly account: string | null;
}

const escape = (text: string): string => text.replace(/[.+?^$()|[\]\\{}]/g, '\\$&');

const source = (text: string): string => text.split('{account}').map(escape).join('([^/]{1,100})');

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * A path such as `/v2/location/{account}/contacts/*`; `*` is anything, `{account}` one segment. A page may have written
 * the pattern: it is walked from star to star, because one expression of many stars could be made to run for hours.
 */
export const matchPath = (pattern: string, path: string): PatternMatch | null => {
  const parts = pattern.split('*').map(source);
  let at = 0;
  let account: string | undefined;
  for (const [index, part] of parts.entries()) {
    const start = index === 0 ? '^' : '';
    const end = index === parts.length - 1 ? '/?$' : '';
    const search = new RegExp(`${start}${part}${end}`, 'g');
    search.lastIndex = at;
    const found = search.exec(path);
    if (found === null) return null;
    at = search.lastIndex;
    account ??= found[1];
  }
  return { account: account === undefined ? null : decode(account) };
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
