import { SIDES, type Side } from '../../definition/side.ts';
import type { Table } from '../../store/table.ts';
import { type Participant, participants } from '../participant.ts';
import { textIdOf } from './name-resolution.ts';
import { namesToAvoid, type Unresolved } from './names-to-avoid.ts';

/** Something that somebody wrote, of which HR has to say whom it means. */
export interface UnresolvedName {
  /** Who wrote it, and as what. */
  personId: string;
  side: Side;
  /** The piece of the text, as it was written. */
  text: string;
  textId: string;
  /** Several are called so; or nobody is. */
  because: Unresolved['kind'];
  /** Those who are called so, or whose names are similar. */
  candidates: string[];
}

/** What HR has to resolve before pairs are published, in the order of those who wrote it. */
export async function unresolvedNames(table: Table, cohortId: string): Promise<UnresolvedName[]> {
  const applicants = (await Promise.all(SIDES.map((side) => participants(table, cohortId, side)))).flat();
  const concerned = applicants.filter(maybePaired);
  if (concerned.length === 0) return [];
  const names = await namesToAvoid(table, cohortId);
  const unresolved = concerned.flatMap((applicant) =>
    names.unresolved(applicant).map(
      (piece): UnresolvedName => ({
        personId: applicant.personId,
        side: applicant.side,
        text: piece.text,
        textId: textIdOf(piece.text),
        because: piece.kind,
        candidates: piece.kind === 'notUnique' ? piece.candidates : piece.nearest,
      }),
    ),
  );
  // Whoever is mentor and mentee, and wrote it twice, is asked about once.
  return [...new Map(unresolved.map((one) => [`${one.personId} ${one.textId}`, one])).values()];
}

/** Whether pairs of theirs are still to come, and they named anybody. */
function maybePaired({ status, application: { avoid } }: Participant): boolean {
  const isOut = status === 'withdrawn' || status === 'notSelected' || status === 'completed';
  return !isOut && typeof avoid === 'string' && avoid.trim() !== '';
}
