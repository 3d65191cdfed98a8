import type { BrandFile } from '../src/core/brand.ts';

/** Put in by the build (`--brand path`), pictures embedded and colours corrected. */
declare const __BRAND__: BrandFile;

export const brand: BrandFile = __BRAND__;
