import type { Meeting } from '../../../mail/args.ts';
import { isTaken } from '../../../pairs/pair.ts';
import type { LetterContext } from '../../../rounds/letters/letter-context.ts';
import { kickoffMeeting } from './kickoff-meeting.ts';

/**
 * The kickoff to take out of the reader's calendar: it is still to come, they were invited to it with a pair, as mentor
 * or as mentee, and have none any more.
 */
export function cancelledKickoff({ cohort, pairs, recipient, to, now }: LetterContext): Meeting | undefined {
  const { personId } = recipient;
  if (cohort.kickoffAt === undefined || Date.parse(cohort.kickoffAt) <= now.getTime()) return undefined;
  const own = [...pairs.values()].filter(
    ({ menteeId, mentorId }) => menteeId === personId || mentorId === personId,
  );
  const isLeftOut = own.some(({ startedAt }) => startedAt !== undefined) && !own.some(isTaken);
  return isLeftOut ? { ...kickoffMeeting(cohort, personId, to.language), sequence: 1 } : undefined;
}
