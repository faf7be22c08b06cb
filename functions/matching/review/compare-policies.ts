import { Objective } from '../../definition/policy.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { type Changes, changesBetween } from '../proposal/changes.ts';
import { aim, cohortProblem } from '../proposal/cohort-problem.ts';
import { type Outcome, outcomeOf, pairIds } from '../proposal/outcome.ts';
import type { Proposal, ProposalInput } from '../proposal/proposal.ts';
import { solveProblem } from '../proposal/solve.ts';

/** One policy beside the one chosen: what it reaches and what it gives up. */
export interface PolicyOutcome extends Outcome {
  objective: Objective;
  chosen: boolean;
  /** More (or, negative, fewer) mentees served than by the pairs it is compared with. */
  servedDifference: number;
  totalDifference: number;
  changes: Changes;
}

/**
 * Most people served, best total, highest floor: side by side, each solved exactly, with what it costs.
 *
 * @param present the pairs it is compared with; those that the policy chosen gives when left out
 */
export function comparePolicies(
  input: ProposalInput,
  present?: Pick<Proposal, 'pairs' | 'staying' | 'served' | 'total'>,
): PolicyOutcome[] {
  const cohort = cohortProblem(input);
  const chosen = solveProblem(cohort);
  const reached = present ?? outcomeOf(chosen);
  const before = present ? pairsOfMatched(input, present) : pairIds(chosen);
  return Objective.options.map((objective) => {
    const isChosen = objective === input.policy.objective;
    const problem = { ...cohort.problem, ...aim({ ...input.policy, objective }) };
    const solution = isChosen ? chosen : solveProblem({ ...cohort, problem });
    const outcome = outcomeOf(solution);
    return {
      objective,
      chosen: isChosen,
      ...outcome,
      servedDifference: outcome.served - reached.served,
      totalDifference: outcome.total - reached.total,
      changes: changesBetween(before, pairIds(solution)),
    };
  });
}

/** Pairs that stay whatever the policy are in no solution. */
function pairsOfMatched(
  { movable = [] }: ProposalInput,
  { pairs, staying }: Pick<Proposal, 'pairs' | 'staying'>,
): PairOfIds[] {
  const mayMove = new Set(movable.map(({ menteeId }) => menteeId));
  return [...pairs, ...staying.filter(({ menteeId }) => mayMove.has(menteeId))];
}
