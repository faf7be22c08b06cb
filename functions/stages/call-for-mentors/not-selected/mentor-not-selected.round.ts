import { participantsWho } from '../../../rounds/audience.ts';
import { participant } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { onlyIfNeeded } from '../../plan/expected-audiences.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { mentorNotSelectedMail } from './not-selected.mail.ts';

export const mentorNotSelected = defineRound({
  kind: 'mentorNotSelected',
  name: { en: 'Word to mentors not selected', fr: 'Réponse aux mentors non retenus' },
  audience: participantsWho('mentor', ({ status }) => status === 'notSelected'),
  mail: defineMail(mentorNotSelectedMail, participant),
  planned: ({ calendar, expected }) =>
    mailOfNotice(calendar.mentorSelectionBy, onlyIfNeeded(expected.mentors)),
});
