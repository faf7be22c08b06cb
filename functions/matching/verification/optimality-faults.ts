import type { Assignment } from '../solver/instance/problem.ts';
import { certificateFaults } from './certificate-faults.ts';
import type { Statement } from './statement.ts';
import { tieBreaksOf } from './tie-breaks.ts';

/** The price of a person's place: levels come before points. */
interface Price {
  level: number;
  points: number;
}

/**
 * Complementary slackness: levels cover all pairs and prices all pairs whose levels leave them in question; what
 * is unmatched or free is worth nothing; what is matched is worth exactly its prices. By weak duality, first in
 * levels and then in prices, no other assignment serves more, nor as many with more points. Where serving some
 * counts more, the most by that count is the most of all and the most of those.
 */
export function optimalityFaults(
  statement: Statement,
  { mentorOf, floor, certificate }: Assignment,
): string[] {
  const { problem, places, openMentees, openMentors, service, mayBe, points, exists } = statement;
  const useless = certificateFaults(statement, certificate);
  if (useless.length > 0) return useless;
  const tieBreaks = tieBreaksOf(problem, certificate);
  if (!tieBreaks) return ['nothing tells people apart'];

  const { menteePrices, mentorPrices, menteeLevels, mentorLevels, hashBits, hashUnit } = certificate;
  const faults: string[] = [];
  const mentorPriceOf = (j: number): Price => ({ level: mentorLevels[j] ?? 0, points: mentorPrices[j] ?? 0 });
  const prices = new Map(openMentors.map((j) => [j, mentorPriceOf(j)]));
  const free = new Map(openMentors.map((j) => [j, places[j] ?? 0]));
  for (const i of openMentees) {
    const own: Price = { level: menteeLevels[i] ?? 0, points: menteePrices[i] ?? 0 };
    const given = mentorOf[i] ?? -1;
    if (isNegative(own)) faults.push(`mentee ${i} has a negative price`);
    if (given === -1 && !isNothing(own)) faults.push(`mentee ${i} should be served`);
    if (given !== -1) free.set(given, (free.get(given) ?? 0) - 1);
    for (const [j, theirs] of prices) {
      if (!mayBe(i, j, floor)) continue;
      const tie = tieBreaks(i, j) + (exists(i, j) ? 2 ** hashBits : 0);
      const levels = own.level + theirs.level - service(i);
      const excess = points(i, j) + tie * hashUnit - own.points - theirs.points;
      if (levels < 0 || (levels === 0 && excess > 0)) faults.push(`pair ${i}, ${j} would be better`);
      if (given === j && (levels !== 0 || excess !== 0))
        faults.push(`pair ${i}, ${j} is not worth its price`);
    }
  }
  for (const [j, theirs] of prices) {
    if (isNegative(theirs)) faults.push(`mentor ${j} has a negative price`);
    if ((free.get(j) ?? 0) > 0 && !isNothing(theirs))
      faults.push(`mentor ${j} has a place that somebody should have`);
  }
  return faults;
}

function isNegative({ level, points }: Price): boolean {
  return level < 0 || (level === 0 && points < 0);
}

function isNothing({ level, points }: Price): boolean {
  return level === 0 && points === 0;
}
