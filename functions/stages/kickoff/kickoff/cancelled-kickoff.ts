import { SIDES, type Side } from '../../../definition/side.ts';
import type { Meeting } from '../../../mail/args.ts';
import { isTaken } from '../../../pairs/pair.ts';
import type { LetterContext } from '../../../rounds/letters/letter-context.ts';
import { kickoffMeeting } from './kickoff-meeting.ts';

/**
 * The kickoff to take out of the reader's calendar: it is still to come, they were invited to it as mentor or mentee
 * of a pair, and have no pair as such any more.
 */
export function cancelledKickoff({ cohort, pairs, recipient, to, now }: LetterContext): Meeting | undefined {
  const { personId } = recipient;
  if (cohort.kickoffAt === undefined || Date.parse(cohort.kickoffAt) <= now.getTime()) return undefined;
  const isLeftOut = (side: Side) => {
    const own = [...pairs.values()].filter((pair) => pair[`${side}Id`] === personId);
    return own.some(({ startedAt }) => startedAt !== undefined) && !own.some(isTaken);
  };
  // Who takes part on both sides has an entry for each; the mail is about the one it names first.
  const sides = recipient.side === 'mentee' ? (['mentee', 'mentor'] as const) : SIDES;
  const side = sides.find(isLeftOut);
  return side && { ...kickoffMeeting(cohort, { personId, side }, to.language), sequence: 1 };
}
