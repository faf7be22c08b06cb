import type { ProposalHead } from '../../matching/record/proposal-record.ts';
import { findRound } from '../../rounds/round.ts';
import type { Table } from '../../store/table.ts';
import { proposalFell } from './proposal-fell/proposal-fell.round.ts';

/** Whether the proposal has come to its end: settled, and everybody whose pair fell through was told. */
export async function proposalIsOver(
  table: Table,
  cohortId: string,
  { number, settledAt }: ProposalHead,
): Promise<boolean> {
  const told = await findRound(table, { cohortId, roundId: `${proposalFell.kind}-${number}` });
  return settledAt !== undefined && told?.closedAt !== undefined;
}
