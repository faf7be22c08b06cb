import type { Certificate } from '../solver/instance/problem.ts';
import type { Statement } from './statement.ts';

/** Three numbers are added here, and Float64 adds whole ones of up to 2^53 exactly. */
const MOST_EXACT = 2 ** 51;
/** So that the points and the bonus of one pair stay well below that. */
const MOST_UNITS_A_POINT = 2 ** 36;
const MOST_HASH_BITS = 31;

/** What keeps a certificate from proving anything about the problem, whatever its prices say. */
export function certificateFaults(statement: Statement, certificate: Certificate): string[] {
  const { gap, servedGap } = certificate;
  return [
    ...(gap === 0 && servedGap === 0 ? [] : ['a gap is left']),
    ...(decidesTiesOnly(statement, certificate) ? [] : ['tie-breaks are not below a point, or not exact']),
    ...priceFaults(statement, certificate),
  ];
}

/** All tie-breaks together, those for existing pairs included, come to less than a point. */
function decidesTiesOnly(
  { openMentees, openMentors, places }: Statement,
  { hashBits, hashUnit }: Certificate,
): boolean {
  const open = openMentors.reduce((sum, j) => sum + (places[j] ?? 0), 0);
  const unitsAPoint = 1 / hashUnit;
  return (
    Number.isInteger(hashBits) &&
    hashBits >= 1 &&
    hashBits <= MOST_HASH_BITS &&
    Number.isInteger(Math.log2(unitsAPoint)) &&
    unitsAPoint <= MOST_UNITS_A_POINT &&
    2 ** (hashBits + 1) * Math.min(openMentees.length, open) < unitsAPoint
  );
}

function priceFaults({ problem, mentors, openMentees, openMentors }: Statement, certificate: Certificate) {
  const { menteePrices, menteeLevels, mentorPrices, mentorLevels, hashUnit } = certificate;
  const sides = [
    { side: 'mentee', count: problem.mentees, open: openMentees, prices: menteePrices, levels: menteeLevels },
    { side: 'mentor', count: mentors, open: openMentors, prices: mentorPrices, levels: mentorLevels },
  ];
  return sides.flatMap(({ side, count, open, prices, levels }) => {
    if (prices.length !== count || levels.length !== count) return [`not one price and level per ${side}`];
    const takesPart = new Set(open);
    return Array.from(prices).flatMap((price, person) => {
      const units = price / hashUnit;
      if (!Number.isInteger(units) || Math.abs(units) > MOST_EXACT)
        return [`the price of ${side} ${person} is not exact`];
      const has = price !== 0 || levels[person] !== 0;
      return has && !takesPart.has(person)
        ? [`${side} ${person} has a price, but nothing is open for them`]
        : [];
    });
  });
}
