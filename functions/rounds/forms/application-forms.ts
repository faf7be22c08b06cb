import { trainingConfirmationForm } from '../../forms/training-confirmation.form.ts';
import { menteeApplicationOf, mentorApplicationOf } from '../../people/application-forms.ts';
import { wishList } from '../../people/wish-list.ts';
import type { FormContext } from './form-context.ts';

export const mentorCall = async ({ cohort }: FormContext) => mentorApplicationOf(cohort);

export async function menteeCall({ table, cohort, request }: FormContext) {
  const mentors = await wishList(table, cohort.cohortId);
  return menteeApplicationOf(
    cohort,
    mentors.filter(({ id }) => id !== request.personId),
  );
}

export const mentorTraining = async ({ cohort }: FormContext) =>
  trainingConfirmationForm({ hours: cohort.settings.training.mentorHours });
