import { participantsWho } from '../../../rounds/audience.ts';
import { participant } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { menteeSelectedMail } from './mentee-selected.mail.ts';

export const menteeSelected = defineRound({
  kind: 'menteeSelected',
  name: { en: 'Word to mentees selected', fr: 'Réponse aux personnes retenues' },
  audience: participantsWho('mentee', ({ status }) => status === 'selected'),
  mail: defineMail(menteeSelectedMail, participant),
  planned: ({ calendar, expected }) => mailOfNotice(calendar.menteeSelectionBy, expected.mentees),
});
