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
  return wishFit('mentorWish', turned(ranks(mentors, mentees), mentees.length));
}

/** By mentee, the rank of each mentor who is wished for, or who wishes. */
type Ranks = readonly ReadonlyMap<number, number>[];

function wishFit(criterion: 'menteeWish' | 'mentorWish', ranksOf: Ranks): Fit {
  const shareOf = (rank: number) => BY_RANK[rank - 1] ?? 0;
  return {
    share(i, j) {
      const rank = ranksOf[i]?.get(j);
      return rank === undefined ? 0 : shareOf(rank);
    },
    fillShares(i, shares) {
      shares.fill(0);
      for (const [j, rank] of ranksOf[i] ?? []) shares[j] = shareOf(rank);
    },
    facts(i, j) {
      const rank = ranksOf[i]?.get(j);
      return rank === undefined ? [] : [{ criterion, rank }];
    },
  };
}

function ranks(
  wishers: readonly (MenteeProfile | MentorProfile)[],
  wished: readonly (MenteeProfile | MentorProfile)[],
): Ranks {
  const numbers = new Map(wished.map(({ person }, number) => [person.id, number]));
  return wishers.map(({ wishes }) => {
    const rankOf = new Map<number, number>();
    wishes.forEach((id, at) => {
      const number = numbers.get(id);
      if (number !== undefined && !rankOf.has(number)) rankOf.set(number, at + 1);
    });
    return rankOf;
  });
}

function turned(byMentor: Ranks, mentees: number): Ranks {
  const byMentee = Array.from({ length: mentees }, () => new Map<number, number>());
  byMentor.forEach((rankOf, j) => {
    for (const [i, rank] of rankOf) byMentee[i]?.set(j, rank);
  });
  return byMentee;
}
