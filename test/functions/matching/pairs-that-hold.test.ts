import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsThatHold } from '../../../functions/matching/proposal/pairs-that-hold.ts';

const pair = (menteeId: string, mentorId: string, points = 1) => ({ menteeId, mentorId, points });
const onePlace = () => 1;
const ids = (pairs: readonly { menteeId: string; mentorId: string }[]) =>
  pairs.map(({ menteeId, mentorId }) => `${menteeId}~${mentorId}`);

test('who moves makes room; who stays does not, and the chain behind them stays too', () => {
  const underWay = [pair('e1', 'm1'), pair('e2', 'm2')];
  const chain = [pair('e1', 'm3'), pair('e2', 'm1'), pair('e3', 'm2')];
  expect(pairsThatHold(chain, { underWay, limitOf: onePlace })).toEqual(chain);
  // e1 has declined m3.
  expect(pairsThatHold(chain.slice(1), { underWay, limitOf: onePlace })).toEqual([]);
  // Only the last link has fallen: the others change all the same, as they agreed.
  expect(pairsThatHold(chain.slice(0, 2), { underWay, limitOf: onePlace })).toEqual(chain.slice(0, 2));
});

test('where one place too few is left the better pair has it; nobody is the mentor of their own mentor', () => {
  const underWay = [pair('e1', 'm1')];
  const both = [pair('e2', 'm1', 40), pair('e3', 'm1', 50)];
  expect(ids(pairsThatHold(both, { underWay, limitOf: () => 2 }))).toEqual(['e3~m1']);
  expect(pairsThatHold([pair('m1', 'e1')], { underWay, limitOf: () => 9 })).toEqual([]);
  const changed = [pair('m1', 'e1'), pair('e1', 'm2')];
  expect(pairsThatHold(changed, { underWay, limitOf: () => 9 })).toEqual(changed);
});

/** Five people with at most one pair under way each, and at most one new pair each, of four mentors. */
const world = fc
  .array(fc.record({ has: fc.option(fc.nat(3)), gets: fc.option(fc.nat(3)), points: fc.nat(5) }), {
    maxLength: 6,
  })
  .map((mentees) => ({
    underWay: mentees.flatMap(({ has }, i) => (has === null ? [] : [pair(`e${i}`, `m${has}`)])),
    candidates: mentees.flatMap(({ has, gets, points }, i) =>
      gets === null || gets === has ? [] : [pair(`e${i}`, `m${gets}`, points)],
    ),
  }));

test('whatever is agreed: no mentor beyond their places by it, the order is nothing, what holds holds', () => {
  fc.assert(
    fc.property(
      world,
      fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
      fc.integer(),
      (drawn, more, lot) => {
        const { underWay, candidates } = drawn;
        const load = (pairs: readonly { mentorId: string }[], mentorId: string) =>
          pairs.filter((one) => one.mentorId === mentorId).length;
        const limitOf = (mentorId: string) =>
          load(underWay, mentorId) + (more[Number(mentorId.slice(1))] ?? 0);
        const holding = pairsThatHold(candidates, { underWay, limitOf });
        const moved = new Set(holding.map(({ menteeId }) => menteeId));
        const after = [...holding, ...underWay.filter(({ menteeId }) => !moved.has(menteeId))];
        for (const { mentorId } of after)
          expect(load(after, mentorId)).toBeLessThanOrEqual(limitOf(mentorId));
        const turned =
          lot % 2 === 0 ? candidates.toReversed() : candidates.toSorted((a, b) => b.points - a.points);
        const again = pairsThatHold(turned, { underWay: underWay.toReversed(), limitOf });
        expect(ids(again).sort()).toEqual(ids(holding).sort());
        expect(pairsThatHold(holding, { underWay, limitOf })).toEqual(holding);
        // Nothing that could hold beside the others has fallen.
        for (const fallen of candidates.filter((one) => !holding.includes(one))) {
          const place = limitOf(fallen.mentorId) - load(after, fallen.mentorId);
          const own = after.some(
            (one) => one.menteeId === fallen.menteeId && one.mentorId === fallen.mentorId,
          );
          expect(place > 0 && !own).toBe(false);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
