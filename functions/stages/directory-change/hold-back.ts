import { raiseAlert } from '../../cohorts/alert.ts';
import type { Cohort } from '../../cohorts/cohort.ts';
import { ReportingLines } from '../../directory/reporting-chain.ts';
import { findProposal, proposalHeads } from '../../matching/record/proposal-record.ts';
import { changeBy } from '../../matching/record/review-change.ts';
import { pairIdOf } from '../../pairs/pair.ts';
import { everybodysManagers } from '../../people/uncalled.ts';
import type { Table } from '../../store/table.ts';
import { changeProposalBy } from '../matching/change-proposal.ts';

/**
 * Pairs under review that lie in one reporting line now are held back as HR itself would do it: the page shows it, the
 * others can be published, and the two are matched again. HR is told of each.
 */
export async function holdBackInLine(cohort: Cohort, table: Table, now: Date): Promise<void> {
  const { cohortId } = cohort;
  for (;;) {
    const last = (await proposalHeads(table, cohortId)).at(-1);
    if (!last || last.frozenAt !== undefined || last.publishedAt !== undefined) return;
    const stored = await findProposal(table, cohortId, last.number);
    if (!stored) return;
    const lines = new ReportingLines(await everybodysManagers(table, cohortId));
    const inLine = stored.proposal.pairs.filter(({ menteeId, mentorId }) =>
      lines.areInLine(menteeId, mentorId),
    );
    for (const { menteeId, mentorId } of inLine) {
      const pairId = pairIdOf(menteeId, mentorId);
      const alertId = `proposalInLine~${last.number}~${pairId}`;
      await raiseAlert(table, cohortId, { alertId, kind: 'proposalInLine', pairId, facts: {} }, now);
    }
    const pair = inLine.find((one) => changeBy(stored, { act: 'holdBack', pair: one }) !== undefined);
    const change = pair && changeBy(stored, { act: 'holdBack', pair });
    if (!change) return;
    const { menteeId, mentorId } = pair;
    const at = now.toISOString();
    const decision = { act: 'holdBack', by: 'workflow', at, menteeId, mentorId, reason: '' } as const;
    // A coordinator may have been first: looked at once more.
    await changeProposalBy({ table, cohort }, stored, change, decision);
  }
}
