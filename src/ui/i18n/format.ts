/*
 * ICU MessageFormat, the part that our messages use: arguments, `number`, `plural` (with `=n` and `#`), `select`,
 * and quoting by apostrophes. A page of code instead of a library, because all that comes before a file is chosen
 * must stay small.
 */

export type MessageParams = Readonly<Record<string, string | number>>;

/** A compiled message. */
export type Pattern = readonly Part[];

type Part =
  | string
  | { readonly kind: 'argument'; readonly name: string; readonly number: boolean }
  | { readonly kind: 'hash' }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly plural: boolean;
      readonly cases: readonly (readonly [string, Pattern])[];
    };

/** Reads a message. Throws a `SyntaxError` that names the place, because a message is ours or the host's, never a person's. */
export const compileMessage = (source: string): Pattern => {
  const reader = { source, at: 0 };
  const pattern = readPattern(reader, false);
  if (reader.at < source.length) throw new SyntaxError(`Unexpected "}" at ${reader.at} in message: ${source}`);
  return pattern;
};

/** Fills a compiled message for a locale. */
export const fillMessage = (pattern: Pattern, params: MessageParams, locale: string, hash?: number): string =>
  pattern.map((part) => fillPart(part, params, locale, hash)).join('');

interface Reader {
  readonly source: string;
  at: number;
}

const readPattern = (reader: Reader, inPlural: boolean): Pattern => {
  const parts: Part[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') parts.push(text);
    text = '';
  };
  while (reader.at < reader.source.length) {
    const mark = reader.source[reader.at];
    if (mark === '}') break;
    if (mark === "'") text += readQuoted(reader);
    else if (mark === '{') {
      flush();
      parts.push(readArgument(reader));
    } else if (mark === '#' && inPlural) {
      flush();
      parts.push({ kind: 'hash' });
      reader.at += 1;
    } else {
      text += mark;
      reader.at += 1;
    }
  }
  flush();
  return parts;
};

/** `''` is an apostrophe, `'{…'` is literal up to the next apostrophe, any other apostrophe is itself. */
const readQuoted = (reader: Reader): string => {
  const { source } = reader;
  const next = source[reader.at + 1];
  reader.at += 1;
  if (next === "'") {
    reader.at += 1;
    return "'";
  }
  if (next !== '{' && next !== '}' && next !== '#') return "'";
  const end = source.indexOf("'", reader.at);
  const literal = source.slice(reader.at, end === -1 ? source.length : end);
  reader.at = end === -1 ? source.length : end + 1;
  return literal;
};

const readArgument = (reader: Reader): Part => {
  const { source } = reader;
  const head = /^\{\s*([\w.]+)\s*(?:,\s*(number|plural|select)\s*)?([,}])/.exec(source.slice(reader.at));
  if (!head) throw new SyntaxError(`Unreadable argument at ${reader.at} in message: ${source}`);
  const [whole, name = '', type, end] = head;
  reader.at += whole.length;
  if (end === '}') return { kind: 'argument', name, number: type === 'number' };
  const cases: (readonly [string, Pattern])[] = [];
  for (;;) {
    const label = /^\s*(=?[\w-]+)\s*\{/.exec(source.slice(reader.at));
    if (!label) break;
    reader.at += label[0].length;
    cases.push([label[1] ?? '', readPattern(reader, type === 'plural')]);
    closeBrace(reader);
  }
  reader.at += /^\s*/.exec(source.slice(reader.at))?.[0].length ?? 0;
  closeBrace(reader);
  if (!cases.some(([label]) => label === 'other')) throw new SyntaxError(`No "other" case in message: ${source}`);
  return { kind: 'choice', name, plural: type === 'plural', cases };
};

const closeBrace = (reader: Reader): void => {
  if (reader.source[reader.at] !== '}')
    throw new SyntaxError(`Missing "}" at ${reader.at} in message: ${reader.source}`);
  reader.at += 1;
};

const fillPart = (part: Part, params: MessageParams, locale: string, hash: number | undefined): string => {
  if (typeof part === 'string') return part;
  if (part.kind === 'hash') return hash === undefined ? '#' : numberFormat(locale).format(hash);
  const value = params[part.name] ?? '';
  if (part.kind === 'argument') return typeof value === 'number' ? numberFormat(locale).format(value) : String(value);
  if (!part.plural) return fillMessage(pick(part.cases, [String(value)]), params, locale, hash);
  const count = Number(value);
  return fillMessage(pick(part.cases, [`=${count}`, pluralRules(locale).select(count)]), params, locale, count);
};

const pick = (cases: readonly (readonly [string, Pattern])[], labels: readonly string[]): Pattern => {
  for (const wanted of [...labels, 'other']) {
    const found = cases.find(([label]) => label === wanted);
    if (found) return found[1];
  }
  return [];
};

const numberFormats = new Map<string, Intl.NumberFormat>();
const numberFormat = (locale: string): Intl.NumberFormat => {
  const format = numberFormats.get(locale) ?? new Intl.NumberFormat(locale);
  numberFormats.set(locale, format);
  return format;
};

const rules = new Map<string, Intl.PluralRules>();
const pluralRules = (locale: string): Intl.PluralRules => {
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, rule);
  return rule;
};
