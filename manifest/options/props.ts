import type { Texts } from '../page/texts.ts';
import type { Settings } from '../settings.ts';

/** What every part of the options page is given. */
export interface OptionsProps {
  readonly t: Texts;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => Promise<void>;
}
