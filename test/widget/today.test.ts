import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today } from '../../widget/page.ts';

describe('today', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-04T23:30:00Z') }));
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['UTC', '2026-03-04'],
    ['America/Los_Angeles', '2026-03-04'],
    ['Asia/Tokyo', '2026-03-05'],
    ['Pacific/Kiritimati', '2026-03-05'],
  ])('is the day of the account in %s', (zone, day) => {
    expect(today(zone)).toBe(day);
  });

  it.each([undefined, 'Not/AZone'])('is the day of the browser where the zone is %s', (zone) => {
    expect(today(zone)).toBe(today(Intl.DateTimeFormat().resolvedOptions().timeZone));
  });
});
