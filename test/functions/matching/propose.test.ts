import { describe, expect, it } from 'vitest';
import { MatchingPolicy } from '../../../functions/definition/policy.ts';
import { ReportingLines } from '../../../functions/directory/reporting-chain.ts';
import { cohortProblem } from '../../../functions/matching/proposal/cohort-problem.ts';
import { firmnessOf } from '../../../functions/matching/proposal/firmness.ts';
import type { ProposalInput } from '../../../functions/matching/proposal/proposal.ts';
import { propose } from '../../../functions/matching/proposal/propose.ts';
import { solve } from '../../../functions/matching/proposal/solve.ts';
import { comparePolicies } from '../../../functions/matching/review/compare-policies.ts';
import { priceOfStaying } from '../../../functions/matching/review/price-of-staying.ts';
import { whyNot } from '../../../functions/matching/review/why-not.ts';
import { verify } from '../../../functions/matching/verification/verify.ts';
import { company } from './people.ts';

const SEEDS = Array.from({ length: 40 }, (_, at) => at + 1);

describe('a proposal', () => {
  it('is proven, plain data, and breaks no rule', () => {
    for (const seed of SEEDS) {
      const input = company(seed, { mentees: 25, mentors: 14 });
      const proposal = propose(input);
      expect(JSON.parse(JSON.stringify(proposal))).toEqual(proposal);
      expect(proposal.certificate.proved).toBe(true);
      const { problem, assignment } = solve(input);
      expect(verify(problem, assignment).faults).toEqual([]);
      expect(proposal.pairs.length + proposal.unmatched.length).toBe(25);
      const lines = new ReportingLines(input.directory);
      for (const pair of proposal.pairs) {
        expect(pair.broken).toEqual([]);
        expect(lines.areInLine(pair.menteeId, pair.mentorId)).toBe(false);
        expect(pair.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(pair.points);
        expect(pair.criteria.reduce((sum, { of }) => sum + of, 0)).toBe(10_000);
        for (const { points, of } of pair.criteria) expect(points).toBeLessThanOrEqual(of);
      }
    }
  });

  it('is the same whatever the order of the people', () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const input = company(seed, { mentees: 20, mentors: 12 });
      const reversed = {
        ...input,
        directory: input.directory.toReversed(),
        mentees: input.mentees.toReversed(),
        mentors: input.mentors.toReversed(),
      };
      const { certificate, ...proposal } = propose(input);
      const { certificate: other, ...same } = propose(reversed);
      expect(same).toEqual(proposal);
      expect(other.proved).toBe(certificate.proved);
    }
  });

  it('says for each unmatched mentee which rule removed whom', () => {
    for (const seed of SEEDS) {
      const input = company(seed, { mentees: 25, mentors: 6 });
      for (const { removed, allowed, reason, menteeId } of propose(input).unmatched) {
        const { rules, mentees, mentors } = solve(input);
        const i = mentees.findIndex(({ person }) => person.id === menteeId);
        const broken = mentors.map((_, j) => rules.brokenBy(i, j));
        expect(allowed).toBe(broken.filter((ids) => ids.length === 0).length);
        expect(reason === 'noMentorAllowed').toBe(allowed === 0);
        for (const { rule, count, mentorIds } of removed) {
          expect(count).toBe(broken.filter((ids) => ids.includes(rule)).length);
          expect(mentorIds.length).toBe(Math.min(10, count));
        }
      }
    }
  });

  it('keeps a locked pair and says which rules it breaks', () => {
    const input = company(3, { mentees: 10, mentors: 6 });
    const [mentee, mentor] = [input.mentees[0]?.person.id ?? '', input.mentors[0]?.person.id ?? ''];
    const pair = { menteeId: mentee, mentorId: mentor };
    const locked = propose({ ...input, locked: [pair], declined: [pair] });
    const found = locked.pairs.find(({ menteeId }) => menteeId === mentee);
    expect(found).toMatchObject({ mentorId: mentor, locked: true });
    expect(found?.broken).toContain('earlierDeclined');
    expect(() => propose({ ...input, locked: [{ menteeId: 'x', mentorId: mentor }] })).toThrow(
      /no such participants/,
    );
  });

  it('never proposes again what was declined, forbidden, or is in the way of a pair under way', () => {
    for (const seed of SEEDS) {
      const input = company(seed, { mentees: 12, mentors: 8 });
      const [first, second, third] = propose(input).pairs;
      if (!first || !second || !third) continue;
      const underWay = [{ menteeId: third.mentorId, mentorId: third.menteeId }];
      const again = propose({ ...input, declined: [first], forbidden: [second], underWay });
      for (const pair of [first, second, third]) {
        expect(
          again.pairs.some((one) => one.menteeId === pair.menteeId && one.mentorId === pair.mentorId),
        ).toBe(false);
      }
    }
  });

  it('makes nobody mentor and mentee of the same person', () => {
    const people = company(5, { mentees: 6, mentors: 6 });
    const everybody = people.directory
      .slice(5, 9)
      .map(({ managerId: _, team: __, timeZone: ___, ...person }) => person);
    const shared = { goals: '', languages: ['fr'], meetingMode: 'either' as const, wishes: [], avoid: [] };
    const input: ProposalInput = {
      directory: everybody,
      mentees: everybody.map((person) => ({ ...shared, person, skills: [{ id: 'vision', importance: 3 }] })),
      mentors: everybody.map((person) => ({
        ...shared,
        person,
        skills: [{ id: 'vision', level: 4 }],
        places: 1,
      })),
      policy: MatchingPolicy.parse({}),
    };
    for (let seed = 0; seed < 30; seed++) {
      const { pairs } = propose({ ...input, seed });
      const made = new Set(pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`));
      expect(pairs).toHaveLength(4);
      for (const { menteeId, mentorId } of pairs) expect(made.has(`${mentorId} ${menteeId}`)).toBe(false);
    }
  });
});

describe('why not another', () => {
  it('costs what forcing the pair costs, and never gains', () => {
    for (const seed of SEEDS.slice(0, 15)) {
      const input = company(seed, { mentees: 12, mentors: 8 });
      const cohort = cohortProblem(input);
      for (const mentee of input.mentees.slice(0, 4)) {
        for (const mentor of input.mentors.slice(0, 4)) {
          const answer = whyNot(cohort, { menteeId: mentee.person.id, mentorId: mentor.person.id });
          expect(answer.forced === undefined).toBe(answer.broken.length > 0);
          if (!answer.forced) continue;
          expect(answer.forced.fewerServed).toBeGreaterThanOrEqual(0);
          if (answer.forced.fewerServed === 0) expect(answer.forced.price).toBeGreaterThanOrEqual(0);
          if (answer.proposed) expect(answer.forced).toMatchObject({ price: 0, fewerServed: 0 });
          expect(answer.best.total - answer.forced.price).toBe(answer.forced.total);
        }
      }
    }
  });
});

describe('policies side by side', () => {
  it('each lead in what they are for', () => {
    for (const seed of SEEDS.slice(0, 25)) {
      const input = company(seed, { mentees: 15, mentors: 8, policy: { weights: { skills: 100 } } });
      const [most, best, highest] = comparePolicies(input);
      if (!most || !best || !highest) throw new Error('three policies');
      expect(most).toMatchObject({ objective: 'mostServed', chosen: true, servedDifference: 0 });
      expect(most.served).toBeGreaterThanOrEqual(best.served);
      expect(best.total).toBeGreaterThanOrEqual(most.total);
      expect(highest.served).toBe(most.served);
      expect(highest.worst ?? 0).toBeGreaterThanOrEqual(most.worst ?? 0);
    }
  });
});

describe('matching again', () => {
  it('has a price for moving nobody, and keeps more the higher the bonus', () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const input = company(seed, { mentees: 14, mentors: 9 });
      const before = propose(input).pairs;
      const mentors = input.mentors.slice(1);
      const movable = before.filter(({ mentorId }) => mentors.some(({ person }) => person.id === mentorId));
      const left = { ...input, mentors, movable };
      const price = priceOfStaying(left);
      expect(price.fewerServed).toBeGreaterThanOrEqual(0);
      const kept = (stayBonus: number) =>
        propose({ ...left, policy: { ...input.policy, stayBonus } }).staying.length;
      expect(kept(10_000)).toBeGreaterThanOrEqual(kept(0));
    }
  });
});

it('figures are about what is added to the pairs under way, whether these may move or not', () => {
  let moved = 0;
  for (const seed of SEEDS.slice(0, 20)) {
    const input = company(seed, { mentees: 14, mentors: 12 });
    const first = { ...input, mentees: input.mentees.slice(0, 8) };
    const underWay = propose(first).pairs;
    const moving = propose({ ...input, movable: underWay });
    expect(moving.mentees).toBe(input.mentees.length - underWay.length);
    expect(moving.served).toBe(moving.pairs.filter(({ insteadOf }) => insteadOf === undefined).length);
    // Nobody who has a mentor is left without.
    const changing = moving.pairs.filter(({ insteadOf }) => insteadOf !== undefined);
    const after = [...moving.staying, ...changing].map(({ menteeId }) => menteeId);
    expect(after.sort()).toEqual(underWay.map(({ menteeId }) => menteeId).sort());
    expect(moving.unmatched.filter(({ menteeId }) => after.includes(menteeId))).toEqual([]);
    // What is gained is what the price of staying says.
    const staying = propose({ ...input, movable: underWay, locked: underWay });
    const { fewerServed, pointsLost } = priceOfStaying({ ...input, movable: underWay });
    expect([moving.served - staying.served, moving.total - staying.total]).toEqual([fewerServed, pointsLost]);
    expect(staying.staying).toHaveLength(underWay.length);
    expect(staying.total).toBe(staying.pairs.reduce((sum, { points }) => sum + points, 0));
    moved += changing.length;
  }
  expect(moved).toBeGreaterThan(0);
});

describe('firmness', () => {
  it('is counted in runs, the same for the same seed, and whole where nothing else is allowed', () => {
    const input = company(2, { mentees: 10, mentors: 8 });
    const { pairs } = propose(input);
    const firm = firmnessOf(input, pairs, { runs: 10, seed: 4 });
    expect(firm).toEqual(firmnessOf(input, pairs, { runs: 10, seed: 4 }));
    for (const [held, runs] of Object.values(firm)) {
      expect(runs).toBe(10);
      expect(held).toBeLessThanOrEqual(runs);
    }
    const locked = firmnessOf({ ...input, locked: pairs }, pairs, { runs: 5 });
    expect(Object.values(locked)).toEqual(pairs.map(() => [5, 5]));
  });
});

describe('the points of a pair', () => {
  it('are the same one by one, all together, and by criterion; rules exclude the same', () => {
    for (const seed of SEEDS.slice(0, 10)) {
      const input = company(seed, { mentees: 12, mentors: 12 });
      const attributes = [
        { column: 'branch', weight: 7, prefer: 'different' as const },
        { column: 'unknown', weight: 1, prefer: 'same' as const },
      ];
      const { mustHave } = input.policy;
      const must = [{ column: 'branch', must: 'different' as const }];
      const policy = { ...input.policy, attributes, mustHave: { ...mustHave, attributes: must } };
      const declined = [
        { menteeId: input.mentees[0]?.person.id ?? '', mentorId: input.mentors[0]?.person.id ?? '' },
      ];
      const { mentees, mentors, points, rules, problem } = cohortProblem({ ...input, policy, declined });
      mentees.forEach((_, i) => {
        const together = new Int16Array(mentors.length);
        points.fill(i, together);
        mentors.forEach((_, j) => {
          const byCriterion = points.byCriterion(i, j).reduce((sum, one) => sum + one.points, 0);
          expect([together[j], byCriterion]).toEqual([points.of(i, j), points.of(i, j)]);
          const allowed = rules.brokenBy(i, j).length === 0;
          expect(rules.allows(i, j)).toBe(allowed);
          expect(problem.score(i, j)).toBe(allowed ? points.of(i, j) : -1);
        });
      });
    }
  });
});
