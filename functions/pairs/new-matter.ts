import { lastMeeting, type PairFacts } from './health.ts';
import type { HealthReason } from './health-reasons.ts';

/**
 * Since when a reason to look at a pair is a matter of its own: HR hears of each once. That HR has talked to the two
 * makes new of what they say afterwards; it neither fills in an agreement nor makes up for a meeting, and to be told
 * every week what one has dealt with is noise.
 *
 * @returns undefined for the whole life of the pair
 */
export function newSince(reason: HealthReason, facts: PairFacts): Date | undefined {
  switch (reason) {
    case 'agreementMissing':
    case 'firstMeetingMissing':
      return undefined;
    case 'sessionLate':
    case 'sessionMissing':
      return lastMeeting(facts);
    default:
      return facts.contactedAt;
  }
}
