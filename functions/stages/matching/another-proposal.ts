import type { Cohort } from '../../cohorts/cohort.ts';
import { proposalHeads } from '../../matching/record/proposal-record.ts';
import { proposalsMade } from '../../matching/record/proposals-so-far.ts';
import { firstProposalOf } from '../../matching/record/rematch-record.ts';
import type { Table } from '../../store/table.ts';
import { anotherWaveFits } from './rematch-outlook.ts';

/** Whether the definition and the calendar leave room for one more proposal after the one under way. */
export async function anotherProposalMayFollow(table: Table, cohort: Cohort, now: Date): Promise<boolean> {
  const first = await firstProposalOf(table, cohort.cohortId);
  const heads = (await proposalHeads(table, cohort.cohortId)).filter(({ number }) => number >= first);
  return proposalsMade(heads) < cohort.settings.matching.maxProposals && anotherWaveFits(cohort, now);
}
