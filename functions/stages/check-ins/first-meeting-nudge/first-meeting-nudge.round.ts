import { bothSidesOf, isActive } from '../../../rounds/audience.ts';
import { participant, partnerOf, sideOf } from '../../../rounds/letters/letter-context.ts';
import { pairPage } from '../../../rounds/letters/pair-in-letter.ts';
import { restingIn } from '../../../rounds/resting.ts';
import { defineMail } from '../../mail.ts';
import { onlyIfNeeded } from '../../plan/expected-audiences.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { firstMeetingNudgeMail } from './first-meeting-nudge.mail.ts';

const nudged = bothSidesOf((pair, { number }) => isActive(pair) && pair.nudge === number);

export const firstMeetingNudge = defineRound({
  kind: 'firstMeetingNudge',
  name: { en: 'Nudge towards a first meeting', fr: 'Encouragement à une première rencontre' },
  audience: async (context) => {
    const rests = await restingIn(context.table, context.cohort.cohortId);
    return (await nudged(context)).filter((recipient) => !rests(recipient));
  },
  mail: defineMail(firstMeetingNudgeMail, (context) => ({
    ...participant(context),
    ...pairPage(context),
    side: sideOf(context),
    partner: partnerOf(context),
  })),
  planned: ({ calendar, expected }) =>
    mailOfNotice(calendar.firstMeetingNudgeAt, onlyIfNeeded(expected.bothSides)),
});
