import { cleanFigures } from './cell.ts';
import { homePlan, readDigits, type PossiblePhone } from './phone-digits.ts';
import { whyDoubted } from './phone-doubt.ts';
import { parseByLibrary } from './phone-library.ts';
import { wasPossible, type PhonePlan } from './phone-plans.ts';
import {
  endsLikeFloat,
  extensionIsNumber,
  hidesItsEnd,
  holdsTwoNumbers,
  unwrapPhone,
  whyRefused,
  whyUnreadable,
  type PhoneReason,
} from './phone-text.ts';

/** A number in E.164, and what was dropped or is doubtful about it. */
export interface PhoneNumber extends PossiblePhone {
  readonly extension: boolean;
}

export type PhoneParser = (text: string) => PhoneNumber | PhoneReason;

/** Digits and the marks that people put between them: all that the fast road needs to know. */
const everyday = /^\+?[\d ()./-]{4,40}$/;
const notDigit = /\D+/g;
const lineBreaks = /[\r\n]+/g;
/** A spreadsheet's float: its `.0` would become a digit. */
const floatZero = /^(\+?\d{7,15})\.0+$/;
const scientific = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;

const longestInput = 250;
const fewestDigits = 4;
/** An exit code, a calling code and the longest national number of any plan. */
const mostDialled = 25;
/** A national number of middling length, to tell too short from too long where the plan is not at hand. */
const middling = 11;

/** Reads phone numbers for one column (spec 4.6). Accepts what is possible; invents no digit. */
export const createPhoneParser = (country: string | undefined): PhoneParser => {
  const code = country?.trim().toUpperCase();
  const home = homePlan(code);
  return (text) => readPhone(cleanFigures(text), home);
};

const readPhone = (text: string, home: PhonePlan | undefined): PhoneNumber | PhoneReason => {
  if (!everyday.test(text) || !endsInDigit(text) || endsLikeFloat(text)) return readUnusual(text, home);
  const digits = onlyDigits(text);
  const international = text.charCodeAt(0) === 43;
  if (!international && home === undefined) return 'no-country';
  if (digits.length < fewestDigits) return 'too-short';
  if (digits.length > mostDialled) return 'too-long';
  if (holdsTwoNumbers(text, home?.country)) return 'two-numbers';
  const reading = readDigits(digits, international, home);
  if (reading === 'unusual') return readUnusual(text, home);
  return typeof reading === 'string' ? reading : accept(reading, false, text, digits, home);
};

/** A bracket, dots or dashes at the end may stand for more than themselves. */
const endsInDigit = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
};

/** The digits of everyday text, run by run: cheaper than a replacement. */
const onlyDigits = (text: string): string => {
  let digits = '';
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    if (isDigit && start < 0) start = at;
    else if (!isDigit && start >= 0) {
      digits += text.slice(start, at);
      start = -1;
    }
  }
  return start < 0 ? digits : digits + text.slice(start);
};

/** The slow road: checked for damage, then read by the library. */
const readUnusual = (written: string, home: PhonePlan | undefined): PhoneNumber | PhoneReason => {
  if (written.length > longestInput) return 'too-long';
  if (scientific.test(written)) return 'scientific';
  if (hidesItsEnd(written)) return 'masked';
  const whole = floatZero.exec(written)?.[1];
  if (whole !== undefined) return readPhone(whole, home);
  const text = unwrapPhone(written);
  const country = home?.country;
  const refusal = whyRefused(text, country);
  if (refusal !== null) return refusal;

  // What stands on a line of its own is an extension, or the text was refused.
  const parsed = parseByLibrary(text.replace(lineBreaks, ' '), country);
  if (parsed === undefined) return whyUnreadable(text, country);
  if (!parsed.isPossible() && !wasPossible(parsed.countryCallingCode, parsed.nationalNumber)) {
    return parsed.nationalNumber.length < middling ? 'too-short' : 'too-long';
  }
  if (parsed.ext !== undefined && extensionIsNumber(text, parsed.ext, country)) return 'two-numbers';
  const phone = { number: parsed.number, assigned: parsed.isValid() };
  return accept(phone, parsed.ext !== undefined, text, text.replace(notDigit, ''), home);
};

/** What nobody was assigned may be damage, or no number at all. */
const accept = (
  phone: PossiblePhone,
  extension: boolean,
  text: string,
  digits: string,
  home: PhonePlan | undefined,
): PhoneNumber | PhoneReason => {
  const doubt = phone.assigned ? null : whyDoubted(text, digits, home);
  return doubt ?? { number: phone.number, assigned: phone.assigned, extension };
};
