import loadHighs from 'highs';
import type { AssignmentProblem } from '../../functions/matching/assignment/problem.ts';

const highs = await loadHighs();

/** What serving one more mentee is worth: more than all the points of the small instances it is used for. */
const SERVICE = 1_000_000;

export interface OracleOutcome {
  served: number;
  /** Points of the pairs that are not locked, stay bonus included. */
  points: number;
}

/**
 * The best assignment according to HiGHS, as a linear programme over the pairs (whose corners are whole). The
 * floor is a plain exclusion here; locked pairs are taken out beforehand.
 */
export function solveByHighs(problem: AssignmentProblem, floor: number): OracleOutcome {
  const { capacities, current = [], forbidden = [], locked = [], stayBonus = 0 } = problem;
  const stays = new Set(current.map(([i, j]) => `${i} ${j}`));
  const excluded = new Set(forbidden.map(([i, j]) => `${i} ${j}`));
  const lockedMentees = new Set(locked.map(([i]) => i));
  const service = problem.objective === 'total' ? 0 : SERVICE;
  const places = Array.from(capacities);
  for (const [, j] of locked) places[j] = (places[j] ?? 0) - 1;
  const worth = new Map<string, number>();
  const rows = Array.from({ length: problem.mentees }, (): string[] => []);
  const columns = places.map((): string[] => []);
  for (let i = 0; i < problem.mentees; i++) {
    for (let j = 0; j < places.length; j++) {
      const score = problem.score(i, j);
      if (score < floor || score < 0 || lockedMentees.has(i) || excluded.has(`${i} ${j}`)) continue;
      const name = `x_${i}_${j}`;
      worth.set(name, service + score + (stays.has(`${i} ${j}`) ? stayBonus : 0));
      rows[i]?.push(name);
      columns[j]?.push(name);
    }
  }
  if (worth.size === 0) return { served: 0, points: 0 };
  const constraints = [
    ...rows.filter((row) => row.length > 0).map((row) => `${row.join(' + ')} <= 1`),
    ...columns.flatMap((column, j) => (column.length > 0 ? [`${column.join(' + ')} <= ${places[j]}`] : [])),
  ];
  const objective = [...worth].map(([name, value]) => `${value} ${name}`).join(' + ');
  const solution = highs.solve(
    `Maximize\n obj: ${objective}\nSubject To\n${constraints.map((line, at) => ` c${at}: ${line}`).join('\n')}\nEnd\n`,
  );
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  let served = 0;
  let points = 0;
  for (const [name, value] of worth) {
    const column = solution.Columns[name];
    if (!column || !('Primal' in column) || Math.round(column.Primal ?? 0) === 0) continue;
    served++;
    points += value - service;
  }
  return { served, points };
}

/** The highest floor that serves as many as without, by trying every score there is. */
export function floorByHighs(problem: AssignmentProblem): number {
  const most = solveByHighs({ ...problem, objective: 'served' }, 0).served;
  if (most === 0) return 0;
  const scores = new Set<number>();
  for (let i = 0; i < problem.mentees; i++) {
    for (let j = 0; j < problem.capacities.length; j++) scores.add(problem.score(i, j));
  }
  let low = 0;
  const rising = [...scores].filter((score) => score > 0).sort((a, b) => a - b);
  let high = rising.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (solveByHighs({ ...problem, objective: 'served' }, rising[middle] ?? 0).served === most)
      low = middle + 1;
    else high = middle - 1;
  }
  return rising[low - 1] ?? 0;
}
