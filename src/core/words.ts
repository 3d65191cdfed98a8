import type { FaultCode } from './fault.ts';
import type { IssueCode, Params } from './issue.ts';
import { faultWords } from './words/fault-words.ts';
import { issueWords } from './words/issue-words.ts';
import type { Words } from './words/phrase.ts';

/** What is the matter and how to resolve it, ready to be read. */
export interface Sentence {
  readonly message: string;
  readonly hint: string;
}

/** English words for every code; a code without words does not compile. */
export const words: Readonly<Record<IssueCode | FaultCode, Words>> = { ...issueWords, ...faultWords };

/** The English sentence for a code, with what its parameters add. Never throws, whatever a host put into them. */
export const say = (code: IssueCode | FaultCode, params: Params = {}): Sentence => {
  const { message, hint, details, reasons } = words[code];
  const more = [reasonFor(reasons, params), firstFilled(details, params)].filter((part) => part !== null);
  return { message: more.length > 0 ? `${message}. ${more.join(' ')}` : message, hint };
};

const reasonFor = (reasons: Words['reasons'], { reason }: Params): string | null =>
  reasons !== undefined && typeof reason === 'string' && Object.hasOwn(reasons, reason)
    ? (reasons[reason] ?? null)
    : null;

const firstFilled = (details: Words['details'] = [], params: Params): string | null => {
  for (const detail of details) {
    const filled = fill(detail, params);
    if (filled !== null) return filled;
  }
  return null;
};

const place = /\{(\w+)\}/g;

/** `null` where a place has nothing to stand in it. */
const fill = (text: string, params: Params): string | null => {
  let complete = true;
  const filled = text.replace(place, (whole, name: string) => {
    if (Object.hasOwn(params, name)) return String(params[name]);
    complete = false;
    return whole;
  });
  return complete ? filled : null;
};
