import { pairs } from '../../../pairs/pair.ts';
import { begins, notAskedBefore, recipientOf } from '../../../rounds/audience.ts';
import { form, participant } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { selfViewForm } from './self-view.form.ts';
import { selfViewMail } from './self-view.mail.ts';

const kind = 'selfView';

export const selfView = defineRound({
  kind,
  name: { en: 'Mentees’ starting view', fr: 'Regard de départ' },
  audience: notAskedBefore(kind, async ({ table, cohort, number }) =>
    (await pairs(table, cohort.cohortId))
      .filter((pair) => begins(pair, number))
      .map((pair) => ({ ...recipientOf(pair, 'mentee'), requestId: pair.menteeId })),
  ),
  carriedBy: 'agreement',
  nobodyWaits: true,
  asks: {
    openFor: ({ kickoff }) => kickoff.agreementWithin,
    namedAfter: 'person',
    privacy: 'selfView',
    form: async () => selfViewForm(),
  },
  mail: defineMail(selfViewMail, (context) => ({ ...participant(context), ...form(context) })),
  // The mails of the agreement ask for it, too; it goes alone to those who have settled that one only.
  planned: ({ calendar, expected }) => mailsOfForm(calendar.agreement, { ...expected.pairedMentees, to: 0 }),
});
