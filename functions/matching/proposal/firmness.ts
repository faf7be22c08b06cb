import type { MatchingPolicy } from '../../definition/policy.ts';
import { pairIdOf } from '../../pairs/pair.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { spread } from '../solver/instance/hash.ts';
import { pairIds } from './outcome.ts';
import type { ProposalInput } from './proposal.ts';
import { solve } from './solve.ts';

/** Nobody can say a weight more exactly than this. */
const SWAY = 0.2;
/** Enough to tell nine in ten from half; a run is one matching. */
const RUNS = 20;

/** In how many of so many runs a pair came out again. */
type Firmness = readonly [held: number, runs: number];

/** By the pair's id. */
export type FirmnessByPair = Readonly<Record<string, Firmness>>;

interface FirmnessOptions {
  runs?: number;
  seed?: number;
  /** Asked before each run: the largest cohorts have time for few, or for none. */
  isTimeUp?: () => boolean;
}

/**
 * How firm each pair is: every weight is moved by up to 20 % either way, at random but the same for the same
 * seed, and everybody is matched again, so many times. Locked pairs are always firm.
 */
export function firmnessOf(
  input: ProposalInput,
  pairs: readonly PairOfIds[],
  { runs = RUNS, seed = 1, isTimeUp = () => false }: FirmnessOptions = {},
): FirmnessByPair {
  const held = new Map(pairs.map(({ menteeId, mentorId }) => [pairIdOf(menteeId, mentorId), 0]));
  let done = 0;
  while (done < runs && !isTimeUp()) {
    const policy = swayed(input.policy, spread(seed + 1) ^ done);
    for (const { menteeId, mentorId } of pairIds(solve({ ...input, policy }))) {
      const id = pairIdOf(menteeId, mentorId);
      const times = held.get(id);
      if (times !== undefined) held.set(id, times + 1);
    }
    done++;
  }
  if (done === 0) return {};
  return Object.fromEntries([...held].map(([id, times]) => [id, [times, done] as const]));
}

/**
 * The figures of the pairs that stayed. They are those of the computation before: one override hardly changes how
 * firm the other pairs are, and matching everybody twenty times would take longer than a page may.
 */
export function firmnessKept(before: FirmnessByPair, pairs: readonly PairOfIds[]): FirmnessByPair {
  return Object.fromEntries(
    pairs.flatMap(({ menteeId, mentorId }) => {
      const id = pairIdOf(menteeId, mentorId);
      const firmness = before[id];
      return firmness === undefined ? [] : [[id, firmness]];
    }),
  );
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
