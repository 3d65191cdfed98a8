import browser from 'webextension-polyfill';
import { Logo } from '../page/logo.tsx';
import { LastImports, Running } from './activity.tsx';
import { CrmCard } from './crm-card.tsx';
import { NoCrm } from './no-crm.tsx';
import type { PopupProps } from './props.ts';

export const Popup = (props: PopupProps) => {
  const { t, brand, finding, answer, running } = props;
  return (
    <>
      <header>
        <Logo brand={brand} />
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
