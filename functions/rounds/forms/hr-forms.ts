import type { Answers } from '../../forms/answer.ts';
import { answersAsFacts } from '../../forms/answers-as-text.ts';
import type { Fact } from '../../forms/question.ts';
import { readinessForm } from '../../forms/readiness.form.ts';
import { selectionForm } from '../../forms/selection.form.ts';
import { silentProposalsForm } from '../../forms/silent-proposals.form.ts';
import { storedAnswers } from '../../forms/stored-answers.ts';
import { silentPairs } from '../../matching/proposal-answers.ts';
import { menteeApplicationOf, mentorApplicationOf } from '../../people/application-forms.ts';
import { findPeople } from '../../people/directory.ts';
import { participants, type Side } from '../../people/participant.ts';
import { readinessSheet } from '../../people/readiness.ts';
import type { FormContext } from './form-context.ts';

export const mentorSelection = selection('mentor');
export const menteeSelection = selection('mentee');

function selection(side: Side) {
  return async ({ table, cohort }: FormContext) => {
    const applied = (await participants(table, cohort.cohortId, side)).filter(
      ({ status }) => status === 'applied',
    );
    const people = await findPeople(
      table,
      cohort.cohortId,
      applied.map(({ personId }) => personId),
    );
    const form = side === 'mentor' ? mentorApplicationOf(cohort) : menteeApplicationOf(cohort);
    const applicants = applied.map(({ personId, application }) => {
      const answers: Answers = storedAnswers(form, application);
      return {
        id: personId,
        name: people.get(personId)?.name ?? personId,
        summary: answersAsFacts(form, answers),
      };
    });
    return selectionForm({ side, applicants: applicants.toSorted((a, b) => a.name.localeCompare(b.name)) });
  };
}

export async function readiness({ table, cohort }: FormContext) {
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
  return readinessForm({ sheet: facts });
}

export async function silentProposals({ table, cohort, round }: FormContext) {
  const silent = await silentPairs(table, cohort.cohortId, round.number);
  const people = await findPeople(
    table,
    cohort.cohortId,
    silent.flatMap(({ pair }) => [pair.menteeId, pair.mentorId]),
  );
  return silentProposalsForm({
    pairs: silent.map(({ pair: { pairId, menteeId, mentorId }, silent: sides }) => ({
      pairId,
      menteeName: people.get(menteeId)?.name ?? menteeId,
      mentorName: people.get(mentorId)?.name ?? mentorId,
      silent: sides,
    })),
  });
}
