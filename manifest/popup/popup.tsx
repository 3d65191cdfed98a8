import browser from 'webextension-polyfill';
import type { BrandCrm } from '../../src/core/brand.ts';
import { brand } from '../brand-inside.ts';
import type { Finding } from '../crm/find-crm.ts';
import { Logo } from '../page/logo.tsx';
import type { Texts } from '../page/texts.ts';
import type { Progress } from '../relay/messages.ts';
import type { Settings } from '../settings.ts';
import { LastImports, Running } from './activity.tsx';
import type { CrmAnswer } from './ask-crm.ts';
import { CrmCard } from './crm-card.tsx';
import { NoCrm } from './no-crm.tsx';

export interface PopupProps {
  readonly t: Texts;
  readonly finding: Finding;
  /** `null` while the CRM is asked. */
  readonly answer: CrmAnswer | null;
  readonly running: Progress | null;
  readonly tabId: number;
  readonly windowId: number;
  readonly crms: readonly BrandCrm[];
  readonly places: Settings['places'];
}

export const Popup = (props: PopupProps) => {
  const { t, finding, answer, running } = props;
  return (
    <>
      <header>
        <Logo />
        <h1>{brand.name}</h1>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('options')}
        </button>
      </header>
      {finding.is === 'crm' ? <CrmCard {...props} crm={finding.crm} /> : <NoCrm {...props} finding={finding} />}
      {running && <Running t={t} running={running} />}
      {answer?.is === 'known' && answer.imports.length > 0 && <LastImports t={t} imports={answer.imports} />}
    </>
  );
};
