import type { Finding } from '../crm/find-crm.ts';
import type { Texts } from './texts.ts';

/** Why a page cannot be imported into, in a sentence. */
export const sayFinding = (t: Texts, finding: Finding): string => {
  switch (finding.is) {
    case 'crm':
      return '';
    case 'unknown-crm':
      return t('unknownCrm');
    case 'foreign-endpoint':
      return t('foreignEndpoint', { host: finding.host });
    case 'no-crm':
      return t('noCrm');
  }
};
