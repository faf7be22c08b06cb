import type { MatchingPolicy } from '../../../definition/policy.ts';
import type { MentorProfile } from '../profile.ts';
import { mustHave } from './must-have.ts';

/** A mentor has no more mentees than places. What the solver proposes keeps to it; what HR locks may not. */
export const capacity = mustHave({
  id: 'capacity',
  name: { en: 'no more mentees than places', fr: 'pas plus de personnes que de places' },
  broken: { en: 'has more mentees than places', fr: 'a plus de mentoré·es que de places' },
  // No pair breaks it alone: see crowdedMentors.
  forbids: () => undefined,
});

/** The numbers of the mentors who break it. */
export function crowdedMentors(
  mentors: readonly MentorProfile[],
  policy: MatchingPolicy,
  mentorOf: Int32Array,
): Set<number> {
  const mentees = new Map<number, number>();
  for (const j of mentorOf) mentees.set(j, (mentees.get(j) ?? 0) + 1);
  const places = (j: number) => Math.min(mentors[j]?.places ?? 0, policy.capacity);
  return new Set([...mentees.keys()].filter((j) => j >= 0 && (mentees.get(j) ?? 0) > places(j)));
}
