import type { Vocabulary } from './vocabulary.ts';

/** Words that exports of every language use. */
export const shared = {
  email: 'email, e mail, mail, emails',
  web: 'web, website, url, www, homepage, web site',
  fax: 'fax, telefax',
  mobile: 'gsm',
  phone: 'tel',
  other: 'whatsapp, whats app',
  /** How a date is to be written, behind its name. */
  of: 'dd mm yyyy, mm dd yyyy, yyyy mm dd, tt mm jjjj, jjjj mm tt, jj mm aaaa, dd mm aaaa, aaaa mm dd, gg mm aaaa, gg aa yyyy, dd mm jjjj, jjjj mm dd, dd mm rrrr, rrrr mm dd, дд мм гггг, гггг мм дд, åååå mm dd, dd mm åååå, pp kk vvvv, éééé hh nn',
} as const satisfies Vocabulary;
