import type { Finding } from '../crm/find-crm.ts';
import type { Texts } from './texts.ts';

/** Why a page cannot be imported into, in a sentence. */
export const sayFinding = (t: Texts, finding: Exclude<Finding, { is: 'crm' }>): string => {
  switch (finding.is) {
    case 'other-page':
      return t('otherPage', { crm: finding.name });
    case 'unknown-crm':
      return t('unknownCrm');
    case 'foreign-endpoint':
      return t('foreignEndpoint', { host: finding.host });
    case 'no-crm':
      return t('noCrm');
  }
};
