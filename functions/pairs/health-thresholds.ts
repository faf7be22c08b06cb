import type { CohortSettings } from '../definition/definition.ts';
import { durationDays } from '../time/duration.ts';

/** Everything about time in days, also fractions of one: a cohort may be run in seconds. */
export interface HealthThresholds {
  cadence: number;
  /** Beyond the cadence. */
  amberAfter: number;
  redAfter: number;
  agreementDue: number;
  nudgeFirstMeeting: number;
  flagFirstMeeting: number;
  askSilent: number;
  proposeClosure: number;
  /** Beyond the proposal of closure. */
  closeAfter: number;
  /** On the pulse's scale of 1 to 5: this or less is an alarm. */
  lowScore: number;
  /** So many pulses in a row that neither side answered are an alarm. */
  unansweredPulses: number;
}

const LOW_SCORE = 2;
const UNANSWERED_PULSES = 2;

/** The thresholds of practice, as this cohort's definition sets them. */
export function healthThresholds({ checkIns, kickoff }: CohortSettings): HealthThresholds {
  return {
    cadence: checkIns.cadenceDays,
    amberAfter: durationDays(checkIns.amberAfter),
    redAfter: durationDays(checkIns.redAfter),
    agreementDue: durationDays(kickoff.agreementWithin),
    nudgeFirstMeeting: durationDays(checkIns.nudgeFirstMeetingAfter),
    flagFirstMeeting: durationDays(checkIns.flagFirstMeetingAfter),
    askSilent: durationDays(checkIns.askSilentAfter),
    proposeClosure: durationDays(checkIns.proposeClosureAfter),
    closeAfter: durationDays(checkIns.closeSilentAfter),
    lowScore: LOW_SCORE,
    unansweredPulses: UNANSWERED_PULSES,
  };
}
