import { hasBegun } from '../../../pairs/pair.ts';
import { goalsOf } from '../../../pairs/plan/in-plan.ts';
import { bothSidesOf } from '../../../rounds/audience.ts';
import { pairOfRequest } from '../../../rounds/forms/form-context.ts';
import { form, participant, partnerOf, sideOf } from '../../../rounds/letters/letter-context.ts';
import { pairPage } from '../../../rounds/letters/pair-in-letter.ts';
import { planOf } from '../../kickoff/agreement/agreed-plan.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { menteeEndForm, mentorEndForm } from './end.form.ts';
import { endFormMail } from './end-form.mail.ts';

export const endForm = defineRound({
  kind: 'endForm',
  name: { en: 'End forms', fr: 'Bilans' },
  audience: bothSidesOf(hasBegun),
  asks: {
    openFor: ({ evaluation }) => evaluation.openFor,
    // Around the programme's end people are reminded on days of their own.
    reminders: ({ evaluation }) => evaluation.reminders,
    namedAfter: 'pair',
    privacy: 'endForm',
    form: async (context) => {
      const { table, cohort } = context;
      const { side, partner, pair } = await pairOfRequest(context);
      const plan = await planOf(table, cohort.cohortId, pair);
      const asked = {
        partnerName: partner.name,
        goals: plan ? goalsOf(plan.current.answers) : [],
        extra: cohort.settings.forms.endForm ?? [],
      };
      return side === 'mentor' ? mentorEndForm(asked) : menteeEndForm(asked);
    },
  },
  mail: defineMail(endFormMail, (context) => ({
    ...participant(context),
    ...pairPage(context),
    ...form(context),
    side: sideOf(context),
    partnerName: partnerOf(context).name,
  })),
  planned: ({ calendar, expected }) => mailsOfForm(calendar.endForms, expected.bothSides),
});
