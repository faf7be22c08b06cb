import { getProposal } from '../../../matching/record/proposal-record.ts';
import { hrCoordinators, ifAny } from '../../../rounds/audience.ts';
import { addressed, form, linkTo } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfDecision } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { consequencesOfReview } from './match-review.consequences.ts';
import { matchReviewMail } from './match-review.mail.ts';

export const matchReview = defineRound({
  kind: 'matchReview',
  name: { en: 'Your review of the pairs', fr: 'Votre relecture des binômes' },
  audience: ifAny(({ cohort }) => cohort.settings.matching.review === 'hr', hrCoordinators),
  asks: {
    openFor: ({ matching }) => matching.reviewWithin,
    decidedByHr: true,
    namedAfter: 'nobody',
    privacy: 'matchReview',
    form: 'onBoard',
    consequences: consequencesOfReview,
  },
  mail: defineMail(matchReviewMail, async (context) => {
    const { table, cohort, round } = context;
    const { proposal } = await getProposal(table, cohort.cohortId, round.number);
    return {
      ...addressed(context),
      ...form(context),
      formUrl: linkTo('board', context),
      pairs: proposal.pairs.length,
      moving: proposal.pairs.filter(({ insteadOf }) => insteadOf !== undefined).length,
      menteesLeft: proposal.unmatched.length,
      mentorsLeft: proposal.spare.length,
    };
  }),
  planned: (plan) => {
    const { review, reviewWithin } = plan.settings.matching;
    return mailsOfDecision(plan.calendar.matchingFrom, { decidedBy: review, within: reviewWithin }, plan);
  },
});
