import type { Pair } from '../../pairs/pair.ts';

const LASTING: ReadonlySet<Pair['status']> = new Set(['accepted', 'active', 'completed']);

/** With whom somebody is on the way, or was until the programme's end; by id. */
export function lastingPartners(own: readonly Pair[], personId: string): string[] {
  return own
    .filter(({ status }) => LASTING.has(status))
    .map(({ menteeId, mentorId }) => (menteeId === personId ? mentorId : menteeId));
}
