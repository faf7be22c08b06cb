import type { Fact } from '../../../forms/questions/question.ts';
import { hrCoordinators } from '../../../rounds/audience.ts';
import type { FormContext } from '../../../rounds/forms/form-context.ts';
import { addressed, form } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { onlyIfNeeded } from '../../plan/expected-audiences.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { canMatch, MOST_DELAYS, readinessSheet } from '../readiness.ts';
import { consequencesOfReadiness } from './readiness.consequences.ts';
import { readinessForm } from './readiness.form.ts';
import { readinessMail } from './readiness.mail.ts';

export const readiness = defineRound({
  kind: 'readiness',
  name: { en: 'Your decision before the matching', fr: 'Votre décision avant l’appariement' },
  audience: hrCoordinators,
  asks: {
    openFor: ({ matching }) => matching.reviewWithin,
    decidedByHr: true,
    namedAfter: 'nobody',
    privacy: 'readiness',
    form: readinessOf,
    consequences: consequencesOfReadiness,
  },
  mail: defineMail(readinessMail, async (context) => ({
    ...addressed(context),
    ...form(context),
    ...(await readinessSheet(context.table, context.cohort)),
  })),
  planned: ({ calendar, expected }) =>
    mailOfNotice(calendar.mentorTraining.closesAt, onlyIfNeeded(expected.hr)),
});

async function readinessOf({ table, cohort, round }: FormContext) {
  const sheet = await readinessSheet(table, cohort);
  const facts: Fact[] = [
    {
      label: { en: 'Mentors trained', fr: 'Mentors formés' },
      value: {
        en: `${sheet.mentorsTrained} of ${sheet.mentorsSelected}`,
        fr: `${sheet.mentorsTrained} sur ${sheet.mentorsSelected}`,
      },
    },
    { label: { en: 'Places', fr: 'Places' }, value: String(sheet.places) },
    { label: { en: 'Mentees', fr: 'Personnes à accompagner' }, value: String(sheet.mentees) },
    {
      label: {
        en: 'Mentees with fewer than two possible mentors',
        fr: 'Personnes avec moins de deux mentors possibles',
      },
      value: String(sheet.menteesShortOfChoice),
    },
  ];
  return readinessForm({ sheet: facts, canMatch: canMatch(sheet), isLast: round.number >= MOST_DELAYS });
}
