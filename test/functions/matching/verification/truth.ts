import type {
  Assignment,
  AssignmentProblem,
} from '../../../../functions/matching/solver/instance/problem.ts';
import { floorByHighs, type OracleOutcome, solveByHighs } from '../oracle.ts';

type Result = Pick<Assignment, 'mentorOf' | 'served' | 'total' | 'floor'>;

/** Whether a result is what it claims to be and as good as the best there is, by HiGHS and by counting. */
export function isTrulyOptimal(problem: AssignmentProblem, result: Result): boolean {
  if (!isAllowed(problem, result) || !isCounted(problem, result)) return false;
  if (!isRightFloor(problem, result.floor)) return false;
  const own = outcome(problem, result.mentorOf);
  const best = solveByHighs(problem, result.floor);
  if (own.points !== best.points) return false;
  return (
    problem.objective === 'total' || (own.served === best.served && own.servedFirst === best.servedFirst)
  );
}

function isAllowed(problem: AssignmentProblem, { mentorOf, floor }: Result): boolean {
  const { capacities, forbidden = [], locked = [], movable = [] } = problem;
  const isIn = (list: Array<[number, number]>, i: number, j: number) =>
    list.some(([mentee, mentor]) => mentee === i && mentor === j);
  const isLocked = (i: number) => locked.some(([mentee]) => mentee === i);
  const counts = new Map<number, number>();
  for (const j of mentorOf) if (j !== -1) counts.set(j, (counts.get(j) ?? 0) + 1);
  return (
    mentorOf.length === problem.mentees &&
    locked.every(([i, j]) => mentorOf[i] === j) &&
    [...counts].every(([j, count]) => count <= (capacities[j] ?? 0)) &&
    mentorOf.every((j, i) => {
      if (j === -1 || isLocked(i)) return true;
      const least = isIn(movable, i, j) ? 0 : Math.max(0, floor);
      return problem.score(i, j) >= least && !isIn(forbidden, i, j);
    })
  );
}

function isCounted(problem: AssignmentProblem, { mentorOf, served, total }: Result): boolean {
  const points = [...mentorOf].flatMap((j, i) => (j === -1 ? [] : [Math.max(0, problem.score(i, j))]));
  return points.length === served && points.reduce((sum, one) => sum + one, 0) === total;
}

function isRightFloor(problem: AssignmentProblem, floor: number): boolean {
  const asked = problem.floor ?? 0;
  if (asked === 0 || (problem.objective === 'total' && asked !== 'highest')) return floor === asked;
  const possible = floorByHighs(problem);
  const right = asked === 'highest' ? possible : Math.min(asked, possible);
  if (floor === right) return true;
  // Where all that is needed are pairs under way, any floor could be kept.
  return isSame(solveByHighs(problem, floor), solveByHighs(problem, right));
}

function isSame(one: OracleOutcome, other: OracleOutcome): boolean {
  return one.served === other.served && one.servedFirst === other.servedFirst && one.points === other.points;
}

/** Of the pairs that are not locked, stay bonus included: what the objective counts. */
export function outcome(problem: AssignmentProblem, mentorOf: Int32Array): OracleOutcome {
  const locked = new Set(problem.locked?.map(([i]) => i));
  const stays = new Set(
    [...(problem.current ?? []), ...(problem.movable ?? [])].map(([i, j]) => `${i} ${j}`),
  );
  const reached = { served: 0, servedFirst: 0, points: 0 };
  mentorOf.forEach((j, i) => {
    if (j < 0 || locked.has(i)) return;
    reached.served++;
    reached.servedFirst += problem.first?.[i] ? 1 : 0;
    reached.points += problem.score(i, j) + (stays.has(`${i} ${j}`) ? (problem.stayBonus ?? 0) : 0);
  });
  return reached;
}
