import type { Vocabulary } from './vocabulary.ts';

/** Words that exports of every language use. */
export const shared = {
  email: 'email, e mail, mail, emails',
  web: 'web, website, url, www, homepage, web site',
  fax: 'fax, telefax',
  mobile: 'gsm',
  phone: 'tel',
} as const satisfies Vocabulary;
