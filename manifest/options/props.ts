import type { BrandFile } from '../../src/core/brand.ts';
import type { Texts } from '../page/texts.ts';
import type { Settings } from '../settings.ts';

/** What every part of the options page is given. */
export interface OptionsProps {
  readonly t: Texts;
  /** The brand in force. */
  readonly brand: BrandFile;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => Promise<void>;
}
