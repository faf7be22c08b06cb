import type { Side } from '../../definition/side.ts';
import { type Pair, pairs } from '../../pairs/pair.ts';
import { leavingPeople } from '../../people/withdrawal.ts';
import { pairRests } from '../../rounds/resting.ts';
import { requests } from '../../rounds/round.ts';
import type { Table } from '../../store/table.ts';
import { pairProposal } from './pair-proposal/pair-proposal.round.ts';

/** How the two of a proposed pair answered. */
export interface ProposalAnswers {
  accepted: Side[];
  declined: Side[];
  silent: Side[];
}

/** The answers to a proposal by pair. */
export async function proposalAnswers(
  table: Table,
  cohortId: string,
  number: number,
): Promise<Map<string, ProposalAnswers>> {
  const answers = new Map<string, ProposalAnswers>();
  for (const request of await requests(table, { cohortId, roundId: `${pairProposal.kind}-${number}` })) {
    const { pairId, side } = request;
    if (!pairId || !side) continue;
    const given = answers.get(pairId) ?? { accepted: [], declined: [], silent: [] };
    const decision = request.answers?.decision;
    if (decision === 'accept') given.accepted.push(side);
    else if (decision === 'decline') given.declined.push(side);
    else given.silent.push(side);
    answers.set(pairId, given);
  }
  return answers;
}

/** A proposed pair that HR must hear: nobody declined, somebody said nothing. */
export interface SilentPair {
  pair: Pair;
  silent: readonly Side[];
}

/**
 * Pairs whose proposal nobody declined and somebody did not answer. One that has ended since is nobody's question, nor
 * one of which somebody is leaving: there is nothing to hear from them, and the pair does not come about.
 */
export async function silentPairs(table: Table, cohortId: string, number: number): Promise<SilentPair[]> {
  const answers = await proposalAnswers(table, cohortId, number);
  const leaving = await leavingPeople(table, cohortId);
  return (await pairs(table, cohortId)).flatMap((pair) => {
    const given = answers.get(pair.pairId);
    const isOver = pair.proposal !== number || pair.status === 'ended' || pairRests(pair, leaving);
    if (isOver || !given || given.declined.length > 0 || given.silent.length === 0) return [];
    return [{ pair, silent: given.silent }];
  });
}
