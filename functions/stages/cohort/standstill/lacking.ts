import type { Cohort } from '../../../cohorts/cohort.ts';
import type { StopCause } from '../../../cohorts/stop-cause.ts';
import { isTaken, pairs } from '../../../pairs/pair.ts';
import { isOpen, participants } from '../../../people/participant.ts';
import type { Table } from '../../../store/table.ts';

/** What a cohort cannot go on without. Rounds that ask HR about it bear its name. */
export type Lacking = Exclude<StopCause, 'pairsEnded'>;

/** HR may try once more this often: each takes weeks, and an execution lives a year. */
export const MOST_TIMES = 6;

export async function isLacking(table: Table, { cohortId }: Cohort, lacking: Lacking): Promise<boolean> {
  if (lacking === 'noPairs') return !(await pairs(table, cohortId)).some(isTaken);
  const side = lacking === 'noMentors' ? 'mentor' : 'mentee';
  return !(await participants(table, cohortId, side)).some(isOpen);
}
