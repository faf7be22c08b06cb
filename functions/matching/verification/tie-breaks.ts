import type { AssignmentProblem, Certificate } from '../solver/instance/problem.ts';

/** The whole number that a pair has by its hash, below 2 to the power of the certificate's bits. */
export type TieBreaks = (mentee: number, mentor: number) => number;

/** Works out all tie-breaks as the certificate's type describes them; undefined when nothing tells people apart. */
export function tieBreaksOf(problem: AssignmentProblem, certificate: Certificate): TieBreaks | undefined {
  const { menteeKeys, mentorKeys, mentees: count, capacities, seed = 0 } = problem;
  const keys = menteeKeys && mentorKeys ? { mentees: menteeKeys, mentors: mentorKeys } : certificate.keys;
  if (keys?.mentees.length !== count || keys.mentors.length !== capacities.length) return;
  const mentees = Array.from(keys.mentees, (key) => hashOfPerson(key, seed));
  const mentors = Array.from(keys.mentors, (key) => hashOfPerson(key, ~seed));
  const unread = 32 - certificate.hashBits;
  return (i, j) => mix((mentees[i] ?? 0) + Math.imul(mentors[j] ?? 0, 0x9e3779b1)) >>> unread;
}

function hashOfPerson(key: number, seed: number): number {
  const high = Math.floor(key / 2 ** 32);
  const low = key >>> 0;
  return mix(mix(low ^ seed) + high);
}

/** Murmur3's finaliser. */
function mix(bits: number): number {
  const once = Math.imul(bits ^ ((bits | 0) >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
