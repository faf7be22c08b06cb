import { eraseEarlierRevisions, eraseFromProposals } from '../../../matching/record/erase-from-proposals.ts';
import { rematches } from '../../../matching/record/rematch-record.ts';
import { reasons } from '../../../matching/record/review-trail.ts';
import { key } from '../../../store/keys.ts';
import type { Erasure } from './erasure.ts';

/** The pair stays; what spoke for it came from the person's application. */
export async function erasePairFacts({ table, cohort, pairIds }: Erasure): Promise<void> {
  for (const pairId of pairIds) await table.change(key.pair(cohort.cohortId, pairId), { criteria: [] });
}

export async function eraseFromMatching(erasure: Erasure): Promise<void> {
  const { table, cohort, person, withoutMention } = erasure;
  await eraseFromProposals(table, cohort.cohortId, { personId: person.id, withoutMention });
}

export async function eraseFromEarlierProposals({ table, cohort }: Erasure): Promise<void> {
  await eraseEarlierRevisions(table, cohort.cohortId);
}

/** Why HR changed a pair of theirs; and their name where it stands in a reason for another one. */
export async function eraseReasons({ table, cohort, person, withoutMention }: Erasure): Promise<void> {
  const { cohortId } = cohort;
  for (const { number, revision, reason, menteeId, mentorId } of await reasons(table, cohortId)) {
    const itsKey = key.reason(cohortId, number, revision);
    const left = withoutMention(reason);
    if (menteeId === person.id || mentorId === person.id) await table.delete(itsKey);
    else if (left !== reason) await table.change(itsKey, { reason: left });
  }
}

export async function eraseFromRematches({ table, cohort, withoutMention }: Erasure): Promise<void> {
  for (const { number, reason } of await rematches(table, cohort.cohortId)) {
    const left = reason && withoutMention(reason);
    if (left !== reason) await table.change(key.rematch(cohort.cohortId, number), { reason: left });
  }
}
