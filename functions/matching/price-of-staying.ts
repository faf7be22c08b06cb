import { type Changes, changesBetween } from './changes.ts';
import { outcomeOf, pairIds } from './outcome.ts';
import type { ProposalInput } from './proposal.ts';
import { solve } from './solve.ts';

/** What keeping every current pair costs: the matching with all of them locked, against the one proposed. */
export interface PriceOfStaying {
  fewerServed: number;
  pointsLost: number;
  changes: Changes;
}

/** The price of not moving anybody, when matching again. Current pairs that a rule now forbids are not kept. */
export function priceOfStaying(input: ProposalInput): PriceOfStaying {
  const proposed = solve(input);
  const { locked = [], current = [] } = input;
  const settled = new Set(locked.map(({ menteeId }) => menteeId));
  const menteeNumbers = new Map(proposed.mentees.map(({ person }, i) => [person.id, i]));
  const mentorNumbers = new Map(proposed.mentors.map(({ person }, j) => [person.id, j]));
  const kept = current.filter(({ menteeId, mentorId }) => {
    const i = menteeNumbers.get(menteeId);
    const j = mentorNumbers.get(mentorId);
    return i !== undefined && j !== undefined && !settled.has(menteeId) && proposed.rules.allows(i, j);
  });
  const staying = solve({ ...input, locked: [...locked, ...kept] });
  const [move, stay] = [outcomeOf(proposed), outcomeOf(staying)];
  return {
    fewerServed: move.served - stay.served,
    pointsLost: move.total - stay.total,
    changes: changesBetween(pairIds(staying), pairIds(proposed)),
  };
}
