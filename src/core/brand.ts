import * as v from 'valibot';

/*
 * The brand file: one JSON that gives the widget and the extension another name, look and voice. Published as JSON
 * Schema (`dist/brand.schema.json`). A wrong file is refused with sentences when something is built from it; the
 * interface itself takes what is usable, because a wrong colour must not stop an import.
 */

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const hex = v.pipe(v.string(), v.regex(/^#(?:[\da-fA-F]{3}|[\da-fA-F]{6})$/, 'must be a colour such as #2456c8'));
const colour = v.union(
  [hex, v.strictObject({ light: hex, dark: hex })],
  'must be a colour such as #2456c8, or {light, dark}',
);
/** A web page, never `javascript:` or `data:`. */
const address = v.pipe(
  v.string(),
  v.regex(/^(?:https:\/\/|mailto:|\/(?!\/))/, 'must begin with https://, mailto: or /'),
);
const picture = v.pipe(
  v.string(),
  v.minLength(1),
  v.regex(/^(?![jJ][aA][vV][aA][sS][cC][rR][iI][pP][tT]:)/, 'must be a picture'),
);
/** Where imports go; plain http on this machine only, to try things out. */
const endpointOnHost = v.pipe(
  v.string(),
  v.regex(/^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)[:/]|\/(?!\/))/, 'must begin with https:// or /'),
);
const endpointElsewhere = v.pipe(
  v.string(),
  v.regex(/^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)[:/])/, 'must begin with https://'),
);
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/, 'must be a language such as en or pt-BR'),
);
const perLanguage = <T extends v.GenericSchema>(entry: T) => v.record(language, entry);

/** Parts of the interface that a brand may leave out. */
const features = ['history', 'revert', 'report', 'createField', 'opportunities'] as const;

const colourNames = [
  'accent',
  'onAccent',
  'background',
  'surface',
  'raised',
  'text',
  'muted',
  'border',
  'inputBorder',
  'good',
  'warning',
  'error',
] as const;
export type ColourName = (typeof colourNames)[number];

const maybeColour = v.optional(colour);
const maybeAddress = v.optional(address);

