import type { Side } from '../definition/side.ts';
import type { EvaluationData } from './data.ts';
import { meetingsPerPair } from './figures/meetings.ts';
import type { Funnel, Headcount, MeetingsGroup, Participation } from './report.ts';

/**
 * From how many meetings on a pair belongs to the next group: none (or nobody told of any), once or twice, then about
 * monthly and more.
 */
const GROUPS = [0, 1, 3, 6, 10] as const;

/** How many took part, from the call to the end: facts, counted in full. */
export function participation(data: EvaluationData): Participation {
  const lasting = data.pairs.filter(({ goesOnAs }) => goesOnAs === undefined);
  const meetings = meetingsPerPair(data.pulses, data.pairs);
  const total = meetings.reduce((sum, count) => sum + count, 0);
  return {
    funnel: funnel(data),
    pairsFormed: { kind: 'count', count: lasting.length },
    pairsActiveAtEnd: {
      kind: 'counted',
      of: lasting.length,
      count: lasting.filter(({ activeAtEnd }) => activeAtEnd).length,
    },
    meetingsPerPair: {
      kind: 'average',
      of: meetings.length,
      value: meetings.length === 0 ? 0 : total / meetings.length,
    },
    pairsByMeetings: pairsByMeetings(meetings, lasting.length),
  };
}

/**
 * How many pairs met how often. Of a pair that nobody told anything about it is not known that it met.
 *
 * @param meetings of each pair that told
 * @param formed pairs there are in all
 */
export function pairsByMeetings(meetings: readonly number[], formed: number): MeetingsGroup[] {
  return GROUPS.map((from, i) => {
    const next = GROUPS[i + 1];
    const told = meetings.filter((count) => count >= from && (next === undefined || count < next)).length;
    const pairs = from === 0 ? told + formed - meetings.length : told;
    return { from, ...(next !== undefined && { upTo: next - 1 }), pairs };
  });
}

/** From the call to the pairs. */
export function funnel(data: Pick<EvaluationData, 'called' | 'participants' | 'pairs'>): Funnel {
  const trained = data.participants.filter(
    ({ side, accepted, trained }) => side === 'mentor' && accepted && trained,
  );
  return {
    mentor: { ...reached(data, 'mentor'), trained: headcount(trained.length) },
    mentee: reached(data, 'mentee'),
  };
}

function reached(data: Pick<EvaluationData, 'called' | 'participants' | 'pairs'>, side: Side) {
  const applicants = data.participants.filter((person) => person.side === side);
  return {
    called: headcount(data.called[side]),
    applied: headcount(applicants.length),
    accepted: headcount(applicants.filter(({ accepted }) => accepted).length),
    paired: headcount(new Set(data.pairs.map((pair) => pair[side])).size),
  };
}

const headcount = (count: number): Headcount => ({ kind: 'count', count });
