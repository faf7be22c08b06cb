import { firstProposalOf } from '../../../matching/record/rematch-record.ts';
import { pairs } from '../../../pairs/pair.ts';
import type { Audience } from '../../../rounds/audience.ts';

/**
 * While pairs are under way only those are told that they wait on to whom somebody was proposed since: the others
 * were told before, and nothing has changed for them.
 */
export function whoeverWasAsked(audience: Audience): Audience {
  return async (context) => {
    const { table, cohort } = context;
    const from = await firstProposalOf(table, cohort.cohortId);
    if (from === 1) return audience(context);
    const asked = (await pairs(table, cohort.cohortId)).filter(({ proposal }) => proposal >= from);
    const ids = new Set(
      asked.flatMap(({ menteeId, mentorId }) => [`${menteeId}~mentee`, `${mentorId}~mentor`]),
    );
    return (await audience(context)).filter(({ requestId }) => ids.has(requestId));
  };
}
