import * as v from 'valibot';

/**
 * Where a CRM's page announces itself: `<link rel="contact-importer" href="…">`, or this address on its host. The build
 * renames everything of ours except these: they are the protocol's.
 */
export const announcementRel = 'contact-importer';
export const wellKnownPath = '/.well-known/contact-importer.json';

const announcementSchema = v.object({
  version: v.literal(1),
  /** Shown beside the host, which a page cannot choose; nothing in it may turn the reading direction or hide. */
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60), v.regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)),
  /** Where the import host answers: a path on the page's own host, or an address that the person confirmed. */
  endpoint: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  /** The path of contacts pages, e.g. `/v2/location/{account}/contacts/*`. */
  contactsPage: v.pipe(v.string(), v.startsWith('/'), v.maxLength(300)),
  /** A path on the page's own host that gives a short-lived token for an endpoint elsewhere. */
  token: v.optional(v.pipe(v.string(), v.maxLength(300), v.regex(/^\/(?!\/)/))),
});

export interface Announcement {
  readonly name: string;
  /** Absolute. */
  readonly endpoint: string;
  readonly contactsPage: string;
  readonly token: string | null;
}

/** Reads what a page announces about itself; `null` where it is no announcement. It is a claim, nothing more. */
export const readAnnouncement = (value: unknown, base: string): Announcement | null => {
  const read = v.safeParse(announcementSchema, value);
  if (!read.success) return null;
  const { name, contactsPage, token = null } = read.output;
  const endpoint = endpointAt(read.output.endpoint, base);
  return endpoint === null ? null : { name, endpoint, contactsPage, token };
};

/** An endpoint as an absolute address without credentials, query and fragment; `null` where it is none. */
export const endpointAt = (address: string, base: string): string | null => {
  try {
    const url = new URL(address, base);
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.search !== '') return null;
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  } catch {
    return null;
  }
};
