import { pauseIn, quietPeople } from '../../../people/quiet.ts';
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
    const { table, cohort, now } = context;
    const rests = await restingIn(table, cohort.cohortId);
    const quiet = await quietPeople(table, cohort.cohortId);
    // It tells nothing new: like a reminder, it does not reach whose mails pause.
    const isPaused = (personId: string) => pauseIn(quiet.get(personId), now) !== undefined;
    return (await nudged(context)).filter((recipient) => !rests(recipient) && !isPaused(recipient.personId));
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
