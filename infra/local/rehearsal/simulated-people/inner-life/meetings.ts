import { DAY_MS } from '../../../../../functions/time/day.ts';
import { chance } from '../chance.ts';

/**
 * How many days lie between two meetings of a pair, and how many pairs in a hundred keep to it: common practice is two
 * to four weeks, and in every programme some meet seldom and a few lose sight of each other.
 */
const CADENCES: readonly [upTo: number, days: number][] = [
  [0.26, 14],
  [0.62, 21],
  [0.85, 30],
  [0.95, 50],
  [1, 200],
];
/** Who is asked for the first time has had a fortnight: the first question comes then. */
const FIRST_DAYS = 14;
/** Before a first meeting there is a date to find. */
const FIRST_IS_LATE = 0.35;
/** How often the two count differently. */
const COUNTS_OTHERWISE = 0.08;

/** Two people who have met, or were to. */
export interface Pair {
  seed: number;
  /** Both names in any order: each of the two knows both. */
  names: readonly [string, string];
  /** How well they suit each other, 0 to 1. */
  fit: number;
}

/** When somebody is asked, as their inbox shows it. */
export interface Asked {
  /** 1 for the first time. */
  times: number;
  /** Days since the time before; undefined for the first. */
  daysSince: number | undefined;
}

/** Days from one meeting of the two to the next: longer where they do not suit each other. */
function daysBetweenMeetings(pair: Pair): number {
  const draw = ofPair(pair, 'cadence');
  const [, days] = CADENCES.find(([upTo]) => draw < upTo) ?? [1, 30];
  return Math.round(days * (pair.fit < 0.35 ? 1.9 : pair.fit < 0.55 ? 1.2 : 1));
}

/**
 * How often the two have met since they were asked the last time. One draw for both, so that they tell the same, but
 * for now and then a meeting that one of them forgets or counts twice.
 */
export function meetingsSince(pair: Pair, teller: string, { times, daysSince = FIRST_DAYS }: Asked): number {
  const expected = daysSince / daysBetweenMeetings(pair) - (times === 1 ? FIRST_IS_LATE : 0);
  const met = Math.max(0, Math.floor(expected + ofPair(pair, 'meetings', times)));
  const miscount = chance(pair.seed, teller, ...pair.names, 'counts', times);
  if (miscount >= COUNTS_OTHERWISE) return met;
  return miscount < COUNTS_OTHERWISE / 2 ? met + 1 : Math.max(0, met - 1);
}

/** Whether the two meet about as often as they should, and like to. */
export function isLively(pair: Pair): boolean {
  return pair.fit >= 0.4 && daysBetweenMeetings(pair) <= 30;
}

/**
 * On which days those meetings were, the latest first: spread over the time, none twice.
 *
 * @returns ISO days, all before `today`
 */
export function daysOfMeetings(pair: Pair, teller: string, asked: Asked, today: Date): string[] {
  const count = Math.min(MOST_AT_ONCE, meetingsSince(pair, teller, asked));
  const apart = (asked.daysSince ?? FIRST_DAYS) / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => {
    const ago = 1 + Math.floor(apart * (index + 0.1 + 0.5 * ofPair(pair, 'day', asked.times, index)));
    return new Date(today.getTime() - ago * DAY_MS).toISOString().slice(0, 10);
  });
}

/** Nobody puts down more of them in one sitting. */
const MOST_AT_ONCE = 3;

/**
 * Hours spent on it all in all: meetings of an hour and a little more, the training, and what people do besides. A few
 * give it far more than the others.
 *
 * @param teller whose hours these are
 */
export function hoursSpent(pair: Pair, teller: string): number {
  const meetings = PROGRAMME_DAYS / daysBetweenMeetings(pair);
  const eager = chance(pair.seed, teller, 'hours of preparation');
  const besides = eager > 0.93 ? 2.6 : 0.3 + eager * 0.7;
  return Math.round(2 * (TRAINING_HOURS + meetings * (1 + besides))) / 2;
}

/** Half a year, holidays taken off. */
const PROGRAMME_DAYS = 165;
const TRAINING_HOURS = 2;

function ofPair({ seed, names }: Pair, ...matter: (string | number)[]): number {
  return chance(seed, ...[...names].sort(), ...matter);
}
