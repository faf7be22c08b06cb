import { trainingConfirmationForm } from '../../forms/training-confirmation.form.ts';
import { menteeApplicationOf, mentorApplicationOf } from '../../people/application-forms.ts';
import { findPeople } from '../../people/directory.ts';
import { participants } from '../../people/participant.ts';
import type { Person } from '../../people/person.ts';
import type { FormContext } from './form-context.ts';

/**
 * As many names as a person will look through in a list. In a larger cohort wishes would be a lottery of the
 * names one happens to know, and the page would weigh hundreds of kilobytes.
 */
const MOST_MENTORS_TO_WISH_FOR = 200;

export const mentorCall = async ({ cohort }: FormContext) => mentorApplicationOf(cohort);

export const menteeCall = async (context: FormContext) =>
  menteeApplicationOf(context.cohort, await mentorsToWishFor(context));

export const mentorTraining = async ({ cohort }: FormContext) =>
  trainingConfirmationForm({ hours: cohort.settings.training.mentorHours });

async function mentorsToWishFor({ table, cohort, request }: FormContext): Promise<Person[]> {
  const mentors = (await participants(table, cohort.cohortId, 'mentor')).filter(
    ({ status, personId }) =>
      (status === 'selected' || status === 'trained') && personId !== request.personId,
  );
  if (mentors.length > MOST_MENTORS_TO_WISH_FOR) return [];
  const people = await findPeople(
    table,
    cohort.cohortId,
    mentors.map(({ personId }) => personId),
  );
  return [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}
