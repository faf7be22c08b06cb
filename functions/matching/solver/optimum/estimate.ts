import type { Instance } from '../instance/instance.ts';
import { Values } from '../instance/values.ts';
import type { Limits } from './limits.ts';
import type { Matching } from './matching.ts';

/** One of so many mentees and mentors is in the sample. */
const STEP = 5;
/** Of so few pairs no sample is worth taking. */
const SMALL = 400;

/**
 * What each mentor will cost, more or less: a sample is matched (by the same method, so that samples of samples
 * are matched first), and every mentor is priced at what the sample's mentees would pay at most. Canonical
 * order is an order of hashes, so that each so-many-th person is a random sample.
 *
 * @param optimum the method itself, which asks for these prices
 */
export function referencePrices(
  values: Values,
  limits: Limits,
  optimum: (values: Values, limits: Limits) => { matching: Matching },
): Float64Array {
  const { instance, scale } = values;
  const pointsOnly = { ...scale, service: 0 };
  const sampleOfBoth = new Values(sampled(instance, STEP, STEP), pointsOnly, values.floor);
  const { menteePrice } = optimum(sampleOfBoth, {
    ...limits,
    keepUpTo: Math.max(limits.keepUpTo, SMALL),
  }).matching;
  const sampleOfMentees = new Values(sampled(instance, STEP, 1), pointsOnly, values.floor);
  const prices = new Float64Array(instance.mentors.length);
  const nothing = new Float64Array(prices.length);
  const row = new Float64Array(prices.length);
  for (let i = 0; i < menteePrice.length; i++) {
    sampleOfMentees.fillAbove(i, nothing, row);
    const own = menteePrice[i];
    for (let j = 0; j < row.length; j++) {
      const offer = row[j] - own;
      if (offer > prices[j]) prices[j] = offer;
    }
  }
  values.evaluations += sampleOfBoth.evaluations + sampleOfMentees.evaluations;
  return prices;
}

/** Every so-many-th mentee and mentor. Marks of single pairs are left out: prices are only estimated. */
function sampled(instance: Instance, menteeStep: number, mentorStep: number): Instance {
  const ofMentees = (_: unknown, at: number) => at % menteeStep === 0;
  const ofMentors = (_: unknown, at: number) => at % mentorStep === 0;
  // Every property by name, in the order of the original: objects of one shape keep the inner loops fast.
  return {
    problem: instance.problem,
    mentees: instance.mentees.filter(ofMentees),
    mentors: instance.mentors.filter(ofMentors),
    capacities: instance.capacities.filter(ofMentors),
    menteeHashes: instance.menteeHashes.filter(ofMentees),
    mentorHashes: instance.mentorHashes.filter(ofMentors),
    services: instance.services.filter(ofMentees),
    special: new Array(Math.ceil(instance.mentees.length / menteeStep)),
    lockedMentorOf: instance.lockedMentorOf,
    foundKeys: instance.foundKeys,
  };
}
