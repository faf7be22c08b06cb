import { SIDES, type Side } from '../../definition/side.ts';
import type { Table } from '../../store/table.ts';
import { type Participant, participants } from '../participant.ts';
import { textIdOf } from './name-resolution.ts';
import { namesToAvoid, type Unclear } from './names-to-avoid.ts';

/** Something that somebody wrote, of which HR has to say whom it means. */
export interface UnclearName {
  /** Who wrote it, and as what. */
  personId: string;
  side: Side;
  /** The piece of the text, as it was written. */
  text: string;
  textId: string;
  /** Several are called so; or nobody is. */
  because: Unclear['kind'];
  /** Those who are called so, or whose names are similar. */
  candidates: string[];
  /** Whom HR says it means, nobody when empty; left out before it has said. */
  meant?: readonly string[] | undefined;
  saidAt?: string | undefined;
}

/** What HR has to resolve before pairs are published, in the order of those who wrote it. */
export async function unresolvedNames(table: Table, cohortId: string): Promise<UnclearName[]> {
  return (await unclearNames(table, cohortId)).filter(({ meant }) => meant === undefined);
}

/** The same, with what HR has resolved and may resolve in another way. */
export async function unclearNames(table: Table, cohortId: string): Promise<UnclearName[]> {
  const applicants = (await Promise.all(SIDES.map((side) => participants(table, cohortId, side)))).flat();
  const concerned = applicants.filter(maybePaired);
  if (concerned.length === 0) return [];
  const names = await namesToAvoid(table, cohortId);
  const unclear = concerned.flatMap((applicant) =>
    names.unclear(applicant).map(
      (piece): UnclearName => ({
        personId: applicant.personId,
        side: applicant.side,
        text: piece.text,
        textId: textIdOf(piece.text),
        because: piece.kind,
        candidates: piece.kind === 'notUnique' ? piece.candidates : piece.nearest,
        meant: piece.meant,
        saidAt: piece.saidAt,
      }),
    ),
  );
  // Whoever is mentor and mentee, and wrote it twice, is asked about once.
  return [...new Map(unclear.map((one) => [`${one.personId} ${one.textId}`, one])).values()];
}

/** Whether pairs of theirs are still to come, and they named anybody. */
function maybePaired({ status, application: { avoid } }: Participant): boolean {
  const isOut = status === 'withdrawn' || status === 'notSelected' || status === 'completed';
  return !isOut && typeof avoid === 'string' && avoid.trim() !== '';
}
