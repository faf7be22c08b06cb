import type { CriterionPoints } from '../../pairs/criterion-points.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { type Changes, changesBetween } from '../proposal/changes.ts';
import type { CohortProblem } from '../proposal/cohort-problem.ts';
import { type Outcome, outcomeOf, pairIds } from '../proposal/outcome.ts';
import { solveProblem } from '../proposal/solve.ts';
import type { RuleId } from '../rules/rules.ts';

/** What it would mean to pair these two, against the best matching without that wish. */
export interface WhyNot extends PairOfIds {
  /** They are paired already. */
  proposed: boolean;
  /** Must-have rules the pair breaks. */
  broken: RuleId[];
  points: number;
  criteria: CriterionPoints[];
  best: Outcome;
  /** The best matching that has this pair; undefined when it breaks a rule or contradicts a locked pair. */
  forced?: Outcome & {
    /** Points the cohort would lose; negative where fewer are served with more points. */
    price: number;
    /** How many fewer would be served. */
    fewerServed: number;
    changes: Changes;
  };
}

/**
 * Answers "why not these two?" exactly: the whole cohort is matched again with the pair forced. (The prices of
 * the certificate alone are only a lower bound of what it would cost.)
 *
 * @throws RangeError when one of them takes no part
 */
export function whyNot(cohort: CohortProblem, { menteeId, mentorId }: PairOfIds): WhyNot {
  const { mentees, mentors, points, rules, problem } = cohort;
  const i = mentees.findIndex(({ person }) => person.id === menteeId);
  const j = mentors.findIndex(({ person }) => person.id === mentorId);
  if (i < 0 || j < 0) throw new RangeError(`Pair ${menteeId}, ${mentorId}: no such participants.`);
  const broken = rules.brokenBy(i, j);
  const solution = solveProblem(cohort);
  const best = outcomeOf(solution);
  const answer: WhyNot = {
    menteeId,
    mentorId,
    proposed: solution.assignment.mentorOf[i] === j,
    broken,
    points: points.of(i, j),
    criteria: points.byCriterion(i, j),
    best,
  };
  const { locked = [] } = problem;
  const isLocked = locked.some(([mentee]) => mentee === i);
  const taken = locked.filter(([, mentor]) => mentor === j).length;
  if (broken.length > 0 || isLocked || taken >= (problem.capacities[j] ?? 0)) return answer;
  const forced = solveProblem({ ...cohort, problem: { ...problem, locked: [...locked, [i, j]] } });
  const outcome = outcomeOf(forced);
  return {
    ...answer,
    forced: {
      ...outcome,
      price: best.total - outcome.total,
      fewerServed: best.served - outcome.served,
      changes: changesBetween(pairIds(solution), pairIds(forced)),
    },
  };
}
