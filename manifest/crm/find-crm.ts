import type { BrandCrm } from '../../src/core/brand.ts';
import type { Announcement } from './announcement.ts';
import { endpointAt } from './announcement.ts';
import { highLevelPath, matchAddress, matchPath } from './patterns.ts';

/** What was seen of a page. */
export interface SeenPage {
  readonly url: string;
  readonly announcement: Announcement | null;
}

/** The CRM behind a page. */
export interface FoundCrm {
  readonly name: string;
  /** Absolute. */
  readonly endpoint: string;
  /** Where the page itself is. */
  readonly pageOrigin: string;
  /** The page without its query and fragment, to come back to. */
  readonly pageUrl: string;
  readonly account: string | null;
  readonly via: 'announcement' | 'brand' | 'options';
  /** Where the page's own host gives a token for an endpoint elsewhere, absolute; `null`: the session's cookie decides. */
  readonly token: string | null;
}

export type Finding =
  | { readonly is: 'crm'; readonly crm: FoundCrm }
  /** A page of this CRM that shows no contacts. */
  | { readonly is: 'other-page'; readonly name: string }
  /** The page looks like a CRM's contacts page, and nobody says where imports go. */
  | { readonly is: 'unknown-crm'; readonly account: string | null }
  /** The page claims an endpoint on another host, which nobody confirmed. */
  | { readonly is: 'foreign-endpoint'; readonly host: string }
  | { readonly is: 'no-crm' };

export interface KnownCrms {
  readonly brand: readonly BrandCrm[];
  /** The brand's own import host: it takes imports from every HighLevel-style contacts page, whatever its host. */
  readonly everywhere?: { readonly name: string; readonly endpoint: string };
  /** Added by the person: this is their confirmation of an endpoint, too. */
  readonly own: readonly BrandCrm[];
}

/** Which CRM a page belongs to: what the person added, then the brand's list, then the page's own announcement. */
export const findCrm = ({ url, announcement }: SeenPage, known: KnownCrms): Finding => {
  const page = pageAt(url);
  if (page === null) return { is: 'no-crm' };
  const listed = fromList(page, known.own, 'options') ?? fromList(page, known.brand, 'brand');
  if (listed !== null) return { is: 'crm', crm: listed };
  if (announcement !== null) return fromAnnouncement(page, announcement, known);
  const looksLike = matchPath(highLevelPath, page.pathname);
  if (looksLike === null) return { is: 'no-crm' };
  const { account } = looksLike;
  if (known.everywhere === undefined) return { is: 'unknown-crm', account };
  // No token from a page that nobody named: it could sign the person in as somebody else.
  return { is: 'crm', crm: { ...known.everywhere, ...placeOf(page), account, via: 'brand', token: null } };
};

const pageAt = (url: string): URL | null => {
  try {
    const page = new URL(url);
    return /^https?:$/.test(page.protocol) ? page : null;
  } catch {
    return null;
  }
};

const placeOf = (page: URL): Pick<FoundCrm, 'pageOrigin' | 'pageUrl'> => ({
  pageOrigin: page.origin,
  pageUrl: `${page.origin}${page.pathname}`,
});

const fromList = (page: URL, crms: readonly BrandCrm[], via: 'brand' | 'options'): FoundCrm | null => {
  for (const { name, patterns, endpoint, token } of crms) {
    const absolute = endpointAt(endpoint, page.origin);
    const match = patterns.map((pattern) => matchAddress(pattern, page)).find((found) => found !== null);
    if (absolute !== null && match)
      return {
        name,
        endpoint: absolute,
        ...placeOf(page),
        account: match.account,
        via,
        token: tokenAt(token, page, absolute),
      };
  }
  return null;
};

/** Only for an endpoint elsewhere: on the page's own host its session is what counts. */
const tokenAt = (path: string | null | undefined, page: URL, endpoint: string): string | null =>
  typeof path !== 'string' || new URL(endpoint).origin === page.origin ? null : new URL(path, page.origin).href;

/** An announcement may point to its own origin, or to an endpoint that the brand or the person named. */
const fromAnnouncement = (page: URL, announcement: Announcement, known: KnownCrms): Finding => {
  const { name, endpoint, contactsPage, token } = announcement;
  const { origin, host } = new URL(endpoint);
  const confirmed = [...known.own, ...known.brand].some((crm) => endpointAt(crm.endpoint, page.origin) === endpoint);
  if (origin !== page.origin && !confirmed) return { is: 'foreign-endpoint', host };
  const match = matchPath(contactsPage, page.pathname) ?? matchPath(highLevelPath, page.pathname);
  if (match === null) return { is: 'other-page', name };
  return {
    is: 'crm',
    crm: {
      name,
      endpoint,
      ...placeOf(page),
      account: match.account,
      via: 'announcement',
      token: tokenAt(token, page, endpoint),
    },
  };
};
