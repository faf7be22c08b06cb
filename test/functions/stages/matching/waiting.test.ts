import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_ELSEWHERE } from '../../../../functions/company/elsewhere.ts';
import type { Side } from '../../../../functions/definition/side.ts';
import type { Pair, PairStatus } from '../../../../functions/pairs/pair.ts';
import { type Participant, ParticipantStatus } from '../../../../functions/people/participant.ts';
import { type Waiting, whoWaits } from '../../../../functions/stages/matching/waiting.ts';

const AT = '2027-02-01T08:00:00.000Z';

function participant(side: Side, personId: string, rest: Partial<Participant> = {}): Participant {
  const trained = side === 'mentor' ? { trainedAt: AT } : {};
  return { personId, side, status: 'unmatched', appliedAt: AT, application: {}, ...trained, ...rest };
}

function pair(menteeId: string, mentorId: string, status: PairStatus, rest: Partial<Pair> = {}): Pair {
  const started = status === 'active' || status === 'ended' ? { startedAt: AT } : {};
  const pairId = `${menteeId}~${mentorId}`;
  const made = { pairId, menteeId, mentorId, status, proposal: 1, points: 1, proposedAt: AT, criteria: [] };
  return { ...made, ...started, ...rest };
}

const ids = ({ mentees, mentors, places }: Waiting) => ({
  mentees: mentees.map(({ personId }) => personId),
  mentors: mentors.map(({ personId }) => personId),
  places,
});
const facts = { neverHeard: new Set<string>(), capacity: 3, pairs: [], elsewhere: NOTHING_ELSEWHERE };

describe('who waits', () => {
  test('mentees without a mentor, trained mentors with a place; nobody who left or was never trained', () => {
    const mentors = [
      participant('mentor', 'm1'),
      participant('mentor', 'm2', { trainedAt: undefined }),
      participant('mentor', 'm3', { status: 'withdrawn' }),
      participant('mentor', 'm4', { status: 'paired', application: { places: 2 } }),
      participant('mentor', 'm5', { status: 'paired' }),
      participant('mentor', 'm6', { status: 'notSelected' }),
    ];
    const mentees = [
      participant('mentee', 'e1'),
      participant('mentee', 'e2', { status: 'withdrawn' }),
      participant('mentee', 'e4', { status: 'paired' }),
      participant('mentee', 'e5', { status: 'paired' }),
    ];
    const pairs = [pair('e4', 'm4', 'active'), pair('e5', 'm5', 'active')];
    expect(ids(whoWaits({ ...facts, mentors, mentees, pairs }))).toEqual({
      mentees: ['e1'],
      mentors: ['m1', 'm4'],
      places: 2,
    });
  });

  test('a pair closed for silence: the one who answered waits, the other does not', () => {
    const mentors = [participant('mentor', 'm1')];
    const mentees = [participant('mentee', 'e1')];
    const pairs = [pair('e1', 'm1', 'ended', { endReason: 'silence' })];
    const neverHeard = new Set(['e1~m1~mentor']);
    expect(ids(whoWaits({ ...facts, mentors, mentees, pairs, neverHeard }))).toEqual({
      mentees: ['e1'],
      mentors: [],
      places: 0,
    });
  });
});

test('whatever the state of people and pairs: places are free, and whoever waits has nobody', () => {
  const status = fc.constantFrom(...ParticipantStatus.options);
  const people = (side: Side) =>
    fc
      .array(fc.record({ status, places: fc.integer({ min: 1, max: 3 }) }), { maxLength: 5 })
      .map((list) =>
        list.map((one, index) =>
          participant(side, `${side}${index}`, { status: one.status, application: { places: one.places } }),
        ),
      );
  const pairing = fc.array(
    fc.tuple(fc.nat(4), fc.nat(4), fc.constantFrom<PairStatus>('accepted', 'active', 'declined', 'ended')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(people('mentor'), people('mentee'), pairing, (mentors, mentees, drawn) => {
      const pairs = drawn.map(([e, m, state]) => pair(`mentee${e}`, `mentor${m}`, state));
      const found = whoWaits({ ...facts, mentors, mentees, pairs });
      const taken = pairs.filter(({ status: state }) => state === 'active' || state === 'accepted');
      for (const { personId, status: state } of found.mentees) {
        expect(['selected', 'unmatched']).toContain(state);
        expect(taken.some(({ menteeId }) => menteeId === personId)).toBe(false);
      }
      const left = found.mentors.map(
        ({ personId, application }) =>
          Number(application.places) - taken.filter(({ mentorId }) => mentorId === personId).length,
      );
      expect(left.every((places) => places > 0)).toBe(true);
      expect(found.places).toBe(left.reduce((sum, places) => sum + places, 0));
      expect(found.mentors.some(({ status: state }) => state === 'withdrawn')).toBe(false);
    }),
  );
});
