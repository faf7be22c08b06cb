import type { CohortSettings } from './definition.ts';
import { durationDays } from './duration.ts';

/** From how many days on, after the round is opened, no reminder is ever sent: the longest of all windows. */
export function reminderLimit(settings: CohortSettings): number {
  const { callForMentors, callForMentees, training, matching, kickoff, checkIns } = settings;
  const windows = [
    ...[callForMentors, callForMentees].flatMap(({ openFor, selectWithin }) => [openFor, selectWithin]),
    training.confirmWithin,
    matching.reviewWithin,
    matching.answerWithin,
    kickoff.agreementWithin,
    checkIns.answerWithin,
  ];
  return Math.max(...windows.map(durationDays));
}

/** The same for the end forms, which have reminders of their own. */
export function endReminderLimit({ evaluation }: CohortSettings): number {
  return durationDays(evaluation.openFor);
}

/** Days after kickoff on which the end forms open: no pulse is sent from then on. */
export function pulseLimit({ evaluation, length }: CohortSettings): number {
  return durationDays(length) - durationDays(evaluation.openBefore);
}

/** The least time to answer; it also makes up for months that are longer than 30 days. */
const TIME_TO_ANSWER = 7;

/**
 * Days after the programme's end from which on nobody can be asked, because personal data is about to be
 * erased. Follow-ups count from the end, retention from closure.
 */
export function followUpLimit({ evaluation, retention }: CohortSettings): number {
  const closure = durationDays(evaluation.openFor) - durationDays(evaluation.openBefore);
  return closure + durationDays(retention) - TIME_TO_ANSWER;
}
