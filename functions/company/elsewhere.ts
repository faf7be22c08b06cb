import type { PairOfIds } from '../pairs/pair-of-ids.ts';

/** A pair of another cohort, by the ids under which its people are known in this one. One of the two is known at least. */
export interface PairElsewhere {
  menteeId?: string;
  mentorId?: string;
  /** Asked whether they want to; on the way together; or were so before. */
  state: 'proposed' | 'taken' | 'earlier';
}

/** What people of a cohort have in the others. A pair that is proposed counts like one under way: its place is promised. */
export interface Elsewhere {
  /** How many mentees a mentor has in other cohorts. */
  menteesOf: (mentorId: string) => number;
  /** Who has a mentor in another cohort: one at a time. */
  mentored: ReadonlySet<string>;
  /** Those who are on the way together in another cohort, as mentee and mentor and the other way round. */
  together: readonly PairOfIds[];
  /** Those who were a pair before, in the same parts. */
  before: readonly PairOfIds[];
}

export function elsewhereOf(pairs: readonly PairElsewhere[]): Elsewhere {
  const mentees = new Map<string, number>();
  const mentored = new Set<string>();
  const together: PairOfIds[] = [];
  const before: PairOfIds[] = [];
  for (const { menteeId, mentorId, state } of pairs) {
    const both = menteeId === undefined || mentorId === undefined ? undefined : { menteeId, mentorId };
    if (state === 'earlier') {
      if (both) before.push(both);
      continue;
    }
    if (menteeId !== undefined) mentored.add(menteeId);
    if (mentorId !== undefined) mentees.set(mentorId, (mentees.get(mentorId) ?? 0) + 1);
    if (both) together.push(both, { menteeId: both.mentorId, mentorId: both.menteeId });
  }
  return { menteesOf: (mentorId) => mentees.get(mentorId) ?? 0, mentored, together, before };
}

/** How many of the places somebody offers are left for this cohort. */
export function placesLeft(offered: number, mentorId: string, { menteesOf }: Elsewhere): number {
  return Math.max(0, offered - menteesOf(mentorId));
}

/** Whether two may become a pair as far as other cohorts go: the mentee has no mentor there, and they are no pair there. */
export function mayBePaired({ menteeId, mentorId }: PairOfIds, { mentored, together }: Elsewhere): boolean {
  const arePaired = together.some((pair) => pair.menteeId === menteeId && pair.mentorId === mentorId);
  return !mentored.has(menteeId) && !arePaired;
}

/**
 * How many mentees a mentor may have here. It is a question only where they have some elsewhere: HR may give more than
 * a mentor offered, but not what another cohort was given.
 *
 * @param offered the places that a mentor offers here
 */
export function limitsElsewhere(
  offered: (mentorId: string) => number,
  elsewhere: Elsewhere,
): (mentorId: string) => number {
  return (mentorId) =>
    elsewhere.menteesOf(mentorId) === 0 ? Infinity : placesLeft(offered(mentorId), mentorId, elsewhere);
}

export const NOTHING_ELSEWHERE: Elsewhere = elsewhereOf([]);
