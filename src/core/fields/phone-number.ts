import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.max.json';
import { cleanFigures } from './cell.ts';
import { homePlan, readDigits, type PossiblePhone } from './phone-digits.ts';
import type { PhonePlan } from './phone-plans.ts';

/** Why a text is no phone number. */
export type PhoneReason =
  | 'scientific'
  | 'masked'
  | 'letters'
  | 'two-numbers'
  | 'no-country'
  | 'too-short'
  | 'too-long'
  | 'lost-zero'
  | 'format';

/** A number in E.164, and what was dropped or is doubtful about it. */
export interface PhoneNumber extends PossiblePhone {
  readonly extension: boolean;
}

export type PhoneParser = (text: string) => PhoneNumber | PhoneReason;

const everyday = /^\+?[\d ()./-]{4,40}$/;
const notDigit = /\D+/g;
/** A spreadsheet's float: its `.0` would become a digit. */
const floatZero = /^(\+?\d{7,15})\.0+$/;
/** The same behind other marks, or with another fraction: what was meant cannot be known. */
const floatTail = /^[^.]*\.0+$|^\+?\d{7,15}\.\d$/;
const scientific = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const scheme = /^tel:\s*/i;
/** Wrapping that holds no digit: quotes, `="…"` of a spreadsheet's text formula, a list's last comma. */
const wrapBefore = /^[\s="“”'‘’«»`,;:<{]+/;
const wrapBehind = /[\s"“”'‘’«»`,;:.>}]+$/;
/** A bracket opened before the plus: `(+44) 20 …`, `[+81…]`. The library wants the plus first. */
const bracketedPlus = /^[([]\s*(?=\+)/;
const closingBracket = /[)\]]/;
/** A link to a chat names the whole number, calling code first, without its plus. */
const chatLink = /^(?:https?:\/\/)?wa\.me\/\+?(?=\d{7,15}$)/i;
/** The extension of a second line, which the library does not know: `x302/x2303`. */
const secondExtension = /[\\/] *x\d+$/i;
const anyDigit = /\p{Nd}/gu;
const shortTail = /\/\D{0,5}\d{1,3}$/;
const separator = /[,;&/|]/;
const masked = /[*•]|x{2}/i;
const letter = /\p{L}/u;
const severalLines = /\d[^\d]*[\r\n\t|][^\d]*\d|:::/;
const extensionByMark = /[,;~]/;

/** What the library takes for the mark of an extension. Any other letter makes a text no number. */
const extensionLabel = /x|int|доб|anexo|ｘ|ｉｎｔ|;isub=/i;

const longestInput = 250;
/** No plan has shorter numbers. */
const fewestDigits = 4;
/** What E.164 allows. */
const mostDigits = 15;
/** An exit code, a calling code and the longest national number of any plan. */
const mostDialled = 25;
/** A part of a cell that has so many national digits is a number of its own, not an area code. */
const ownNumber = 6;

/** Reads phone numbers for one column (spec 4.6). Accepts what is possible; invents no digit. */
export const createPhoneParser = (country: string | undefined): PhoneParser => {
  const code = country?.trim().toUpperCase();
  const home = homePlan(code);
  return (text) => readPhone(cleanFigures(text), home, home === undefined ? undefined : code);
};

const readPhone = (
  text: string,
  home: PhonePlan | undefined,
  country: string | undefined,
): PhoneNumber | PhoneReason => {
  if (!everyday.test(text) || floatTail.test(text)) return readUnusual(text, home, country);
  const digits = text.replace(notDigit, '');
  const international = text.charCodeAt(0) === 43;
  if (!international && home === undefined) return 'no-country';
  if (digits.length < fewestDigits) return 'too-short';
  if (digits.length > mostDialled) return 'too-long';
  if (holdsTwoNumbers(text, country)) return 'two-numbers';
  const reading = readDigits(digits, international, home);
  if (reading === 'unusual') return readUnusual(text, home, country);
  return reading === 'impossible' ? wrongLength(digits) : accept(reading, false, digits, international, home);
};

const readUnusual = (
  written: string,
  home: PhonePlan | undefined,
  country: string | undefined,
): PhoneNumber | PhoneReason => {
  if (written.length > longestInput) return 'too-long';
  if (scientific.test(written)) return 'scientific';
  const whole = floatZero.exec(written)?.[1];
  if (whole !== undefined) return readPhone(whole, home, country);
  const text = undressed(written);
  const refusal = whyRefused(text, country);
  if (refusal !== null) return refusal;

  const parsed = parse(text, country);
  if (parsed === undefined) return whyNot(text, country);
  if (!parsed.isPossible()) return wrongLength(parsed.number);
  const extension = parsed.ext !== undefined;
  // Behind a mere mark stands an extension, unless it is a number by itself.
  if (extension && !letter.test(text) && extensionByMark.test(text) && isPossible(parsed.ext ?? '', country))
    return 'two-numbers';
  const phone = { number: parsed.number, assigned: parsed.isValid() };
  return accept(phone, extension, text.replace(notDigit, ''), text.startsWith('+'), home);
};

/** What the library would read, and must not: it turns letters into digits and joins what stands apart. */
const whyRefused = (text: string, country: string | undefined): PhoneReason | null => {
  if (masked.test(text)) return 'masked';
  if (severalLines.test(text) || text.indexOf('+') !== text.lastIndexOf('+')) return 'two-numbers';
  if (letter.test(text) && !extensionLabel.test(text)) return 'letters';
  if ((text.match(anyDigit)?.length ?? 0) < fewestDigits) return whyNot(text, country);
  if (floatTail.test(text)) return 'format';
  return holdsTwoNumbers(text, country) ? 'two-numbers' : null;
};

/**
 * Where a number keeps its leading zero abroad (Italy and a few more) and a spreadsheet ate it, what is left has a
 * possible length but belongs to nobody, while the number with its zero exists. That is damage, not a number.
 */
const accept = (
  phone: PossiblePhone,
  extension: boolean,
  digits: string,
  international: boolean,
  home: PhonePlan | undefined,
): PhoneNumber | PhoneReason => {
  const mayHaveLost = !phone.assigned && !international && home !== undefined && digits.charCodeAt(0) !== 48;
  if (mayHaveLost && home.assigned.test(`0${digits}`)) return 'lost-zero';
  return { number: phone.number, assigned: phone.assigned, extension };
};

const undressed = (written: string): string => {
  const bare = written.replace(wrapBefore, '').replace(scheme, '').replace(wrapBehind, '').replace(secondExtension, '');
  const opened = bare.replace(bracketedPlus, '');
  if (opened !== bare) return opened.replace(closingBracket, '');
  return bare.replace(chatLink, '+');
};

const parse = (text: string, country: string | undefined): ReturnType<typeof parsePhoneNumberFromString> =>
  parsePhoneNumberFromString(
    text,
    // The country was found in this very metadata.
    country === undefined ? { extract: false } : { defaultCountry: country as CountryCode, extract: false },
    metadata,
  );

const isPossible = (text: string, country: string | undefined): boolean => parse(text, country)?.isPossible() === true;

/**
 * Two numbers around a slash: joined they could make a third that nobody wrote. An area code before a slash is none,
 * but a few digits behind the last one are: `1234567/68` stands for 1234567 and 1234568.
 */
const holdsTwoNumbers = (text: string, country: string | undefined): boolean => {
  const slash = text.indexOf('/');
  if (slash < 0) return false;
  if (shortTail.test(text)) return true;
  return isOwnNumber(text.slice(0, slash), country) && isOwnNumber(text.slice(slash + 1), country);
};

const isOwnNumber = (text: string, country: string | undefined): boolean => {
  if (text.replace(notDigit, '').length < ownNumber) return false;
  const parsed = parse(text.trim(), country);
  return parsed !== undefined && parsed.nationalNumber.length >= ownNumber && parsed.isPossible();
};

const whyNot = (text: string, country: string | undefined): PhoneReason => {
  if (letter.test(text)) return 'letters';
  const digits = text.replace(notDigit, '').length;
  if (digits > 0 && country === undefined && !text.startsWith('+')) return 'no-country';
  if (digits > 0 && digits < fewestDigits) return 'too-short';
  if (digits <= mostDigits) return 'format';
  return separator.test(text) ? 'two-numbers' : 'too-long';
};

const wrongLength = (number: string): PhoneReason => (number.length < 11 ? 'too-short' : 'too-long');
