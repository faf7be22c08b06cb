import type { Cohort } from '../cohorts/cohort.ts';
import { durationWeeks } from '../time/duration.ts';
import type { ApplicationContext } from './application-questions.ts';
import { menteeApplicationForm } from './mentee-application.form.ts';
import { mentorApplicationForm } from './mentor-application.form.ts';
import type { Wishable } from './wish-list.ts';

/** The form a mentor applies with, and by which the application is read later. */
export function mentorApplicationOf(cohort: Cohort) {
  const { matching, training, forms } = cohort.settings;
  return mentorApplicationForm({
    ...common(cohort),
    trainingHours: training.mentorHours,
    maxPlaces: matching.policy.capacity,
    extra: forms.mentorApplication ?? [],
  });
}

/** @param mentors who can be wished for; none when the form only reads an application */
export function menteeApplicationOf(cohort: Cohort, mentors: readonly Wishable[] = []) {
  const { training, forms } = cohort.settings;
  return menteeApplicationForm({
    ...common(cohort),
    trainingHours: training.menteeHours,
    mentors,
    extra: forms.menteeApplication ?? [],
  });
}

function common({ settings }: Cohort): Pick<ApplicationContext, 'cohort' | 'skills' | 'weeks'> {
  return {
    cohort: settings.name,
    skills: settings.skills,
    weeks: durationWeeks(settings.length),
  };
}
