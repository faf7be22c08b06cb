import type { AssignmentProblem } from '../../../functions/matching/solver/instance/problem.ts';

/** A sequence of numbers in [0, 1), the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Score = (mentee: number, mentor: number) => number;

/** Every shape of assignment problem that has ever been known to break a solver. */
const SHAPES = {
  square: (draw) => draw.sized([1, 9], 'same', [1, 1], draw.uniform()),
  scarceMentors: (draw) => draw.sized([4, 10], [1, 4], [1, 2], draw.uniform()),
  scarceMentees: (draw) => draw.sized([1, 4], [4, 10], [1, 3], draw.uniform()),
  heavyExclusions: (draw) => draw.sized([3, 10], [3, 10], [1, 2], draw.excluding(0.8, draw.uniform())),
  someExclusions: (draw) => draw.sized([3, 10], [2, 8], [1, 3], draw.excluding(0.5, draw.uniform())),
  allTies: (draw) => draw.sized([2, 9], [2, 9], [1, 2], () => 5000),
  fewValues: (draw) => draw.sized([2, 9], [2, 9], [1, 3], draw.excluding(0.3, draw.whole(3))),
  zeros: (draw) =>
    draw.sized(
      [2, 8],
      [2, 8],
      [1, 2],
      draw.excluding(0.3, () => 0),
    ),
  popular: (draw) => {
    const popularity = draw.list();
    const taste = draw.whole(1000);
    return draw.sized(
      [3, 10],
      [2, 8],
      [1, 2],
      (i, j) => Math.floor(9000 * (popularity[j] ?? 0)) + taste(i, j),
    );
  },
  product: (draw) => {
    const own = draw.list();
    const theirs = draw.list();
    return draw.sized([3, 10], [2, 8], [1, 2], (i, j) =>
      Math.floor(10_000 * (own[i] ?? 0) * (theirs[j] ?? 0)),
    );
  },
  emptyMentees: (draw) => draw.sized([0, 0], [1, 5], [1, 2], draw.uniform()),
  emptyMentors: (draw) => draw.sized([1, 5], [0, 0], [1, 2], draw.uniform()),
  zeroCapacities: (draw) => draw.sized([2, 8], [2, 8], [0, 2], draw.excluding(0.2, draw.uniform())),
} satisfies Record<string, (draw: Draw) => AssignmentProblem>;

export type Shape = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES).filter((name): name is Shape => name in SHAPES);

/**
 * An instance of a shape, the same for the same seed: half of them with locked, forbidden and current pairs,
 * half with a floor, a fifth for points alone.
 *
 * @param size times as many people
 */
export function instance(shape: Shape, seed: number, size = 1): AssignmentProblem {
  const next = random(seed);
  const problem: AssignmentProblem = SHAPES[shape](new Draw(next, size));
  if (next() < 0.5) addPairs(problem, next);
  const floor = next();
  if (floor < 0.25) problem.floor = 'highest';
  else if (floor < 0.5) problem.floor = 1 + Math.floor(next() * 9000);
  if (next() < 0.2) problem.objective = 'total';
  problem.seed = seed;
  return problem;
}

/** The same instance, in which every so-many-th mentee, more or less, comes first. */
export function withFirst(problem: AssignmentProblem, seed: number, share = 0.4): AssignmentProblem {
  const next = random(~seed);
  return { ...problem, first: Array.from({ length: problem.mentees }, () => (next() < share ? 1 : 0)) };
}

/** The same instance, in which some mentees have a pair under way that may end only for another. */
export function withMovable(problem: AssignmentProblem, seed: number): AssignmentProblem {
  const next = random(seed ^ 0x5bd1e995);
  const places = Array.from(problem.capacities);
  for (const [, j] of problem.locked ?? []) places[j] = (places[j] ?? 0) - 1;
  const lockedMentees = new Set(problem.locked?.map(([i]) => i));
  const forbidden = new Set(problem.forbidden?.map(([i, j]) => `${i} ${j}`));
  const movable: [number, number][] = [];
  for (let i = 0; i < problem.mentees; i++) {
    const fitting = places
      .keys()
      .filter((j) => (places[j] ?? 0) > 0 && problem.score(i, j) >= 0 && !forbidden.has(`${i} ${j}`));
    const choices = [...fitting];
    const j = choices[Math.floor(next() * choices.length)];
    if (j === undefined || lockedMentees.has(i) || next() < 0.4) continue;
    places[j] = (places[j] ?? 0) - 1;
    movable.push([i, j]);
  }
  return { ...problem, movable, stayBonus: problem.stayBonus ?? Math.floor(next() * 2000) };
}

function addPairs(problem: AssignmentProblem, next: () => number): void {
  const places = Array.from(problem.capacities);
  const mentors = places.length;
  if (mentors === 0 || problem.mentees === 0) return;
  const draw = (): [number, number] => [Math.floor(next() * problem.mentees), Math.floor(next() * mentors)];
  problem.current = [draw(), draw()];
  problem.stayBonus = Math.floor(next() * 2000);
  problem.forbidden = [draw(), draw()];
  const [i, j] = draw();
  const clashes = problem.forbidden.some((pair) => pair[0] === i && pair[1] === j);
  if ((places[j] ?? 0) > 0 && !clashes) problem.locked = [[i, j]];
}

/** Most people on a side before they are multiplied. */
const MOST = 12;

/** Draws the parts of an instance. */
class Draw {
  readonly #next: () => number;
  readonly #size: number;

  constructor(next: () => number, size: number) {
    this.#next = next;
    this.#size = size;
  }

  sized(
    mentees: [number, number],
    mentors: [number, number] | 'same',
    capacity: [number, number],
    score: Score,
  ): AssignmentProblem {
    const count = this.#between(mentees) * this.#size;
    const length = mentors === 'same' ? count : this.#between(mentors) * this.#size;
    return { mentees: count, capacities: Array.from({ length }, () => this.#between(capacity)), score };
  }

  list(): number[] {
    return Array.from({ length: MOST * this.#size }, this.#next);
  }

  uniform(): Score {
    return this.whole(10_001);
  }

  /** Whole numbers below `limit`, drawn once for each pair. */
  whole(limit: number): Score {
    const width = MOST * this.#size;
    const values = Array.from({ length: width * width }, () => Math.floor(this.#next() * limit));
    return (i, j) => values[i * width + j] ?? 0;
  }

  excluding(share: number, score: Score): Score {
    const lots = this.whole(100);
    return (i, j) => (lots(i, j) < 100 * share ? -1 : score(i, j));
  }

  #between([from, to]: [number, number]): number {
    return from + Math.floor(this.#next() * (to - from + 1));
  }
}
