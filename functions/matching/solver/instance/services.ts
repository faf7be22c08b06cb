import type { AssignmentProblem } from './problem.ts';

/** What serving a mentee counts: anybody, who comes first, whose pair is under way. */
const ANYBODY = 1;
const COMES_FIRST = 2;
const UNDER_WAY = 3;

/**
 * What serving each mentee of the problem counts. Where points alone decide it is nothing, but for those whose pair
 * is under way.
 *
 * Why 3, 2 and 1 reach all aims at once: sets of mentees that can be served together are the independent sets of a
 * matroid, in which a set of highest weight is as large as any, and has as many of the heavier members as any.
 */
export function servicesOf({ mentees, objective, first, movable }: AssignmentProblem): Uint8Array {
  const pointsDecide = objective === 'total';
  const services = new Uint8Array(mentees);
  if (!pointsDecide) for (let i = 0; i < mentees; i++) services[i] = first?.[i] ? COMES_FIRST : ANYBODY;
  for (const [i] of movable ?? []) services[i] = pointsDecide ? ANYBODY : UNDER_WAY;
  return services;
}

/** The least that serving somebody counts, then each higher count there is: with everybody it is one tier. */
export function tiersOf(services: Uint8Array): number[] {
  const tiers = [...new Set(services)].sort((a, b) => a - b);
  return tiers.length > 0 ? tiers : [0];
}
