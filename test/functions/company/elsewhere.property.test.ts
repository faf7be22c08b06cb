import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  elsewhereOf,
  limitsElsewhere,
  mayBePaired,
  type PairElsewhere,
} from '../../../functions/company/elsewhere.ts';
import { recogniser } from '../../../functions/company/same-person.ts';
import { pairsThatHold } from '../../../functions/matching/proposal/pairs-that-hold.ts';

const PEOPLE = ['a', 'b', 'c', 'd', 'e'];
const person = fc.constantFrom(...PEOPLE);
const two = fc
  .record({ menteeId: person, mentorId: person })
  .filter(({ menteeId, mentorId }) => menteeId !== mentorId);
const pairElsewhere: fc.Arbitrary<PairElsewhere> = fc
  .tuple(two, fc.constantFrom('proposed', 'taken', 'earlier'), fc.constantFrom('both', 'mentee', 'mentor'))
  .map(([{ menteeId, mentorId }, state, known]) => ({
    state,
    ...(known !== 'mentor' && { menteeId }),
    ...(known !== 'mentee' && { mentorId }),
  }));
const offers = fc.record(Object.fromEntries(PEOPLE.map((id) => [id, fc.integer({ min: 1, max: 3 })])));

/** Nobody is a mentee twice in one cohort, nor are two proposed to each other both ways: the matching sees to it. */
const candidates = fc
  .uniqueArray(two, { selector: ({ menteeId }) => menteeId })
  .map((pairs) => pairs.map((pair, at) => ({ ...pair, points: 100 - at })))
  .filter((pairs) =>
    pairs.every(
      (one) => !pairs.some((other) => one.menteeId === other.mentorId && one.mentorId === other.menteeId),
    ),
  );

const busy = ({ state }: PairElsewhere) => state !== 'earlier';

describe('whatever pairs there are in other cohorts', () => {
  test('what a cohort publishes beside them gives no mentor more than they offered, no mentee two mentors', () => {
    fc.assert(
      fc.property(fc.array(pairElsewhere, { maxLength: 8 }), candidates, offers, (there, wanted, offered) => {
        const elsewhere = elsewhereOf(there);
        const held = pairsThatHold(
          wanted.filter((pair) => mayBePaired(pair, elsewhere)),
          { underWay: [], limitOf: limitsElsewhere((id) => offered[id] ?? 0, elsewhere) },
        );
        for (const id of PEOPLE) {
          const taken = there.filter((pair) => busy(pair) && pair.mentorId === id).length;
          const here = held.filter(({ mentorId }) => mentorId === id).length;
          if (taken > 0 && here > 0) expect(taken + here).toBeLessThanOrEqual(offered[id] ?? 0);
        }
        for (const { menteeId, mentorId } of held) {
          const others = there.filter(busy);
          expect(others.filter((pair) => pair.menteeId === menteeId)).toEqual([]);
          expect(others.filter((pair) => pair.mentorId === menteeId && pair.menteeId === mentorId)).toEqual(
            [],
          );
        }
      }),
    );
  });

  test('nobody falls who has nothing to do with them', () => {
    fc.assert(
      fc.property(fc.array(pairElsewhere, { maxLength: 8 }), candidates, offers, (there, wanted, offered) => {
        const elsewhere = elsewhereOf(there);
        const concerned = new Set(there.filter(busy).flatMap((pair) => [pair.menteeId, pair.mentorId]));
        const free = wanted.filter((pair) => !concerned.has(pair.menteeId) && !concerned.has(pair.mentorId));
        const limitOf = limitsElsewhere((id) => offered[id] ?? 0, elsewhere);
        for (const pair of free) {
          expect(mayBePaired(pair, elsewhere)).toBe(true);
          expect(limitOf(pair.mentorId)).toBe(Infinity);
        }
      }),
    );
  });
});

const entry = (id: string, staffId: string, name: string, email: string) => ({ id, staffId, name, email });

describe('who is recognised in another directory', () => {
  const recognise = recogniser([
    entry('ref-1', '1001', 'Seán O’Brien', 'sean@larkmoor.example'),
    entry('ref-2', '1002', 'Ruth Ellison', 'desk@larkmoor.example'),
    entry('ref-3', '1003', 'Claire Martin', 'desk@larkmoor.example'),
  ]);
  test.each([
    ['the same id and name at a new address', '1001', "Sean O'Brien", 'new@larkmoor.example', 'ref-1'],
    ['the same id and address under a new name', '1001', 'Seán Walsh', 'SEAN@larkmoor.example', 'ref-1'],
    ['the same address under a new id', 'A-77', 'Seán O’Brien', 'sean@larkmoor.example', 'ref-1'],
    ['an id given to somebody else', '1001', 'Lin Zhao', 'lin@larkmoor.example', undefined],
    ['an address that two share, under a new id', 'A-78', 'Ruth Ellison', 'desk@larkmoor.example', undefined],
    ['one of two who share an address, by the id', '1003', 'Claire Martin', 'desk@larkmoor.example', 'ref-3'],
    ['nobody', '9', 'Nobody', 'nobody@larkmoor.example', undefined],
  ])('%s', (_case, staffId, name, email, id) => {
    expect(recognise({ staffId, name, email })).toBe(id);
  });
});
