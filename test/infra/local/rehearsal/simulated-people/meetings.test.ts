import { expect, test } from 'vitest';
import {
  type Asked,
  daysOfMeetings,
  isLively,
  meetingsSince,
  type Pair,
} from '../../../../../infra/local/rehearsal/simulated-people/inner-life/meetings.ts';

const TODAY = new Date('2027-03-10T09:00:00Z');
const PAIRS: Pair[] = Array.from({ length: 60 }, (_, number) => ({
  seed: 1,
  names: [`Ada ${number}`, `Grace ${number}`],
  fit: (number % 10) / 10,
}));
const ASKED: Asked[] = [
  { times: 1, daysSince: undefined },
  { times: 2, daysSince: 16 },
  { times: 4, daysSince: 30 },
];

test('the days somebody notes are those they tell of in a check-in: past, no two the same, always the same', () => {
  for (const pair of PAIRS) {
    for (const asked of ASKED) {
      const days = daysOfMeetings(pair, 'ada@example.com', asked, TODAY);
      expect(days).toHaveLength(Math.min(3, meetingsSince(pair, 'ada@example.com', asked)));
      expect(new Set(days).size).toBe(days.length);
      expect(days.toSorted().toReversed()).toEqual(days);
      for (const day of days) expect(day < '2027-03-10' && day >= '2027-02-07').toBe(true);
      expect(daysOfMeetings(pair, 'ada@example.com', asked, TODAY)).toEqual(days);
    }
  }
});

test('most pairs are lively, and none that does not get on', () => {
  expect(PAIRS.filter(isLively).length).toBeGreaterThan(PAIRS.length / 3);
  expect(PAIRS.filter((pair) => pair.fit < 0.4 && isLively(pair))).toEqual([]);
});
