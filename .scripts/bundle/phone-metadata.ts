import type { Plugin } from 'vite';

/**
 * Leaves the national formats out of the phone metadata: we read numbers and write E.164, which needs none of them,
 * and they are a quarter of what the numbering plans weigh.
 */
export const phoneMetadata = (): Plugin => ({
  name: 'phone-metadata-without-formats',
  transform(code, id) {
    if (!id.endsWith('libphonenumber-js/metadata.max.json.js')) return null;
    // The package's own shape; a differential test holds the readers against the library with the whole of it.
    const metadata = JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1)) as PhoneMetadata;
    for (const country of Object.values({ ...metadata.countries, ...metadata.nonGeographic })) country[formats] = [];
    return { code: `export default ${JSON.stringify(metadata)}`, map: null };
  },
});

/** The place of the formats in a country's entry. */
const formats = 4;

interface PhoneMetadata {
  readonly countries: Readonly<Record<string, unknown[]>>;
  readonly nonGeographic: Readonly<Record<string, unknown[]>>;
}
