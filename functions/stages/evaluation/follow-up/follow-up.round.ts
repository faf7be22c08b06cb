import { bothSidesOf } from '../../../rounds/audience.ts';
import { pairOfRequest } from '../../../rounds/forms/form-context.ts';
import { form, participant } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { followUpForm } from './follow-up.form.ts';
import { followUpMail } from './follow-up.mail.ts';
import { monthsUntil } from './months-until.ts';

export const followUp = defineRound({
  kind: 'followUp',
  name: { en: 'Follow-up', fr: 'Suivi à distance' },
  numbered: true,
  audience: bothSidesOf(({ status }) => status === 'completed'),
  asks: {
    openFor: ({ checkIns }) => checkIns.answerWithin,
    reminders: () => [],
    namedAfter: 'pair',
    privacy: 'followUp',
    form: async (context) => {
      const { partner } = await pairOfRequest(context);
      return followUpForm({ partnerName: partner.name });
    },
  },
  mail: defineMail(followUpMail, (context) => {
    const monthsSince = monthsUntil(context.round.number, context.cohort.settings);
    return { ...participant(context), ...form(context), monthsSince };
  }),
  planned: ({ calendar, expected }) =>
    calendar.followUps.flatMap((dates) => mailsOfForm(dates, expected.bothSides)),
});
