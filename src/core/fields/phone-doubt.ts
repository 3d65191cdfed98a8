import { looksLikeDate } from './numeric-date.ts';
import { readDigits } from './phone-digits.ts';
import type { PhonePlan } from './phone-plans.ts';

/** Why a number that is possible and belongs to nobody is not taken for one; `null`: it may be one. */
export const whyDoubted = (
  text: string,
  digits: string,
  home: PhonePlan | undefined,
): 'lost-zero' | 'format' | null => {
  if (lostItsZero(text, digits, home)) return 'lost-zero';
  return looksLikeDate(text) ? 'format' : null;
};

/**
 * Where the zero in front belongs to the number (Italy) or to a longer prefix (Hungary's 06), and a spreadsheet ate it,
 * what is left may have a possible length and belong to nobody, while with its zero it is a number that exists.
 */
const lostItsZero = (text: string, digits: string, home: PhonePlan | undefined): boolean => {
  if (text.charCodeAt(0) === 43 || digits.charCodeAt(0) === 48) return false;
  const whole = readDigits(`0${digits}`, false, home);
  return typeof whole === 'object' && whole.assigned;
};
