import { EXCLUDED } from '../rules/remembered-scores.ts';
import type { RuleId } from '../rules/rules.ts';
import { NAMED_MENTORS, type RemovedByRule, type UnmatchedMentee } from './proposal.ts';
import type { Solution } from './solve.ts';

/** The mentees without a mentor, by id, each with the rules that removed mentors for them. */
export function unmatchedMentees(solution: Solution): UnmatchedMentee[] {
  return [...solution.assignment.mentorOf].flatMap((j, i) => (j < 0 ? [reasonsOf(solution, i)] : []));
}

function reasonsOf({ mentees, mentors, rules, problem, assignment }: Solution, i: number): UnmatchedMentee {
  const removed = new Map<RuleId, string[]>();
  let allowed = 0;
  let aboveFloor = 0;
  const scores = problem.scoresOf(i);
  mentors.forEach(({ person }, j) => {
    const score = scores[j] ?? EXCLUDED;
    // Only a pair that is excluded breaks a rule: most of the time goes into which.
    const broken = score === EXCLUDED ? rules.brokenBy(i, j) : [];
    for (const rule of broken) {
      const ids = removed.get(rule);
      if (ids) ids.push(person.id);
      else removed.set(rule, [person.id]);
    }
    if (broken.length > 0) return;
    allowed++;
    if (score >= assignment.floor) aboveFloor++;
  });
  return {
    menteeId: mentees[i]?.person.id ?? '',
    reason: allowed === 0 ? 'noMentorAllowed' : aboveFloor === 0 ? 'belowFloor' : 'placesTaken',
    removed: [...removed]
      .map(([rule, mentorIds]) => named(rule, mentorIds))
      .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1)),
    allowed,
  };
}

function named(rule: RuleId, mentorIds: string[]): RemovedByRule {
  return { rule, count: mentorIds.length, mentorIds: mentorIds.slice(0, NAMED_MENTORS) };
}
