import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Executions } from '../../../cohorts/executions.ts';
import { Round } from '../../../rounds/round.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';
import { localDate } from '../../../time/local-date.ts';
import { FIRST_REVIEW, reviewTakesLonger } from './review-takes-longer.round.ts';

/**
 * Whoever applied was told by which day they hear of the matching: when HR's first review is over. Where HR puts that
 * day off they hear it, each time once. Of later reviews nobody was told a day.
 *
 * @param before the round as it was before it was extended
 */
export async function tellOfLongerReview(
  { cohortId, settings }: Cohort,
  before: Round,
  deadline: string,
  { table, executions }: { table: Table; executions: Pick<Executions, 'startNotice'> },
): Promise<void> {
  if (before.roundId !== FIRST_REVIEW || before.deadline === undefined) return;
  const dayOf = (at: string) => localDate(new Date(at), settings.timeZone);
  if (dayOf(deadline) <= dayOf(before.deadline)) return;
  const { kind } = reviewTakesLonger;
  const told = (await table.list(key.round.all(cohortId), Round)).filter((round) => round.kind === kind);
  await executions.startNotice({ cohortId, kind, number: told.length + 1 });
}
