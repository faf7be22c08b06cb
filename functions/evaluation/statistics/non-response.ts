import type { Interval } from './interval.ts';

/**
 * Bounds of a share that assume nothing about those who did not answer (Manski): all of them no, all of them yes.
 * 17 of 20 answered and 15 said yes: the truth lies between 15/20 and 18/20.
 *
 * @param yes what is known of the number who said yes: a range, when the exact number is not published
 */
export function nonResponseBounds(yes: Interval, answered: number, asked: number): Interval {
  return { low: yes.low / asked, high: (yes.high + asked - answered) / asked };
}
