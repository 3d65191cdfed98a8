import type { Fault, FaultCode } from '../../core/fault.ts';
import type { IssueCode, Params } from '../../core/issue.ts';
import type { Words as Phrase } from '../../core/words/phrase.ts';
import { compileMessage, fillMessage } from './format.ts';
import type { MessageParams, Pattern } from './format.ts';
import type { FirstMessages } from './en.ts';
import type { LaterMessages } from './en-later.ts';

/** The sentences of one language for every issue and fault. */
export type Phrases = Readonly<Record<IssueCode | FaultCode, Phrase>>;

/** Names one text. */
export type MessageKey = keyof FirstMessages | keyof LaterMessages;

/** What a language says once a file, a fault or the history is there. */
export interface LaterLanguage {
  readonly texts: LaterMessages;
  readonly phrases: Phrases;
}

/** One language: the texts of the first screens, and the rest, which loads when it is needed. */
export interface Language {
  readonly texts: FirstMessages;
  readonly loadLater: () => Promise<LaterLanguage>;
}

/** Finds and fills the text of a key. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** A language as it is used: its messages under the host's own, compiled when first needed. */
export const createTranslate = (
  locale: string,
  messages: Readonly<Partial<Record<MessageKey, string>>>,
  overrides: Readonly<Record<string, string>> = {},
): Translate => {
  const compiled = new Map<MessageKey, Pattern>();
  return (key, params = {}) => {
    const pattern = compiled.get(key) ?? compileEither(overrides[key], messages[key] ?? '');
    compiled.set(key, pattern);
    return fillMessage(pattern, params, locale);
  };
};

/** A host's text that cannot be read is no reason to show nothing: ours is taken. */
const compileEither = (override: string | undefined, own: string): Pattern => {
  try {
    return compileMessage(override ?? own);
  } catch {
    return compileMessage(own);
  }
};

/** What ends a sentence before the next one, where it is not a full stop and a space. Thai has only the space. */
const sentenceEnds: Readonly<Record<string, string>> = { ja: '。', zh: '。', hi: '। ', th: ' ' };

export interface Words {
  /** The sentences have been loaded. */
  readonly ready: boolean;
  issue(code: string, params?: Params): string;
  resolve(code: string): string;
  fault(fault: Fault): string;
  remedy(fault: Fault): string;
}

/** Sentences for codes. Codes come over the wire: a newer host may know one that we do not. A host's texts are `issue.CODE` and `resolve.CODE`. */
export const createWords = (
  t: Translate,
  phrases: Phrases | null,
  overrides: Readonly<Record<string, string>> = {},
  locale = 'en',
): Words => {
  const numbers = new Intl.NumberFormat(locale);
  const end = sentenceEnds[locale.split('-')[0] ?? ''] ?? '. ';
  const phraseOf = (code: string): Phrase | undefined =>
    phrases !== null && Object.hasOwn(phrases, code) ? phrases[code as keyof Phrases] : undefined; // just asked
  const resolve = (code: string): string =>
    overrides[`resolve.${code}`] ?? phraseOf(code)?.hint ?? t('unknown.resolve');
  const issue = (code: string, params: Params = {}): string => {
    const phrase = phraseOf(code);
    const message = overrides[`issue.${code}`] ?? phrase?.message ?? t('unknown.issue');
    const more = phrase ? closerWords(phrase, params, numbers) : [];
    return more.length === 0 ? message : `${message}${end}${more.join(end.endsWith(' ') ? ' ' : '')}`;
  };
  return {
    ready: phrases !== null,
    issue,
    resolve,
    fault: (fault) => issue(fault.code, fault.params),
    remedy: (fault) => resolve(fault.code),
  };
};

/** What the parameters add: a sentence for the reason, and the first detail whose places can all be filled. */
const closerWords = (
  { reasons = {}, details = [] }: Phrase,
  params: Params,
  numbers: Intl.NumberFormat,
): readonly string[] => {
  const reason = params['reason'];
  const known = typeof reason === 'string' && Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
  const detail = details.map((text) => fillPlaces(text, params, numbers)).find((text) => text !== null);
  return [known, detail].filter((text) => text !== undefined && text !== null);
};

const fillPlaces = (text: string, params: Params, numbers: Intl.NumberFormat): string | null => {
  let complete = true;
  const filled = text.replace(/\{(\w+)\}/g, (whole, place: string) => {
    const value = Object.hasOwn(params, place) ? params[place] : undefined;
    if (value === undefined) complete = false;
    return typeof value === 'number' ? numbers.format(value) : (value ?? whole);
  });
  return complete ? filled : null;
};
