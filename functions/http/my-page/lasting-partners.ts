import { isTaken, type Pair } from '../../pairs/pair.ts';

/** With whom somebody is on the way, or was until the programme's end; by id. */
export function lastingPartners(own: readonly Pair[], personId: string): string[] {
  return own
    .filter((pair) => isTaken(pair) || pair.status === 'completed')
    .map(({ menteeId, mentorId }) => (menteeId === personId ? mentorId : menteeId));
}
