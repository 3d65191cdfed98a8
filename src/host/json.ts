import { refuse } from './problem.ts';
import type { Refused } from './problem.ts';

/** What a parsed body is, before a schema looked at it. */
export interface Parsed {
  readonly value: unknown;
}

/**
 * JSON from a stranger: strict UTF-8, nesting counted before the parser sees it, and no text that a database cannot
 * hold (NUL and halves of surrogate pairs become U+FFFD).
 */
export function parseJson(bytes: Uint8Array, maxDepth: number): Parsed | Refused {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('json-invalid');
  }
  if (depthExceeds(text, maxDepth)) return refuse('json-too-deep');
  try {
    return { value: unstorable.test(text) ? JSON.parse(text, makeStorable) : JSON.parse(text) };
  } catch {
    return refuse('json-invalid');
  }
}

/** Escapes that can stand for a NUL or half a surrogate pair; raw ones cannot occur in JSON in valid UTF-8. */
const unstorable = /\\u(?:0000|d[89a-f])/i;

// Strict UTF-8 keeps lone surrogates out of the text, so only escapes bring them.
const loneSurrogate = /\p{Surrogate}/gu;

const makeStorable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '\uFFFD').replace(loneSurrogate, '\uFFFD') : value;

function depthExceeds(text: string, maxDepth: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at++;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === openBrace || code === openBracket) {
      if (++depth > maxDepth) return true;
    } else if (code === closeBrace || code === closeBracket) depth--;
  }
  return false;
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/** JSON with sorted keys, so that the same content always has the same digest. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`;
}

/** SHA-256 as lower-case hex. */
export async function digestOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
