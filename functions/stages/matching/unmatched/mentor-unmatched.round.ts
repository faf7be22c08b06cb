import { elsewhereOfPerson } from '../../../company/person-elsewhere.ts';
import { participantsWho } from '../../../rounds/audience.ts';
import { participant } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { mentorUnmatchedMail } from './unmatched.mail.ts';
import { whoeverWasAsked } from './whoever-was-asked.ts';

export const mentorUnmatched = defineRound({
  kind: 'mentorUnmatched',
  name: { en: 'Word to mentors without a mentee', fr: 'Message aux mentors sans binôme' },
  audience: whoeverWasAsked(
    participantsWho('mentor', ({ status }) => status === 'trained' || status === 'selected'),
  ),
  mail: defineMail(mentorUnmatchedMail, async (context) => {
    const { table, cohort, recipient } = context;
    const { menteesOf } = await elsewhereOfPerson(table, cohort.cohortId, recipient.personId);
    return { ...participant(context), accompaniesElsewhere: menteesOf(recipient.personId) > 0 };
  }),
  planned: ({ calendar, expected }) => mailOfNotice(calendar.proposals.closesAt, expected.mentorsLeft),
});
