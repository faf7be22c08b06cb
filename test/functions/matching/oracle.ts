import loadHighs from 'highs';
import type { AssignmentProblem } from '../../../functions/matching/solver/instance/problem.ts';

const highs = await loadHighs();

/** What serving one who comes first is worth: more than all the points of the small instances it is used for. */
const FIRST = 1_000_000;
/** What serving anybody is worth: more than serving everybody there is who comes first. */
const SERVICE = 20 * FIRST;

export interface OracleOutcome {
  served: number;
  servedFirst: number;
  /** Points of the pairs that are not locked, stay bonus included. */
  points: number;
}

/**
 * The best assignment according to HiGHS, as a linear programme over the pairs (whose corners are whole). The
 * floor is a plain exclusion here; locked pairs are taken out beforehand; a mentee whose pair is under way has to
 * be served.
 */
export function solveByHighs(problem: AssignmentProblem, floor: number): OracleOutcome {
  const { capacities, current = [], forbidden = [], locked = [], movable = [], stayBonus = 0 } = problem;
  const stays = new Set([...current, ...movable].map(([i, j]) => `${i} ${j}`));
  const underWay = new Map(movable);
  const excluded = new Set(forbidden.map(([i, j]) => `${i} ${j}`));
  const lockedMentees = new Set(locked.map(([i]) => i));
  const comesFirst = (i: number) => (problem.first?.[i] ? 1 : 0);
  const service = (i: number) => (problem.objective === 'total' ? 0 : SERVICE + FIRST * comesFirst(i));
  const places = Array.from(capacities);
  for (const [, j] of locked) places[j] = (places[j] ?? 0) - 1;
  const worth = new Map<string, { mentee: number; points: number }>();
  const rows = Array.from({ length: problem.mentees }, (): string[] => []);
  const columns = places.map((): string[] => []);
  for (let i = 0; i < problem.mentees; i++) {
    for (let j = 0; j < places.length; j++) {
      const score = problem.score(i, j);
      if (
        score < (underWay.get(i) === j ? 0 : floor) ||
        score < 0 ||
        lockedMentees.has(i) ||
        excluded.has(`${i} ${j}`)
      )
        continue;
      const name = `x_${i}_${j}`;
      worth.set(name, { mentee: i, points: score + (stays.has(`${i} ${j}`) ? stayBonus : 0) });
      rows[i]?.push(name);
      columns[j]?.push(name);
    }
  }
  if (worth.size === 0) return { served: 0, servedFirst: 0, points: 0 };
  const constraints = [
    ...rows.flatMap((row, i) =>
      row.length > 0 ? [`${row.join(' + ')} ${underWay.has(i) ? '=' : '<='} 1`] : [],
    ),
    ...columns.flatMap((column, j) => (column.length > 0 ? [`${column.join(' + ')} <= ${places[j]}`] : [])),
  ];
  const objective = [...worth]
    .map(([name, { mentee, points }]) => `${service(mentee) + points} ${name}`)
    .join(' + ');
  const solution = highs.solve(
    `Maximize\n obj: ${objective}\nSubject To\n${constraints.map((line, at) => ` c${at}: ${line}`).join('\n')}\nEnd\n`,
  );
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  const outcome = { served: 0, servedFirst: 0, points: 0 };
  for (const [name, { mentee, points }] of worth) {
    const column = solution.Columns[name];
    if (!column || !('Primal' in column) || Math.round(column.Primal ?? 0) === 0) continue;
    outcome.served++;
    outcome.servedFirst += comesFirst(mentee);
    outcome.points += points;
  }
  return outcome;
}

/** The highest floor that serves as many as without, and as many of those who come first, by trying every score there is. */
export function floorByHighs(problem: AssignmentProblem): number {
  // Under `total` nobody comes first.
  const counted: AssignmentProblem = {
    ...problem,
    objective: 'served',
    first: problem.objective === 'total' ? [] : (problem.first ?? []),
  };
  const most = solveByHighs(counted, 0);
  if (most.served === 0) return 0;
  const scores = new Set<number>();
  for (let i = 0; i < problem.mentees; i++) {
    for (let j = 0; j < problem.capacities.length; j++) scores.add(problem.score(i, j));
  }
  let low = 0;
  const rising = [...scores].filter((score) => score > 0).sort((a, b) => a - b);
  let high = rising.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { served, servedFirst } = solveByHighs(counted, rising[middle] ?? 0);
    if (served === most.served && servedFirst === most.servedFirst) low = middle + 1;
    else high = middle - 1;
  }
  return rising[low - 1] ?? 0;
}
