import type { CohortSettings } from '../cohorts/cohort.ts';
import type { FormRound } from './round.ts';

/** What HR's "wait a week" gives mentors who are not trained yet. */
const ANOTHER_WEEK = 'P7D';

/**
 * How long each form can be answered, as an ISO 8601 duration. HR's own forms on the way (readiness, silent
 * proposals) stay open as long as its review of the matching.
 */
export function openingTime(settings: CohortSettings, kind: FormRound, number = 1): string {
  switch (kind) {
    case 'mentorCall':
      return number > 1 ? settings.callForMentors.extendBy : settings.callForMentors.openFor;
    case 'mentorSelection':
      return settings.callForMentors.selectWithin;
    case 'mentorTraining':
      return number > 1 ? ANOTHER_WEEK : settings.training.confirmWithin;
    case 'menteeCall':
      return settings.callForMentees.openFor;
    case 'menteeSelection':
      return settings.callForMentees.selectWithin;
    case 'readiness':
    case 'matchReview':
    case 'silentProposals':
      return settings.matching.reviewWithin;
    case 'pairProposal':
      return settings.matching.answerWithin;
    case 'agreement':
    case 'selfView':
    case 'managerView':
      return settings.kickoff.agreementWithin;
    case 'pulse':
    case 'followUp':
      return settings.checkIns.answerWithin;
    case 'endForm':
    case 'managerViewEnd':
      return settings.evaluation.openFor;
  }
}
