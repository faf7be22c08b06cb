import { allPlanVersions } from '../../../pairs/plan/plan.ts';
import { key } from '../../../store/keys.ts';
import { answersWithout } from './answers.ts';
import type { Erasure } from './erasure.ts';

/**
 * Of a pair of theirs whole, with every version: each repeats what the one before said, so that nobody can tell any more
 * whose words are whose. The pair is over with the erasure. Of others, their name.
 */
export async function eraseFromPlans(erasure: Erasure): Promise<void> {
  const { table, cohort, pairIds } = erasure;
  const { cohortId } = cohort;
  for (const { pairId, version, side, answers } of await allPlanVersions(table, cohortId)) {
    const itsKey = key.plan(cohortId, pairId, version);
    if (pairIds.has(pairId)) {
      await table.delete(itsKey);
      continue;
    }
    const left = answersWithout(answers, `${pairId}~${side}`, erasure);
    if (left) await table.change(itsKey, { answers: left });
  }
}
