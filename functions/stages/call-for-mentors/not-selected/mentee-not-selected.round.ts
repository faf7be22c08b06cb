import { participantsWho } from '../../../rounds/audience.ts';
import { participant } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { onlyIfNeeded } from '../../plan/expected-audiences.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { menteeNotSelectedMail } from './not-selected.mail.ts';

export const menteeNotSelected = defineRound({
  kind: 'menteeNotSelected',
  name: { en: 'Word to mentees not selected', fr: 'Réponse aux personnes non retenues' },
  audience: participantsWho('mentee', ({ status }) => status === 'notSelected'),
  mail: defineMail(menteeNotSelectedMail, participant),
  planned: ({ calendar, expected }) =>
    mailOfNotice(calendar.menteeSelectionBy, onlyIfNeeded(expected.mentees)),
});
