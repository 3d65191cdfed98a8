import { asciiDomain } from './idn.ts';

/** Why a text is no e-mail address. */
export type EmailReason = 'no-at' | 'display-name' | 'several' | 'non-ascii' | 'too-long' | 'line-break' | 'format';

const scheme = /^mailto:/i;
const beyondAscii = /[^\0-\x7F]/;
const localPart = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
const domainLabels = '(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+';
const topLevel = '(?:[A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{2,59})';
const addressShape = new RegExp(`^${localPart}@${domainLabels}${topLevel}$`);

const longestAddress = 254;
const longestLocal = 64;
/** So short, an address of the right shape has no part that is too long. */
const everydayLength = longestLocal;

/** The address without `mailto:`, as typed. */
export const bareAddress = (text: string): string => {
  const first = text.charCodeAt(0);
  return (first === 109 || first === 77 ? text.replace(scheme, '') : text).trim();
};

/** `null`: the text is an address (spec 4.7). A domain in other letters is tested in its ASCII form. */
export const addressProblem = (address: string): EmailReason | null => {
  if (address.length <= everydayLength && addressShape.test(address)) return null;
  if (address.length > longestAddress) return 'too-long';
  const at = address.lastIndexOf('@');
  if (at < 0) return 'no-at';
  if (at > longestLocal) return whyNot(address) ?? 'too-long';
  if (!beyondAscii.test(address)) return addressShape.test(address) ? null : (whyNot(address) ?? 'format');
  if (beyondAscii.test(address.slice(0, at))) return 'non-ascii';
  const domain = asciiDomain(address.slice(at + 1));
  if (domain === null || at + 1 + domain.length > longestAddress) return whyNot(address) ?? 'format';
  return addressShape.test(`${address.slice(0, at)}@${domain}`) ? null : (whyNot(address) ?? 'format');
};

/** Names what a person will recognise; never cuts an address out of a longer text (spec 4.7). */
const whyNot = (address: string): EmailReason | null => {
  if (address.includes('<')) return 'display-name';
  return address.indexOf('@') !== address.lastIndexOf('@') ? 'several' : null;
};
