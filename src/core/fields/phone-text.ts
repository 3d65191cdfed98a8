import { isPossiblePhone } from './phone-library.ts';
import type { Impossible } from './phone-digits.ts';
import { withoutUri } from './phone-uri.ts';

/** Why a text is no phone number. */
export type PhoneReason = Impossible | 'scientific' | 'masked' | 'letters' | 'two-numbers' | 'no-country' | 'lost-zero';

const notDigit = /\D+/g;
const anyDigit = /\p{Nd}/gu;
const letter = /\p{L}/u;
/** What the library takes for the mark of an extension. Any other letter makes a text no number. */
const extensionLabel = /x|int|доб|anexo|ｘ|ｉｎｔ|;isub=/i;
/** One mark, not the two commas of a pause before an extension is dialled. */
const extensionByMark = /(?<![,;])[,;~](?![,;])/;

/** Wrapping that holds no digit: quotes, `="…"` of a spreadsheet's text formula, a picture of a phone, a last comma. */
const wrapBefore = /^[\s="“”'‘’«»`,;:<{\p{So}\uFE0F]+/u;
const wrapBehind = /[\s"“”'‘’«»`,;:.!?>}]+$/;
/** Some write more than one plus. */
const pluses = /^\+{2,}/;
/** The long vowel mark of Japanese: a letter to Unicode, and a dash to those who type numbers. */
const longVowel = /ー/g;
/** An extension in brackets, which the library would not look into. */
const bracketedExtension = /[([]\s*((?:ext|x|int|anexo|доб)[^()[\]]{1,20})[)\]]$/i;
/** A bracket opened before the plus: `(+44) 20 …`, `[+81…]`. The library wants the plus first. */
const bracketedPlus = /^[([]\s*(?=\+)/;
const closingBracket = /[)\]]/;
/** A link to a chat names the whole number, calling code first, without its plus. */
const chatLink = /^(?:https?:\/\/)?wa\.me\/\+?(?=\d{7,15}$)/i;
/** The extension of a second line, which the library does not know: `x302/x2303`. */
const secondExtension = /[\\/] *x\d+$/i;

const masked = /[*•…]|x{2}/i;
/** Dots and dashes where digits should be. */
const hiddenTail = /[-.?_#]{3,}\s*$/;
/** `(1)`, `[2]`, `(9-17)`: a remark, or one of several numbers. `1234-(0)` is how a switchboard is written. */
const remarkTail = /\d\D*[([]\s*(?!0\s*[)\]])\d{1,2}(?:\D{1,3}\d{1,2})?\s*[)\]]$/;
/** Numbers on several lines; a line that begins with words may hold an extension. */
const severalLines = /\d[^\d\p{L}]*[\r\n\t|][^\d\p{L}]*\d|:::/u;
const shortTail = /\/\D{0,5}\d{1,3}$/;
const separator = /[,;&/|]/;
/** A spreadsheet's float behind other marks, or with a fraction: what was meant cannot be known. */
const floatTail = /^[^.]*\.0+$|^\+?\d{7,15}\.\d$/;

/** No plan has shorter numbers. */
const fewestDigits = 4;
/** What E.164 allows. */
const mostDigits = 15;
/** A part of a cell with so many digits may be a number of its own, not an area code. */
const ownNumber = 6;

/** Takes off what wraps a number without being part of it. No digit is lost or added. */
export const unwrapPhone = (written: string): string => {
  const bare = withoutUri(written.replace(wrapBefore, ''))
    .replace(wrapBehind, '')
    .replace(secondExtension, '')
    .replace(bracketedExtension, '$1')
    .replace(pluses, '+')
    .replace(longVowel, '-');
  const opened = bare.replace(bracketedPlus, '');
  if (opened !== bare) return opened.replace(closingBracket, '');
  return bare.replace(chatLink, '+');
};

/** What the library would read, and must not: it turns letters into digits and joins what stands apart. */
export const whyRefused = (text: string, country: string | undefined): PhoneReason | null => {
  if (masked.test(text)) return 'masked';
  if (remarkTail.test(text)) return 'format';
  if (severalLines.test(text) || text.indexOf('+') !== text.lastIndexOf('+')) return 'two-numbers';
  if (letter.test(text) && !extensionLabel.test(text)) return 'letters';
  if ((text.match(anyDigit)?.length ?? 0) < fewestDigits) return whyUnreadable(text, country);
  if (endsLikeFloat(text)) return 'format';
  return holdsTwoNumbers(text, country) ? 'two-numbers' : null;
};

/** Digits left out, and said so with marks that would otherwise be taken off. */
export const hidesItsEnd = (text: string): boolean => hiddenTail.test(text);

export const endsLikeFloat = (text: string): boolean => text.includes('.') && floatTail.test(text);

/**
 * Two numbers around a slash: joined they could make a third that nobody wrote. An area code before a slash is none,
 * but a few digits behind the last one are: `1234567/68` stands for 1234567 and 1234568.
 */
export const holdsTwoNumbers = (text: string, country: string | undefined): boolean => {
  const slash = text.indexOf('/');
  if (slash < 0) return false;
  return (
    shortTail.test(text) || [text.slice(0, slash), text.slice(slash + 1)].every((part) => isOwnNumber(part, country))
  );
};

/** Behind a mere mark stands an extension, unless it is a number by itself. */
export const extensionIsNumber = (text: string, extension: string, country: string | undefined): boolean =>
  !letter.test(text) && extensionByMark.test(text) && isOwnNumber(extension, country);

const isOwnNumber = (text: string, country: string | undefined): boolean =>
  text.replace(notDigit, '').length >= ownNumber && isPossiblePhone(text.trim(), country);

/** Why the library made nothing of a text. */
export const whyUnreadable = (text: string, country: string | undefined): PhoneReason => {
  if (letter.test(text)) return 'letters';
  const digits = text.replace(notDigit, '').length;
  if (digits > 0 && country === undefined && !text.startsWith('+')) return 'no-country';
  if (digits > 0 && digits < fewestDigits) return 'too-short';
  if (digits <= mostDigits) return 'format';
  return separator.test(text) ? 'two-numbers' : 'too-long';
};
