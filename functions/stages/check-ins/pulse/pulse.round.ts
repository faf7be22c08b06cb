import { hasBegun, Pair } from '../../../pairs/pair.ts';
import { nextStepOf } from '../../../pairs/plan/in-plan.ts';
import { bothSidesOf } from '../../../rounds/audience.ts';
import { pairOfRequest } from '../../../rounds/forms/form-context.ts';
import { eachCopy, form, participant, partnerOf, sideOf } from '../../../rounds/letters/letter-context.ts';
import { pairPage } from '../../../rounds/letters/pair-in-letter.ts';
import { key } from '../../../store/keys.ts';
import { planOf } from '../../kickoff/agreement/agreed-plan.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { askForContact } from '../ask-for-contact.ts';
import { pulseForm } from './pulse.form.ts';
import { pulseMail } from './pulse.mail.ts';

export const pulse = defineRound({
  kind: 'pulse',
  name: { en: 'Check-in', fr: 'Point d’étape' },
  numbered: true,
  audience: bothSidesOf(hasBegun),
  oneMailEach: true,
  asks: {
    openFor: ({ checkIns }) => checkIns.answerWithin,
    namedAfter: 'pair',
    privacy: 'pulse',
    form: async (context) => {
      const { side, partner, pair } = await pairOfRequest(context);
      const { cohortId, settings } = context.cohort;
      const plan = await planOf(context.table, cohortId, pair);
      const nextStep = plan && nextStepOf(plan.current.answers);
      return pulseForm({ side, partnerName: partner.name, nextStep, extra: settings.forms.pulse ?? [] });
    },
    onAnswer: async ({ table, cohort, request, answers, now }) => {
      const { pairId, side } = request;
      if (answers.contactMe !== 'yes' || !pairId || !side) return false;
      const pair = await table.get(key.pair(cohort.cohortId, pairId), Pair);
      if (pair) await askForContact(table, cohort.cohortId, pair, side, now);
      return true;
    },
  },
  mail: defineMail(pulseMail, (context) => ({
    ...participant(context),
    ...pairPage(context),
    ...form(context),
    side: sideOf(context),
    partnerNames: eachCopy(context).map((copy) => partnerOf(copy).name),
  })),
  planned: ({ calendar, expected }) =>
    calendar.pulses.flatMap((dates) => mailsOfForm(dates, expected.bothSides)),
});
