import { participantsWho } from '../../../rounds/audience.ts';
import { participant } from '../../../rounds/letters/letter-context.ts';
import { getRound } from '../../../rounds/round.ts';
import { defineMail } from '../../mail.ts';
import { defineRound } from '../../round-definition.ts';
import { matchReview } from '../match-review/match-review.round.ts';
import { reviewTakesLongerMail } from './review-takes-longer.mail.ts';

/** The one whose end everybody was told who applied. */
export const FIRST_REVIEW = `${matchReview.kind}-1`;

/** To all who were told by when they hear of the matching, each time HR has put that day off. */
export const reviewTakesLonger = defineRound({
  kind: 'reviewTakesLonger',
  name: { en: 'Word that the matching takes longer', fr: 'Annonce d’un appariement plus long' },
  numbered: true,
  nobodyWaits: true,
  audience: async (context) => [
    ...(await participantsWho('mentor', ({ status }) => status === 'trained')(context)),
    ...(await participantsWho('mentee', ({ status }) => status === 'selected')(context)),
  ],
  mail: defineMail(reviewTakesLongerMail, async (context) => {
    const { table, cohort, now } = context;
    const { deadline } = await getRound(table, { cohortId: cohort.cohortId, roundId: FIRST_REVIEW });
    return { ...participant(context), proposalsBy: deadline ?? now.toISOString() };
  }),
  // Nobody plans to be late.
  planned: () => [],
});
