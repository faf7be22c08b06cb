import { pairs } from '../../../pairs/pair.ts';
import { isActive, recipientOf } from '../../../rounds/audience.ts';
import { form, participant } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { selfViewForm } from './self-view.form.ts';
import { selfViewMail } from './self-view.mail.ts';

export const selfView = defineRound({
  kind: 'selfView',
  name: { en: 'Mentees’ starting view', fr: 'Regard de départ' },
  audience: async ({ table, cohort }) =>
    (await pairs(table, cohort.cohortId))
      .filter(isActive)
      .map((pair) => ({ ...recipientOf(pair, 'mentee'), requestId: pair.menteeId })),
  asks: {
    openFor: ({ kickoff }) => kickoff.agreementWithin,
    namedAfter: 'person',
    form: async () => selfViewForm(),
  },
  mail: defineMail(selfViewMail, (context) => ({ ...participant(context), ...form(context) })),
  planned: ({ calendar, expected }) => mailsOfForm(calendar.agreement, expected.pairedMentees),
});
