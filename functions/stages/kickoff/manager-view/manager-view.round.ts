import { notAskedBefore } from '../../../rounds/audience.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { managerViewMail } from './manager-view.mail.ts';
import { aboutTheMentees, managersOfMentees, managerViewAt } from './managers-of-mentees.ts';

const kind = 'managerView';

export const managerView = defineRound({
  kind,
  name: { en: 'Managers’ starting view', fr: 'Regard de départ des responsables' },
  audience: notAskedBefore(kind, managersOfMentees),
  nobodyWaits: true,
  oneMailEach: true,
  asks: {
    openFor: ({ kickoff }) => kickoff.agreementWithin,
    namedAfter: 'mentee',
    privacy: 'managerView',
    form: managerViewAt('start'),
  },
  mail: defineMail(managerViewMail, aboutTheMentees),
  planned: ({ settings, calendar, expected }) =>
    settings.evaluation.managerView ? mailsOfForm(calendar.agreement, expected.pairedMentees) : [],
});
