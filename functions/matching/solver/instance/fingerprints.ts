import { spread } from './hash.ts';
import type { AssignmentProblem } from './problem.ts';
import { servicesOf } from './services.ts';

/** After this many passes over all pairs, people who still look alike are taken for twins. */
const MAX_PASSES = 3;

/**
 * Keys that tell people apart by their scores alone, whatever their order: colour refinement on the bipartite
 * graph. A person's key is the sum of hashes of (score, key of the other), which no order changes. Generic
 * scores need one pass. True twins share a key and may be exchanged.
 */
export function fingerprints(problem: AssignmentProblem): { mentees: number[]; mentors: number[] } {
  const { capacities, mentees: menteeCount } = problem;
  const marks = marksOfPairs(problem);
  let mentees: number[] = Array.from(servicesOf(problem), (service) => Math.max(1, service));
  let mentors = Array.from(capacities, (capacity) => spread(capacity + 2));
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const nextMentees = new Array<number>(menteeCount).fill(0);
    const nextMentors = mentors.map((key) => spread(key));
    for (let i = 0; i < menteeCount; i++) {
      const own = mentees[i];
      const marked = marks[i];
      let sum = 0;
      for (let j = 0; j < nextMentors.length; j++) {
        const content = problem.score(i, j) + 2 + ((marked?.get(j) ?? 0) << 15);
        sum = (sum + spread(content ^ mentors[j])) | 0;
        nextMentors[j] = (nextMentors[j] + spread(content ^ spread(own + 1))) | 0;
      }
      nextMentees[i] = sum ^ spread(own);
    }
    const done = distinct(nextMentees) && distinct(nextMentors);
    mentees = nextMentees;
    mentors = nextMentors;
    if (done) break;
  }
  return { mentees: mentees.map((key) => key >>> 0), mentors: mentors.map((key) => key >>> 0) };
}

function marksOfPairs(problem: AssignmentProblem): (Map<number, number> | undefined)[] {
  const marks: (Map<number, number> | undefined)[] = [];
  const lists = [problem.locked, problem.forbidden, problem.current, problem.movable];
  lists.forEach((list, bit) => {
    for (const [i, j] of list ?? []) {
      const row = marks[i] ?? new Map<number, number>();
      row.set(j, (row.get(j) ?? 0) | (1 << bit));
      marks[i] = row;
    }
  });
  return marks;
}

function distinct(keys: number[]): boolean {
  return new Set(keys).size === keys.length;
}
