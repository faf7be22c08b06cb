import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { managerViewEndMail } from './manager-view.mail.ts';
import { aboutTheMentees, managersOfMentees, managerViewAt } from './managers-of-mentees.ts';

/** The same view once more at the end, asked and reminded together with the end forms. */
export const managerViewEnd = defineRound({
  kind: 'managerViewEnd',
  name: { en: 'Managers’ view at the end', fr: 'Regard final des responsables' },
  audience: managersOfMentees,
  oneMailEach: true,
  asks: {
    openFor: ({ evaluation }) => evaluation.openFor,
    reminders: ({ evaluation }) => evaluation.reminders,
    namedAfter: 'mentee',
    privacy: 'managerViewEnd',
    form: managerViewAt('end'),
  },
  mail: defineMail(managerViewEndMail, aboutTheMentees),
  planned: ({ settings, calendar, expected }) =>
    settings.evaluation.managerView ? mailsOfForm(calendar.endForms, expected.pairedMentees) : [],
});
