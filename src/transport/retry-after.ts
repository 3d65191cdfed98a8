/** RFC 9110: `Sun, 06 Nov 1994 08:49:37 GMT`, the only form that servers still send. */
const httpDate =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/u;

/**
 * Milliseconds to wait as `Retry-After` says (seconds or a date); `undefined` for anything else. A date counts from
 * the host's own `Date` where it is given, so that a wrong clock here does not matter.
 */
export const readRetryAfter = (header: string | null, hostDate: string | null, now: number): number | undefined => {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/u.test(text)) return Number(text) * 1000;
  if (!httpDate.test(text)) return undefined;
  const from = hostDate !== null && httpDate.test(hostDate.trim()) ? Date.parse(hostDate) : now;
  const wait = Date.parse(text) - from;
  return Number.isFinite(wait) && wait >= 0 ? wait : undefined;
};

/**
 * Milliseconds until a quota that is used up is full again, as `RateLimit` says, or the fields that came before it;
 * the longest of several. Counts only where `Retry-After` says nothing.
 */
export const readRateLimit = (headers: Headers): number | undefined => {
  const before = `;r=${headers.get('RateLimit-Remaining') ?? ''};t=${headers.get('RateLimit-Reset') ?? ''}`;
  const waits = [...(headers.get('RateLimit') ?? '').split(','), before].flatMap((quota) => {
    const [, left] = /;\s*r=(\d{1,9})(?=;|$)/u.exec(quota) ?? [];
    const [, seconds] = /;\s*t=(\d{1,9})(?=;|$)/u.exec(quota) ?? [];
    return Number(left) === 0 && seconds !== undefined ? [Number(seconds) * 1000] : [];
  });
  return waits.length === 0 ? undefined : Math.max(...waits);
};
