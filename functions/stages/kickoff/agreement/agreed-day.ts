import type { Pair } from '../../../pairs/pair.ts';
import { Request } from '../../../rounds/round.ts';
import type { Table } from '../../../store/table.ts';
import { agreementKeys } from './agreed-plan.ts';

/** The day of the first meeting, as the two wrote it into their agreement; the earlier where they wrote two. */
export async function agreedDay(
  table: Table,
  cohortId: string,
  pair: Pick<Pair, 'pairId' | 'proposal'>,
): Promise<string | undefined> {
  const asked = await table.getAll(agreementKeys(cohortId, pair), Request);
  const days = asked.flatMap(({ answers }) =>
    typeof answers?.firstMeeting === 'string' ? [answers.firstMeeting] : [],
  );
  return days.toSorted()[0];
}
