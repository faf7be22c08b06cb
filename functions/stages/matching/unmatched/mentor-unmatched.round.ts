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
  mail: defineMail(mentorUnmatchedMail, participant),
  planned: ({ calendar, expected }) => mailOfNotice(calendar.proposals.closesAt, expected.mentorsLeft),
});
