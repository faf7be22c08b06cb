import type { PairOfIds } from '../../../pairs/pair-of-ids.ts';
import { EXCLUDED } from '../remembered-scores.ts';
import type { Forbidden, RuledCohort } from './must-have.ts';

/** Forbids single pairs of people: few of all, so that they are listed. Of whoever takes no part nothing is kept. */
export function listedPairs({ mentees, mentors }: RuledCohort, pairs: readonly PairOfIds[]): Forbidden {
  const mentorNumbers = new Map(mentors.map(({ person }, j) => [person.id, j]));
  const menteeNumbers = new Map(mentees.map(({ person }, i) => [person.id, i]));
  const rows: (Set<number> | undefined)[] = new Array(mentees.length);
  for (const { menteeId, mentorId } of pairs) {
    const i = menteeNumbers.get(menteeId);
    const j = mentorNumbers.get(mentorId);
    if (i === undefined || j === undefined) continue;
    const row = rows[i] ?? new Set<number>();
    row.add(j);
    rows[i] = row;
  }
  return {
    breaks: (i, j) => rows[i]?.has(j) ?? false,
    exclude(i, scores) {
      for (const j of rows[i] ?? []) scores[j] = EXCLUDED;
    },
  };
}
