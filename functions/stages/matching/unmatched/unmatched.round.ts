import { elsewhereOfPerson } from '../../../company/person-elsewhere.ts';
import { participantsWho } from '../../../rounds/audience.ts';
import { participant } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { unmatchedMail } from './unmatched.mail.ts';
import { whoeverWasAsked } from './whoever-was-asked.ts';

export const unmatched = defineRound({
  kind: 'unmatched',
  name: { en: 'Word to mentees who wait', fr: 'Message aux personnes en attente' },
  audience: whoeverWasAsked(participantsWho('mentee', ({ status }) => status === 'selected')),
  mail: defineMail(unmatchedMail, async (context) => {
    const { table, cohort, recipient } = context;
    const { mentored } = await elsewhereOfPerson(table, cohort.cohortId, recipient.personId);
    return { ...participant(context), hasMentorElsewhere: mentored.has(recipient.personId) };
  }),
  planned: ({ calendar, expected }) => mailOfNotice(calendar.proposals.closesAt, expected.menteesLeft),
});
