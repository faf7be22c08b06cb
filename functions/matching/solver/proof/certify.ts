import type { Certificate } from '../instance/problem.ts';
import { levelOf } from '../instance/scale.ts';
import type { Values } from '../instance/values.ts';
import type { Matching } from '../optimum/matching.ts';

/**
 * The proof in the problem's own numbering. Undefined when a price is so high that services and points cannot
 * be told apart safely in it (never seen; possible in theory for chains of thousands of pairs).
 *
 * @param complete false when the time ran out: prices are then raised until no pair beats them, and the gap
 *   between what they promise and what was reached is the proven distance from the optimum
 */
export function certify(values: Values, matching: Matching, complete: boolean): Certificate | undefined {
  const { instance, scale } = values;
  const { menteePrice, mentorPrice } = matching;
  const gap = complete ? 0 : raisePrices(values, matching);
  const certificate: Certificate = {
    menteePrices: new Float64Array(instance.problem.mentees),
    mentorPrices: new Float64Array(instance.problem.capacities.length),
    menteeLevels: new Uint8Array(instance.problem.mentees),
    mentorLevels: new Uint8Array(instance.problem.capacities.length),
    gap,
    servedGap: 0,
    hashBits: scale.hashBits,
    hashUnit: 1 / scale.fractions,
    ...(instance.foundKeys && { keys: instance.foundKeys }),
  };
  const highest = instance.services.reduce((most, service) => Math.max(most, service), 0);
  let safe = true;
  const write = (price: number, at: number, prices: Float64Array, levels: Uint8Array) => {
    const { level, rest } = levelOf(price, scale);
    if (scale.service > 0 && (level < 0 || level > highest || Math.abs(rest) >= scale.service / 4))
      safe = false;
    prices[at] = rest;
    levels[at] = level;
  };
  menteePrice.forEach((price, i) => {
    write(price, instance.mentees[i], certificate.menteePrices, certificate.menteeLevels);
  });
  mentorPrice.forEach((price, j) => {
    write(price, instance.mentors[j], certificate.mentorPrices, certificate.mentorLevels);
  });
  if (scale.service > 0 && gap >= scale.service / 2) {
    certificate.servedGap = Math.ceil(gap / scale.service);
    certificate.gap = Number.POSITIVE_INFINITY;
  }
  return safe || !complete ? certificate : undefined;
}

/** Raises mentees' prices until they hold for all pairs; returns the sum of what is then left unattained. */
function raisePrices(values: Values, matching: Matching): number {
  const { mentorOf, menteePrice, mentorPrice, capacities, filled } = matching;
  const row = new Float64Array(mentorPrice.length);
  let gap = 0;
  for (let i = 0; i < menteePrice.length; i++) {
    values.fillRow(i, row);
    let price = 0;
    for (let j = 0; j < row.length; j++) {
      price = Math.max(price, row[j] - mentorPrice[j]);
    }
    menteePrice[i] = price;
    const mentor = mentorOf[i];
    gap += mentor < 0 ? price : price + mentorPrice[mentor] - row[mentor];
  }
  capacities.forEach((capacity, j) => {
    gap += (capacity - filled[j]) * mentorPrice[j];
  });
  return gap;
}
