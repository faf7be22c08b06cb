import type { Side } from '../../definition/side.ts';
import type { Request } from '../../rounds/round.ts';

/** How many different people of each side were asked: somebody of two pairs is one. */
export function peopleBySide(asked: readonly Pick<Request, 'side' | 'personId'>[]): Record<Side, number> {
  const people = (wanted: Side) =>
    new Set(asked.filter(({ side }) => side === wanted).map(({ personId }) => personId)).size;
  return { mentor: people('mentor'), mentee: people('mentee') };
}
