import { participantsWho } from '../../../rounds/audience.ts';
import { participant } from '../../../rounds/letters/letter-context.ts';
import { defineMailWith } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { menteeSelectedMail } from './mentee-selected.mail.ts';

export const menteeSelected = defineRound({
  kind: 'menteeSelected',
  name: { en: 'Word to mentees selected', fr: 'Réponse aux personnes retenues' },
  audience: participantsWho('mentee', ({ status }) => status === 'selected'),
  mail: defineMailWith(menteeSelectedMail, (context, { cohortCalendar, matchingCalendar }) => {
    const { cohort, now } = context;
    const { matchingFrom } = cohortCalendar(cohort.settings, { startsAt: new Date(cohort.startsAt) });
    // Mentors may have been trained, and the mentees found, later than planned.
    const from = matchingFrom > now ? matchingFrom : now;
    const { proposals } = matchingCalendar(cohort.settings, from);
    return { args: { ...participant(context), proposalsBy: proposals.opensAt.toISOString() } };
  }),
  planned: ({ calendar, expected }) => mailOfNotice(calendar.menteeSelectionBy, expected.mentees),
});
