import { fileURLToPath } from 'node:url';
import { assign } from '../../functions/matching/solver/assign.ts';
import type { AssignmentProblem } from '../../functions/matching/solver/instance/problem.ts';
import { random } from '../functions/matching/instances.ts';
import { printedBy } from './process.ts';
import { type SciPyFigures, sciPyFigures } from './scipy-figures.ts';

/**
 * How long the matching takes and what memory it needs, each size in a process of its own so that the peak is
 * its own. Times are of the processor, as others may be at work on the machine; the wall's are beside them.
 */
export interface MatchingBenchmark {
  name: string;
  /** Of the first solution in a new process: compiling is part of it. */
  wallSeconds: number;
  cpuSeconds: number;
  /** The least of a few more in the same process, as in a function that is warm; only where one takes little. */
  warmCpuSeconds?: number;
  /** Of the whole process, at its highest: Node itself takes some 75 MB of it. */
  peakMb: number;
  /** How far that is above what the process held when the problem was posed. */
  grownMb: number;
  sciPyMeasuredElsewhere?: SciPyFigures;
  served?: number;
  total?: number;
  gap?: number | null;
  rounds?: number;
  evaluations?: number;
}

type Instance = (mentees: number, mentors: number) => AssignmentProblem;

/** Instances by name; scores come from a hash of the pair, so that no matrix is kept. */
const INSTANCES: Record<string, Instance> = {
  dense: (mentees, mentors) => ({
    mentees,
    capacities: new Uint8Array(mentors).fill(1),
    score: (i, j) => hashOfPair(i, j) % 10_001,
  }),
  realistic: (mentees, mentors) => ({
    mentees,
    capacities: oneToThree(mentors),
    // 58 of 100 pairs are excluded.
    score: (i, j) => {
      const hash = hashOfPair(i, j);
      return (hash & 1023) < 594 ? -1 : (hash >>> 10) % 10_001;
    },
  }),
  popular: (mentees, mentors) => {
    const next = random(2);
    const popularity = Float64Array.from({ length: mentors }, () => 8500 * next());
    return {
      mentees,
      capacities: oneToThree(mentors),
      score: (i, j) => Math.floor((popularity[j] ?? 0) + (hashOfPair(i, j) % 1500)),
    };
  },
  product: (mentees, mentors) => {
    const next = random(3);
    const own = Float64Array.from({ length: mentees }, next);
    const theirs = Float64Array.from({ length: mentors }, next);
    return {
      mentees,
      capacities: oneToThree(mentors),
      score: (i, j) => Math.floor(10_000 * (own[i] ?? 0) * (theirs[j] ?? 0)),
    };
  },
};

const STANDARD = [
  'dense 200 200',
  'munkres 200 200',
  'dense 1000 1000',
  'munkres 1000 1000',
  'dense 2000 2000',
  'munkres 2000 2000',
  'dense 5000 5000',
  'munkres 5000 5000',
  'realistic 2000 1000',
  'realistic 5000 2500',
  'realistic 10000 5000',
  'realistic 20000 10000',
  'popular 20000 10000',
  'product 10000 5000',
];
/** Solved again where that takes no longer. */
const WARM_UP_TO_SECONDS = 1;
const WARM_RUNS = 5;

/** Runs each benchmark ("realistic 2000 1000") in a process of its own, one after the other. */
export function benchMatching(names: readonly string[] = STANDARD): MatchingBenchmark[] {
  const file = fileURLToPath(import.meta.url);
  return names.map((name) =>
    JSON.parse(printedBy(`The matching ${name}`, [file, '--one', ...name.split(' ')])),
  );
}

async function measure(kind: string, mentees: number, mentors: number): Promise<MatchingBenchmark> {
  const name = `${kind} ${mentees} ${mentors}`;
  const solve = await prepared(kind, mentees, mentors);
  const heldBefore = process.memoryUsage.rss();
  const start = performance.now();
  const { outcome, cpuSeconds } = timed(solve);
  const wallSeconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS * 1024;
  const sciPy = sciPyFigures(name);
  return {
    name,
    wallSeconds,
    cpuSeconds,
    ...(wallSeconds <= WARM_UP_TO_SECONDS && { warmCpuSeconds: warm(solve) }),
    peakMb: megabytes(peak),
    grownMb: megabytes(peak - heldBefore),
    ...outcome,
    ...(sciPy && { sciPyMeasuredElsewhere: sciPy }),
  };
}

function timed(solve: () => Partial<MatchingBenchmark>) {
  const before = process.cpuUsage();
  const outcome = solve();
  const { user, system } = process.cpuUsage(before);
  return { outcome, cpuSeconds: (user + system) / 1e6 };
}

function warm(solve: () => Partial<MatchingBenchmark>): number {
  return Math.min(...Array.from({ length: WARM_RUNS }, () => timed(solve).cpuSeconds));
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

/** What one benchmark does not need is not even loaded: it would count as its memory. */
async function prepared(
  kind: string,
  mentees: number,
  mentors: number,
): Promise<() => Partial<MatchingBenchmark>> {
  if (kind === 'munkres') {
    const { default: munkres } = await import('munkres');
    const costs = Array.from({ length: mentees }, (_, i) =>
      Array.from({ length: mentors }, (__, j) => 10_000 - (hashOfPair(i, j) % 10_001)),
    );
    return () => ({
      total: munkres(costs).reduce((sum, [i, j]) => sum + 10_000 - (costs[i]?.[j] ?? 0), 0),
    });
  }
  if (kind === 'proposal') {
    const { propose } = await import('../../functions/matching/proposal/propose.ts');
    const { company } = await import('../functions/matching/people.ts');
    const input = company(1, { mentees, mentors });
    return () => {
      const { served, total, certificate } = propose(input);
      return { served, total, gap: certificate.gap, evaluations: certificate.evaluations };
    };
  }
  const instance = INSTANCES[kind];
  if (!instance)
    throw new Error(`Unknown: ${kind}. Known: ${Object.keys(INSTANCES).join(', ')}, munkres, proposal.`);
  const problem = {
    ...instance(mentees, mentors),
    menteeKeys: [...Array(mentees).keys()],
    mentorKeys: [...Array(mentors).keys()],
  };
  return () => {
    const { served, total, certificate, rounds, evaluations } = assign(problem);
    return { served, total, gap: certificate.gap, rounds, evaluations };
  };
}

function oneToThree(mentors: number): Uint8Array {
  const next = random(1);
  return Uint8Array.from({ length: mentors }, () => 1 + Math.floor(next() * 3));
}

function hashOfPair(i: number, j: number): number {
  let hash = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(j + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return (hash ^ (hash >>> 15)) >>> 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [first, ...others] = process.argv.slice(2);
  if (first === '--one') {
    const [kind = '', mentees = '0', mentors = mentees] = others;
    console.log(JSON.stringify(await measure(kind, Number(mentees), Number(mentors))));
  } else {
    const sizes = process.argv.slice(2).map((size) => `realistic ${size} ${Math.ceil(Number(size) / 2)}`);
    for (const name of sizes.length > 0 ? sizes : STANDARD) {
      for (const result of benchMatching([name])) console.log(JSON.stringify(result));
    }
  }
}
