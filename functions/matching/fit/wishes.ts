import type { MenteeProfile, MentorProfile } from '../profile.ts';
import { type Fit, FULL } from './fit.ts';

/** What the first, second and third wish are worth. */
const BY_RANK = [FULL, 700, 400];

/** Whether the mentee named this mentor among their wishes, and in which place. */
export function menteeWishFit(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[]): Fit {
  return wishFit('menteeWish', ranks(mentees, mentors));
}

/** Whether the mentor named this mentee among their wishes, and in which place. */
export function mentorWishFit(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[]): Fit {
  const byMentor = ranks(mentors, mentees);
  return wishFit('mentorWish', (i, j) => byMentor(j, i));
}

type Rank = (mentee: number, mentor: number) => number | undefined;

function wishFit(criterion: 'menteeWish' | 'mentorWish', rankOf: Rank): Fit {
  return {
    share(i, j) {
      const rank = rankOf(i, j);
      return rank === undefined ? 0 : (BY_RANK[rank - 1] ?? 0);
    },
    facts(i, j) {
      const rank = rankOf(i, j);
      return rank === undefined ? [] : [{ criterion, rank }];
    },
  };
}

function ranks(
  wishers: readonly (MenteeProfile | MentorProfile)[],
  wished: readonly (MenteeProfile | MentorProfile)[],
): Rank {
  const numbers = new Map(wished.map(({ person }, number) => [person.id, number]));
  const byWisher = wishers.map(({ wishes }) => {
    const rankOf = new Map<number, number>();
    wishes.forEach((id, at) => {
      const number = numbers.get(id);
      if (number !== undefined && !rankOf.has(number)) rankOf.set(number, at + 1);
    });
    return rankOf;
  });
  return (wisher, other) => byWisher[wisher]?.get(other);
}
