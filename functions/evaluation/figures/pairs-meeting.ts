import type { PairRecord, PulseRecord } from '../data.ts';
import { meetingsPerPair } from './meetings.ts';

/**
 * How many pairs met at least so often, of all that were formed. A pair nobody told anything about counts as not
 * meeting: left out, the silent pairs would flatter the share, and silence is what pairs that do not meet have in
 * common. Of a mentee who changed mentor there is one pair, the one as which it went on, with the meetings of both.
 *
 * @param atLeast meetings over the whole programme, as {@link meetingsPerPair} sums them
 * @returns numbers of pairs; `count` is 0 to `of`, and a lower bound, as the sums are
 */
export function pairsMeeting(
  pulses: readonly PulseRecord[],
  pairs: readonly PairRecord[],
  atLeast: number,
): { count: number; of: number } {
  const keys = new Set(pairs.map(({ key }) => key));
  const known = pulses.filter(({ pair }) => keys.has(pair));
  return {
    count: meetingsPerPair(known, pairs).filter((meetings) => meetings >= atLeast).length,
    of: pairs.filter(({ goesOnAs }) => goesOnAs === undefined).length,
  };
}
