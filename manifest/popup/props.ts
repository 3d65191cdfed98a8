import type { BrandCrm, BrandFile } from '../../src/core/brand.ts';
import type { Finding } from '../crm/find-crm.ts';
import type { Texts } from '../page/texts.ts';
import type { Progress } from '../relay/messages.ts';
import type { Settings } from '../settings.ts';
import type { CrmAnswer } from './ask-crm.ts';

/** What every part of the popup is given. */
export interface PopupProps {
  readonly t: Texts;
  readonly brand: BrandFile;
  readonly finding: Finding;
  /** `null` while the CRM is asked. */
  readonly answer: CrmAnswer | null;
  readonly running: Progress | null;
  readonly tabId: number;
  readonly windowId: number;
  readonly crms: readonly BrandCrm[];
  readonly places: Settings['places'];
}
