import { describe, expect, it } from 'vitest';
import { propose } from '../../../functions/matching/proposal/propose.ts';
import { assign } from '../../../functions/matching/solver/assign.ts';
import type { AssignmentProblem } from '../../../functions/matching/solver/instance/problem.ts';
import { verify } from '../../../functions/matching/verification/verify.ts';
import { instance, SHAPE_NAMES, withFirst } from './instances.ts';
import { floorByHighs, solveByHighs } from './oracle.ts';
import { company } from './people.ts';
import { outcome } from './verification/truth.ts';

const PER_SHAPE = 80;
const PROVEN = { feasible: true, optimal: true, faults: [] };

describe.each(SHAPE_NAMES)('an assignment in which some come first, %s', (shape) => {
  it('serves as many as without, and as many of those as HiGHS, with the same points and a proof', () => {
    for (let seed = 1; seed <= PER_SHAPE; seed++) {
      const plain = instance(shape, seed);
      const problem = withFirst(plain, seed);
      const assignment = assign(problem);
      const priced = assign(problem, { keepUpTo: 0 });
      const expected = solveByHighs(problem, assignment.floor);
      for (const own of [assignment, priced]) {
        expect(verify(problem, own), `seed ${seed}`).toEqual(PROVEN);
        const { served, servedFirst, points } = outcome(problem, own.mentorOf);
        expect(points, `seed ${seed}`).toBe(expected.points);
        if (problem.objective === 'total') continue;
        expect({ served, servedFirst }, `seed ${seed}`).toEqual({
          served: expected.served,
          servedFirst: expected.servedFirst,
        });
        expect(own.served, `seed ${seed}`).toBe(assign(plain).served);
      }
    }
  });

  it('keeps the highest floor that costs nobody a place or their turn', () => {
    for (let seed = 1; seed <= PER_SHAPE / 2; seed++) {
      const problem = withFirst({ ...instance(shape, seed), floor: 'highest' }, seed);
      const assignment = assign(problem);
      expect(assignment.floor, `seed ${seed}`).toBe(floorByHighs(problem));
      expect(verify(problem, assignment), `seed ${seed}`).toEqual(PROVEN);
    }
  });

  it('holds its proof where pricing does the work', () => {
    const problem = withFirst(instance(shape, 4, 12), 4);
    const assignment = assign(problem, { keepUpTo: 500 });
    expect(verify(problem, assignment)).toEqual(PROVEN);
    const whole = assign(problem, { keepUpTo: 1e9 });
    expect(outcome(problem, assignment.mentorOf)).toEqual(outcome(problem, whole.mentorOf));
  });
});

describe('verify, where some come first', () => {
  it('refuses the best assignment of the same people without that wish, unless it fulfils it', () => {
    let refused = 0;
    for (const shape of SHAPE_NAMES) {
      for (let seed = 1; seed <= PER_SHAPE; seed++) {
        const plain = instance(shape, seed);
        const problem = withFirst(plain, seed);
        const without = assign(plain);
        const [own, best] = [outcome(problem, without.mentorOf), outcome(problem, assign(problem).mentorOf)];
        if (problem.objective === 'total' || own.servedFirst === best.servedFirst) continue;
        expect(verify(problem, without).optimal, `${shape} ${seed}`).toBe(false);
        // Nor does the proof of the right assignment carry the wrong one.
        const { certificate } = assign(problem);
        expect(verify(problem, { ...without, certificate }).optimal, `${shape} ${seed}`).toBe(false);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(50);
  });

  it('asks for the proof that the floor costs none of them their turn', () => {
    const refused = { served: 0, above: 0 };
    for (let seed = 1; seed <= 300; seed++) {
      const problem = withFirst({ ...instance('someExclusions', seed), floor: 'highest' }, seed);
      const assignment = assign(problem);
      const proof = assignment.certificate.floor;
      if (proof?.served.length !== 2 || !proof.above) continue;
      const under = (floor: typeof proof) =>
        verify(problem, { ...assignment, certificate: { ...assignment.certificate, floor } });
      expect(under({ ...proof, served: proof.served.slice(0, 1) }).optimal).toBe(false);
      refused.served++;
      if (!under({ ...proof, above: proof.above.slice(0, 1) }).optimal) refused.above++;
    }
    expect(refused.served).toBeGreaterThan(50);
    expect(refused.above).toBeGreaterThan(5);
  });

  it('fails when one of them is exchanged for somebody who does not come first', () => {
    let exchanged = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const problem = withFirst(instance('scarceMentors', seed), seed);
      const assignment = assign(problem);
      const isFree = (i: number) => !problem.locked?.some(([mentee]) => mentee === i);
      const served = [...assignment.mentorOf.keys()].filter(
        (i) => problem.first?.[i] && isFree(i) && assignment.mentorOf[i] !== -1,
      );
      const waiting = assignment.mentorOf.findIndex((j, i) => j === -1 && !problem.first?.[i]);
      const [loser] = served;
      if (problem.objective === 'total' || loser === undefined || waiting < 0) continue;
      const mentorOf = assignment.mentorOf.slice();
      mentorOf[waiting] = mentorOf[loser] ?? -1;
      mentorOf[loser] = -1;
      const total = outcomeTotal(problem, mentorOf);
      expect(verify(problem, { ...assignment, mentorOf, total }).optimal, `seed ${seed}`).toBe(false);
      exchanged++;
    }
    expect(exchanged).toBeGreaterThan(100);
  });
});

describe('a proposal', () => {
  it('gives the few places to those who come first', () => {
    const input = company(5, { mentees: 60, mentors: 20 });
    const plain = propose(input);
    const first = plain.unmatched.filter(({ allowed }) => allowed > 0).map(({ menteeId }) => menteeId);
    const proposal = propose({ ...input, first: [...first, 'nobody'] });
    expect(first.length).toBeGreaterThan(0);
    expect(proposal.served).toBe(plain.served);
    expect(proposal.certificate.proved).toBe(true);
    const unmatched = proposal.unmatched.map(({ menteeId }) => menteeId);
    const passedOver = first.filter((id) => unmatched.includes(id));
    expect(passedOver.length).toBeLessThan(first.length);
    expect(propose({ ...input, first: first.toReversed() })).toEqual(propose({ ...input, first }));
  });
});

function outcomeTotal(problem: AssignmentProblem, mentorOf: Int32Array): number {
  return [...mentorOf].reduce((sum, j, i) => sum + (j < 0 ? 0 : Math.max(0, problem.score(i, j))), 0);
}
