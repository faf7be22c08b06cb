import { participantsWho } from '../../../rounds/audience.ts';
import { participant, sideOf } from '../../../rounds/letters/letter-context.ts';
import { defineMailWith } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { matchingUnderWayMail } from './matching-under-way.mail.ts';

export const matchingUnderWay = defineRound({
  kind: 'matchingUnderWay',
  name: { en: 'News of the matching', fr: 'Annonce de l’appariement' },
  audience: async (context) => [
    ...(await participantsWho('mentor', ({ status }) => status === 'trained')(context)),
    ...(await participantsWho('mentee', ({ status }) => status === 'selected')(context)),
  ],
  mail: defineMailWith(matchingUnderWayMail, (context, { matchingCalendar }) => ({
    args: {
      ...participant(context),
      side: sideOf(context),
      proposalsBy: matchingCalendar(context.cohort.settings, context.now).proposals.opensAt.toISOString(),
    },
  })),
  planned: ({ calendar, expected }) => mailOfNotice(calendar.matchingFrom, expected.mentorsAndMentees),
});
