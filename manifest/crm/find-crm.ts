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
  readonly account: string | null;
  readonly via: 'announcement' | 'brand' | 'options';
  /** The page shows contacts; elsewhere in the CRM this is false. */
  readonly isContactsPage: boolean;
}

export type Finding =
  | { readonly is: 'crm'; readonly crm: FoundCrm }
  /** The page looks like a CRM's contacts page, and nobody says where imports go. */
  | { readonly is: 'unknown-crm'; readonly account: string | null }
  /** The page claims an endpoint on another host, which nobody confirmed. */
  | { readonly is: 'foreign-endpoint'; readonly host: string }
  | { readonly is: 'no-crm' };

export interface KnownCrms {
  readonly brand: readonly BrandCrm[];
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
  return looksLike === null ? { is: 'no-crm' } : { is: 'unknown-crm', account: looksLike.account };
};

const pageAt = (url: string): URL | null => {
  try {
    const page = new URL(url);
    return /^https?:$/.test(page.protocol) ? page : null;
  } catch {
    return null;
  }
};

const fromList = (page: URL, crms: readonly BrandCrm[], via: 'brand' | 'options'): FoundCrm | null => {
  for (const { name, patterns, endpoint } of crms) {
    const absolute = endpointAt(endpoint, page.origin);
    const match = patterns.map((pattern) => matchAddress(pattern, page)).find((found) => found !== null);
    if (absolute !== null && match)
      return { name, endpoint: absolute, pageOrigin: page.origin, account: match.account, via, isContactsPage: true };
  }
  return null;
};

/** An announcement may point to its own origin, or to an endpoint that the brand or the person named. */
const fromAnnouncement = (page: URL, { name, endpoint, contactsPage }: Announcement, known: KnownCrms): Finding => {
  const { origin, host } = new URL(endpoint);
  const confirmed = [...known.own, ...known.brand].some((crm) => endpointAt(crm.endpoint, page.origin) === endpoint);
  if (origin !== page.origin && !confirmed) return { is: 'foreign-endpoint', host };
  const match = matchPath(contactsPage, page.pathname) ?? matchPath(highLevelPath, page.pathname);
  return {
    is: 'crm',
    crm: {
      name,
      endpoint,
      pageOrigin: page.origin,
      account: match?.account ?? null,
      via: 'announcement',
      isContactsPage: match !== null,
    },
  };
};
