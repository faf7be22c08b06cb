import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { managerViewMail } from './manager-view.mail.ts';
import { aboutTheMentee, managersOfMentees, managerViewAt } from './managers-of-mentees.ts';

export const managerView = defineRound({
  kind: 'managerView',
  name: { en: 'Managers’ starting view', fr: 'Regard de départ des managers' },
  audience: managersOfMentees,
  asks: {
    openFor: ({ kickoff }) => kickoff.agreementWithin,
    namedAfter: 'mentee',
    form: managerViewAt('start'),
  },
  mail: defineMail(managerViewMail, aboutTheMentee),
  planned: ({ settings, calendar, expected }) =>
    settings.evaluation.managerView ? mailsOfForm(calendar.agreement, expected.pairedMentees) : [],
});
