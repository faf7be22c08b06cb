import { durationDays } from '../../time/duration.ts';
import type { CohortSettings } from '../definition.ts';

/** Days after a round is opened beyond which no reminder is ever sent: the longest of all windows. */
export function reminderLimit(settings: CohortSettings): number {
  const { callForMentors, callForMentees, training, matching, kickoff, checkIns, evaluation } = settings;
  const windows = [
    ...[callForMentors, callForMentees].flatMap(({ openFor, selectWithin }) => [openFor, selectWithin]),
    training.confirmWithin,
    matching.reviewWithin,
    matching.answerWithin,
    kickoff.agreementWithin,
    checkIns.answerWithin,
    evaluation.reviewWithin,
  ];
  return Math.max(...windows.map(durationDays));
}

/** The same for the end forms, which have reminders of their own. */
export function endReminderLimit({ evaluation }: CohortSettings): number {
  return durationDays(evaluation.openFor);
}

/** The last day after kickoff on which a pulse can be opened: its answers are in when the end forms open. */
export function pulseLimit({ checkIns, evaluation, length }: CohortSettings): number {
  return durationDays(length) - durationDays(evaluation.openBefore) - durationDays(checkIns.answerWithin);
}

/** The least time to answer; it also makes up for months that are longer than 30 days. */
const TIME_TO_ANSWER = 7;

/**
 * The last day after the programme's end on which people can be asked, before personal data is erased. Follow-ups count from the end, retention from closure.
 */
export function followUpLimit({ evaluation, retention }: CohortSettings): number {
  return closureDays(evaluation) + durationDays(retention) - TIME_TO_ANSWER;
}

/**
 * The days after closure before which the results must have been told: people hear what came of the cohort before they
 * are asked what has stayed of it, and while they can be written to.
 */
export function resultsLimit({ evaluation, retention }: CohortSettings): number {
  const [firstFollowUp] = evaluation.followUps;
  const kept = durationDays(retention);
  if (firstFollowUp === undefined) return kept;
  return Math.min(kept, durationDays(firstFollowUp) - closureDays(evaluation));
}

/** From the programme's end to closure. */
function closureDays({ openFor, openBefore }: CohortSettings['evaluation']): number {
  return durationDays(openFor) - durationDays(openBefore);
}
