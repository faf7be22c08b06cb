import { spread } from './assignment/hash.ts';
import { pairIds } from './outcome.ts';
import type { MatchingPolicy } from './policy.ts';
import type { PairOfIds, ProposalInput } from './proposal.ts';
import { solve } from './solve.ts';

/** Nobody can say a weight more exactly than this. */
const SWAY = 0.2;
/** Enough to tell nine in ten from half; a run is one matching. */
const RUNS = 20;

export interface FirmPair extends PairOfIds {
  /** The share of runs the pair survived: 1 is firm. */
  firmness: number;
}

/**
 * How firm each pair is: every weight is moved by up to 20 % either way, at random but the same for the same
 * seed, and everybody is matched again, so many times. Locked pairs are always firm.
 */
export function firmnessOf(
  input: ProposalInput,
  pairs: readonly PairOfIds[],
  { runs = RUNS, seed = 1 }: { runs?: number; seed?: number } = {},
): FirmPair[] {
  const survived = new Map(pairs.map((pair) => [keyOf(pair), 0]));
  for (let run = 0; run < runs; run++) {
    const policy = swayed(input.policy, spread(seed + 1) ^ run);
    for (const pair of pairIds(solve({ ...input, policy }))) {
      const times = survived.get(keyOf(pair));
      if (times !== undefined) survived.set(keyOf(pair), times + 1);
    }
  }
  return pairs.map(({ menteeId, mentorId }) => ({
    menteeId,
    mentorId,
    firmness: runs === 0 ? 1 : (survived.get(keyOf({ menteeId, mentorId })) ?? 0) / runs,
  }));
}

function keyOf({ menteeId, mentorId }: PairOfIds): string {
  return `${menteeId} ${mentorId}`;
}

function swayed(policy: MatchingPolicy, seed: number): MatchingPolicy {
  let draw = 0;
  const sway = (weight: number) => {
    const lot = spread(spread(seed) + ++draw) / 0x1_0000_0000;
    return weight * (1 - SWAY + 2 * SWAY * lot);
  };
  const { weights } = policy;
  return {
    ...policy,
    weights: {
      skills: sway(weights.skills),
      goals: sway(weights.goals),
      languages: sway(weights.languages),
      seniority: sway(weights.seniority),
      site: sway(weights.site),
      timeZone: sway(weights.timeZone),
      meetingMode: sway(weights.meetingMode),
      menteeWish: sway(weights.menteeWish),
      mentorWish: sway(weights.mentorWish),
    },
    attributes: policy.attributes.map((attribute) => ({ ...attribute, weight: sway(attribute.weight) })),
  };
}
