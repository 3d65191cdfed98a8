import type { HostLimits } from './options.ts';

interface Bucket {
  tokens: number;
  at: number;
}

/** Accounts remembered at once; a bucket that is full again says nothing and is dropped first. */
const maxBuckets = 10_000;

/**
 * One leaking bucket per account: `take` gives the seconds to wait, 0 when the request may go on. It holds per
 * process; a host of several processes lets through as many times more.
 */
export function createRateLimit({ count, seconds }: HostLimits['requests'], clock: () => number) {
  const buckets = new Map<string, Bucket>();
  const perMillisecond = count / (seconds * 1_000);

  const refill = (bucket: Bucket, now: number): void => {
    bucket.tokens = Math.min(count, bucket.tokens + Math.max(0, now - bucket.at) * perMillisecond);
    bucket.at = now;
  };
  const forgetFull = (now: number): void => {
    for (const [account, bucket] of buckets) {
      refill(bucket, now);
      if (bucket.tokens >= count) buckets.delete(account);
    }
  };

  return {
    take(account: string): number {
      const now = clock();
      if (buckets.size >= maxBuckets) forgetFull(now);
      const bucket = buckets.get(account) ?? { tokens: count, at: now };
      buckets.set(account, bucket);
      refill(bucket, now);
      if (bucket.tokens < 1) return (1 - bucket.tokens) / perMillisecond / 1_000;
      bucket.tokens -= 1;
      return 0;
    },
  };
}
