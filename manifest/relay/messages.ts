import * as v from 'valibot';
import { endpointAt } from '../crm/announcement.ts';

/*
 * Every message between the extension's parts. Whoever receives one checks who sent it (`senders.ts`) and its shape
 * here before anything else; what does not fit is not answered.
 */

const id = v.pipe(v.string(), v.uuid());
/** Base64 of at most 32 MiB, the most that one call of the protocol carries. */
const body = v.pipe(v.string(), v.maxLength(45_000_000), v.regex(/^[\w+/]*={0,2}$/));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * The calls of the protocol, and nothing else: a page of ours that went wrong could still not ask for more. A field's
 * key begins with a letter or the like, so that it is no way up (`..`, `%2e%2e`).
 */
const path = v.pipe(
  v.string(),
  v.maxLength(900),
  v.regex(
    /^\/(?:config|fields(?:\/[\w-][\w.~!*'()%-]{0,600}\/options)?|imports(?:\/[\w-]{1,64}(?:\/(?:preview|complete|cancel|issues|report\.csv|revert|receipt|batches\/\d{1,9}))?)?)(?:\?[\w=&%.+*-]*)?$/,
  ),
);

export const wireHeaders = ['accept', 'content-type', 'content-encoding', 'contact-importer-version'] as const;
/** A token goes to an endpoint elsewhere, never through the page. */
export const headerNames = [...wireHeaders, 'authorization'] as const;

/** As `endpointAt` writes it: what carries credentials, a query or a fragment would turn the path into something else. */
const endpoint = v.pipe(
  text(500),
  v.check((address) => endpointAt(address, address) === address),
);

const parts = {
  type: v.literal('call'),
  id,
  endpoint,
  path,
  method: v.picklist(['GET', 'POST', 'PUT']),
  body: v.nullable(body),
};
const pageCallSchema = v.strictObject({
  ...parts,
  headers: v.array(v.tuple([v.picklist(wireHeaders), text(200)])),
});
export const callSchema = v.strictObject({
  ...parts,
  headers: v.array(v.tuple([v.picklist(headerNames), text(5_000)])),
});
export type RelayCall = v.InferOutput<typeof callSchema>;

const stopSchema = v.strictObject({ type: v.literal('stop'), id });
const lookSchema = v.strictObject({ type: v.literal('look') });
/** Asks the page's own host for a token. */
const tokenSchema = v.strictObject({ type: v.literal('token'), address: text(500) });

/** To the content script in the CRM's tab. */
export const toPageSchema = v.variant('type', [pageCallSchema, stopSchema, lookSchema, tokenSchema]);
export type ToPage = v.InferOutput<typeof toPageSchema>;

/** What a call brought. */
export const replySchema = v.variant('is', [
  v.strictObject({
    is: v.literal('answer'),
    status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
    headers: v.array(v.tuple([text(60), text(1_000)])),
    body,
  }),
  v.strictObject({ is: v.literal('redirect') }),
  v.strictObject({ is: v.literal('failed') }),
  v.strictObject({ is: v.literal('refused') }),
]);
export type RelayReply = v.InferOutput<typeof replySchema>;

/** What a CRM gives on its own host for an endpoint elsewhere; kept in memory only, as short as it lives. */
export const tokenReplySchema = v.object({
  token: v.pipe(v.string(), v.regex(/^[\w.~+/-]{1,4096}=*$/)),
  /** Seconds. */
  expiresIn: v.optional(v.pipe(v.number(), v.minValue(0)), 60),
});

/** What the content script sees of its page; the announcement is a claim, read by `readAnnouncement`. */
export const seenSchema = v.strictObject({
  url: text(4_000),
  announced: v.nullable(v.strictObject({ base: text(4_000), value: v.unknown() })),
});

const progress = v.strictObject({
  type: v.literal('progress'),
  importId: id,
  confirmedRows: count,
  totalRows: count,
  paused: v.boolean(),
  crm: text(60),
  endpoint: text(500),
});
const ended = v.strictObject({
  type: v.literal('ended'),
  how: v.picklist(['finished', 'failed', 'left']),
  /** Counts for the notification; no contact data travels. */
  stats: v.nullable(v.strictObject({ created: count, updated: count, failed: count })),
});

/** To the background, from the extension's own pages. */
export const toBackgroundSchema = v.variant('type', [callSchema, stopSchema, progress, ended]);
export type ToBackground = v.InferOutput<typeof toBackgroundSchema>;
export type Progress = v.InferOutput<typeof progress>;
export const progressSchema = progress;