export const brandSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** Up to 45 characters: the stores' limit. */
  name: v.optional(text(45)),
  shortName: v.optional(text(12)),
  description: v.optional(v.union([text(132), perLanguage(text(132))])),
  logo: v.optional(v.union([picture, v.strictObject({ light: picture, dark: picture })])),
  /** The extension's icon, an SVG; a path beside the brand file when the extension is built. */
  icon: v.optional(picture),
  colors: v.optional(
    v.strictObject({
      accent: maybeColour,
      onAccent: maybeColour,
      background: maybeColour,
      surface: maybeColour,
      raised: maybeColour,
      text: maybeColour,
      muted: maybeColour,
      border: maybeColour,
      inputBorder: maybeColour,
      good: maybeColour,
      warning: maybeColour,
      error: maybeColour,
    }),
  ),
  font: v.optional(v.pipe(v.string(), v.regex(/^[^{};<>]+$/, 'must be a CSS font-family'))),
  fontSize: v.optional(v.pipe(v.string(), v.regex(/^\d+(?:\.\d+)?(?:px|rem)$/, 'must be a length such as 14px'))),
  radius: v.optional(v.pipe(v.string(), v.regex(/^\d+(?:\.\d+)?(?:px|rem)$/, 'must be a length such as 8px'))),
  density: v.optional(v.picklist(['comfortable', 'compact'])),
  /** Other custom properties, by the part of their name behind the prefix. */
  style: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z-]+$/)), v.pipe(v.string(), v.regex(/^[^{};<>]*$/)))),
  links: v.optional(
    v.strictObject({
      help: maybeAddress,
      privacy: maybeAddress,
      support: maybeAddress,
      /** Where the duplicate settings are changed. */
      settings: maybeAddress,
      contacts: maybeAddress,
      /** `{id}` stands for the contact's id. */
      contact: maybeAddress,
    }),
  ),
  /** Texts to replace, by language and message key. */
  texts: v.optional(perLanguage(v.record(v.string(), v.string()))),
  /** Spoken where the person's language is not among ours. */
  language: v.optional(language),
  /** ISO 3166-1; how numbers without a country code are read where the account names none. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capitals such as US'))),
  hide: v.optional(v.array(v.picklist(features))),
  /** CRMs that the extension knows without asking: addresses of contacts pages, and where imports go. */
  crms: v.optional(
    v.array(
      v.strictObject({
        name: text(60),
        /** `https://app.example.com/v2/location/{account}/contacts/*`; `*.` stands for any subdomain. */
        patterns: v.pipe(
          v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[^/]+\//, 'must be an address with a path'))),
          v.minLength(1),
        ),
        /** A path on the CRM's own host, or an absolute https address. */
        endpoint: endpointOnHost,
        /** A path on the CRM's own host that gives a short-lived token for an endpoint elsewhere. */
        token: v.optional(v.pipe(v.string(), v.regex(/^\/(?!\/)/, 'must begin with /'))),
      }),
    ),
  ),
  /** Where the extension sends imports from any host with HighLevel's paths, `/v2/location/{account}/contacts/…`. */
  endpoint: v.optional(endpointElsewhere),
  extension: v.optional(
    v.strictObject({
      /** Firefox: `name@your.domain` or a UUID in braces. */
      id: v.optional(
        v.pipe(v.string(), v.regex(/^(?:[\w.-]*@[\w.-]+|\{[\da-fA-F-]{36}\})$/, 'must look like importer@your.domain')),
      ),
      /** Names files and elements inside; lower case with a hyphen. */
      slug: v.optional(
        v.pipe(
          v.string(),
          v.regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/, 'must be lower case with a hyphen, e.g. acme-import'),
        ),
      ),
    }),
  ),
});

/** A brand file as it is written; all of it is optional. */
export type BrandFile = v.InferOutput<typeof brandSchema>;
export type BrandColour = v.InferOutput<typeof colour>;
export type BrandColours = NonNullable<BrandFile['colors']>;
export type BrandCrm = NonNullable<BrandFile['crms']>[number];

export interface BrandProblems {
  readonly kind: 'problems';
  /** One sentence each: where and what. */
  readonly problems: readonly string[];
}

/** The brand, or every reason why this is none. */
export const readBrandFile = (value: unknown): BrandFile | BrandProblems => {
  if (Array.isArray(value)) return { kind: 'problems', problems: ['The brand: must be an object, not a list.'] };
  const read = v.safeParse(brandSchema, value);
  if (read.success) return read.output;
  return { kind: 'problems', problems: read.issues.map(sayIssue) };
};

export const isProblems = (value: BrandFile | BrandProblems): value is BrandProblems =>
  'kind' in value && value.kind === 'problems';

/** What is usable of a brand, entry by entry; the rest is left out in silence. */
export const usableBrand = (value: unknown): BrandFile => {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const schema = Object.entries(brandSchema.entries).find(([name]) => name === key)?.[1];
    const read = schema === undefined ? null : v.safeParse(schema, part);
    return read?.success && read.output !== undefined ? [[key, read.output] as const] : [];
  });
  const whole = v.safeParse(brandSchema, Object.fromEntries(entries));
  return whole.success ? whole.output : {};
};

const sayIssue = (issue: v.BaseIssue<unknown>): string => {
  const place = v.getDotPath(issue) ?? '';
  if (issue.expected === 'never') return `${place}: there is no such setting.`;
  const said = issue.message.startsWith('must ') ? issue.message : `must be ${issue.expected ?? 'something else'}`;
  return `${place === '' ? 'The brand' : place}: ${said}, not ${issue.received.slice(0, 60)}.`;
};
