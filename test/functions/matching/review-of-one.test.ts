import { describe, expect, test } from 'vitest';
import { obstaclesInWords, whyNotInWords } from '../../../functions/matching/explanation/why-not-words.ts';
import { cohortProblem } from '../../../functions/matching/proposal/cohort-problem.ts';
import { firmnessKept, firmnessOf } from '../../../functions/matching/proposal/firmness.ts';
import type { ProposalInput } from '../../../functions/matching/proposal/proposal.ts';
import { propose } from '../../../functions/matching/proposal/propose.ts';
import { sinceProposal, sinceRevision } from '../../../functions/matching/proposal/since-before.ts';
import {
  cohortAround,
  mentorChoices,
  obstaclesTo,
  pairPoints,
} from '../../../functions/matching/review/mentor-choices.ts';
import { whyNot } from '../../../functions/matching/review/why-not.ts';
import type { PairOfIds } from '../../../functions/pairs/pair-of-ids.ts';
import { company } from './people.ts';

const name = (id: string) => `Person ${id}`;

function everyPair({ mentees, mentors }: ProposalInput): PairOfIds[] {
  return mentees.flatMap(({ person: mentee }) =>
    mentors.map(({ person: mentor }) => ({ menteeId: mentee.id, mentorId: mentor.id })),
  );
}

describe('putting two people together', () => {
  test('is possible exactly where the exact answer has a price, and costs exactly that', () => {
    let possible = 0;
    for (let seed = 1; seed <= 6; seed++) {
      const input = company(seed, { mentees: 7, mentors: 5 });
      const best = propose(input);
      const locked = best.pairs.slice(0, 2).map(({ menteeId, mentorId }) => ({ menteeId, mentorId }));
      const others = (menteeId: string) => locked.filter((pair) => pair.menteeId !== menteeId);
      for (const pair of everyPair(input)) {
        const kept = { ...input, locked: others(pair.menteeId) };
        const answer = whyNot(cohortProblem(kept), pair);
        const obstacles = obstaclesTo(cohortAround(pair.menteeId, { ...input, locked }), pair);
        const words = obstacles && obstaclesInWords({ ...pair, obstacles }, name, 'en');
        expect(words?.length === 0, JSON.stringify(pair)).toBe(answer.forced !== undefined);
        expect(whyNotInWords(answer, name, 'fr').join(' ')).not.toMatch(/undefined|NaN/);
        if (!answer.forced) continue;
        possible++;
        const moved = propose({ ...kept, locked: [...kept.locked, pair] });
        expect(moved.total).toBe(propose(kept).total - answer.forced.price);
        expect(moved.served).toBe(answer.forced.served);
      }
    }
    expect(possible).toBeGreaterThan(50);
  });

  test('nobody is offered who takes no part', () => {
    const input = company(3, { mentees: 4, mentors: 4 });
    const cohort = cohortProblem(input);
    expect(obstaclesTo(cohort, { menteeId: 'p0', mentorId: 'p1' })).toBeUndefined();
    expect(mentorChoices(input, 'p0')).toEqual([]);
    expect(pairPoints(cohort, { menteeId: 'p0', mentorId: 'p1' })).toEqual({ points: 0, criteria: [] });
  });

  test('possible mentors come best first, those a rule excludes last', () => {
    const input = company(5, { mentees: 6, mentors: 9 });
    const menteeId = input.mentees[0]?.person.id ?? '';
    const choices = mentorChoices(input, menteeId);
    expect(choices).toHaveLength(9);
    const order = choices.map(({ broken, points }) => (broken.length > 0 ? 0 : 100_000) + points);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    for (const { mentorId, points } of choices) {
      expect(pairPoints(cohortProblem(input), { menteeId, mentorId }).points).toBe(points);
    }
  });

  test('the two are not made mentors of each other', () => {
    const both = company(2, { mentees: 6, mentors: 6 });
    const mentees = [...both.mentees.slice(0, 5), { ...both.mentees[5], ...asMentee(both, 0) }];
    const mentors = [...both.mentors, { ...both.mentors[5], ...asMentor(both, 0) }];
    const [b] = both.mentors;
    const [a] = both.mentees;
    if (!a || !b) throw new Error('a company of nobody');
    const input: ProposalInput = { ...both, mentees, mentors };
    const locked = [{ menteeId: a.person.id, mentorId: b.person.id }];
    const turned = { menteeId: b.person.id, mentorId: a.person.id };
    expect(obstaclesTo(cohortProblem({ ...input, locked }), turned)?.broken).toContain('bothWays');
  });
});

/** A mentor of the company who is also a mentee, and the other way round. */
function asMentee(input: ProposalInput, at: number) {
  const [mentee, mentor] = [input.mentees[5], input.mentors[at]];
  if (!mentee || !mentor) throw new Error('a company of nobody');
  return { ...mentee, person: mentor.person };
}

function asMentor(input: ProposalInput, at: number) {
  const [mentee, mentor] = [input.mentees[at], input.mentors[5]];
  if (!mentee || !mentor) throw new Error('a company of nobody');
  return { ...mentor, person: mentee.person };
}

describe('firmness', () => {
  const input = company(4, { mentees: 8, mentors: 8 });
  const { pairs } = propose(input);

  test('is counted over the runs there was time for; without time nothing is said', () => {
    let left = 4;
    const firmness = firmnessOf(input, pairs, { isTimeUp: () => --left === 0 });
    expect(Object.keys(firmness)).toHaveLength(pairs.length);
    for (const [held, runs] of Object.values(firmness)) {
      expect(runs).toBe(3);
      expect(held).toBeLessThanOrEqual(3);
    }
    expect(firmnessOf(input, pairs, { isTimeUp: () => true })).toEqual({});
  });

  test('of pairs that stayed is kept, of new ones nothing is said', () => {
    const firmness = firmnessOf(input, pairs, { runs: 5 });
    const [first, ...rest] = pairs;
    const others = [...rest, { menteeId: first?.menteeId ?? '', mentorId: 'somebody' }];
    const kept = firmnessKept(firmness, others);
    expect(Object.keys(kept).toSorted()).toEqual(
      rest.map(({ menteeId, mentorId }) => `${menteeId}~${mentorId}`).toSorted(),
    );
  });
});

describe('what changed', () => {
  test('adds up, against a revision with its price', () => {
    const input = company(9, { mentees: 10, mentors: 8 });
    const before = propose(input);
    const forbidden = before.pairs.slice(0, 3);
    const after = propose({ ...input, forbidden });
    const since = sinceRevision({ number: 1, revision: 4, proposal: before }, after);
    expect(since.kept + since.moved + since.lost).toBe(before.pairs.length);
    expect(since.kept + since.moved + since.gained).toBe(after.pairs.length);
    expect(before.total + (since.totalDifference ?? 0)).toBe(after.total);
    expect(before.served + (since.servedDifference ?? 0)).toBe(after.served);
  });

  test('against an earlier proposal speaks only of those who are matched again', () => {
    const input = company(9, { mentees: 10, mentors: 8 });
    const before = propose(input);
    const [accepted, ...open] = before.pairs;
    const mentees = input.mentees.filter(({ person }) => person.id !== accepted?.menteeId);
    const after = propose({ ...input, mentees, declined: open });
    const since = sinceProposal({ number: 1, revision: 1, proposal: before }, after);
    expect(since.kept).toBe(0);
    expect(since.moved + since.lost).toBe(open.length);
    expect(since.totalDifference).toBeUndefined();
  });
});
