import { everybodyInvolved } from '../../../rounds/audience.ts';
import { participant, sideOf } from '../../../rounds/letters/letter-context.ts';
import { isolated } from '../../../text/isolated.ts';
import { defineMail } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { thanksMail } from './thanks.mail.ts';

export const thanks = defineRound({
  kind: 'thanks',
  name: { en: 'Thanks', fr: 'Remerciements' },
  audience: everybodyInvolved,
  mail: defineMail(thanksMail, (context) => {
    const { cohort, recipient, pairs, people } = context;
    const own = [...pairs.values()].find(
      ({ status, mentorId, menteeId }) =>
        status === 'completed' && [mentorId, menteeId].includes(recipient.personId),
    );
    const partner = own && people.get(own.mentorId === recipient.personId ? own.menteeId : own.mentorId);
    const wasInPair = [...pairs.values()].some(
      ({ startedAt, mentorId, menteeId }) =>
        startedAt !== undefined && [mentorId, menteeId].includes(recipient.personId),
    );
    const { resultsAt } = cohort;
    return {
      ...participant(context),
      side: sideOf(context),
      followUps: own !== undefined && cohort.settings.evaluation.followUps.length > 0,
      ...(wasInPair && resultsAt !== undefined && { resultsAt }),
      ...(partner === undefined ? {} : { partnerName: isolated(partner.name) }),
    };
  }),
  planned: ({ calendar, expected }) => mailOfNotice(calendar.closedAt, expected.mentorsAndMentees),
});
