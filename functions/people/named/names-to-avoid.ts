import { nameIndex } from '../../directory/named/name-index.ts';
import { type NamedPerson, readNames } from '../../directory/named/read-names.ts';
import { ReportingLines, type Reports } from '../../directory/reporting-chain.ts';
import type { Table } from '../../store/table.ts';
import { directory, type PersonOfDirectory } from '../directory.ts';
import type { Participant } from '../participant.ts';
import { uncalledPeople } from '../uncalled.ts';
import { type Resolved, resolvedNames } from './name-resolution.ts';

type Applicant = Pick<Participant, 'personId' | 'application'>;

/** Reads whom people asked not to be paired with. Made once for a cohort: its index costs seconds in a large one. */
export interface NamesToAvoid {
  /** Each piece of what they wrote, as it is understood without HR. */
  written: (applicant: Applicant) => NamedPerson[];
  /** The pieces that HR has to look at, since nobody or several are called so. */
  unclear: (applicant: Applicant) => Unclear[];
  /**
   * Everybody with whom they are not paired. Where it is not clear which of several is meant, all of them, until HR has
   * said it.
   */
  avoided: (applicant: Applicant) => string[];
  /** Of the pieces of what they wrote those that mean somebody, also misspelt; and those that mean others. */
  meaning: (personId: string, applicant: Applicant) => { theirs: string[]; others: string[] };
}

type UnclearPiece = Extract<NamedPerson, { kind: 'notUnique' | 'notFound' }>;
/** `meant`: whom HR says it means, nobody when empty, and since when it says so; both left out before it has. */
export type Unclear = UnclearPiece & { meant?: readonly string[] | undefined; saidAt?: string | undefined };

export async function namesToAvoid(table: Table, cohortId: string): Promise<NamesToAvoid> {
  return namesToAvoidIn(
    await directory(table, cohortId),
    await uncalledPeople(table, cohortId),
    await resolvedNames(table, cohortId),
  );
}

/**
 * @param uncalled who is kept for the reporting lines only: nobody names them, but "my manager's manager" may lead over
 *   them
 */
export function namesToAvoidIn(
  everybody: readonly PersonOfDirectory[],
  uncalled: readonly Reports[],
  resolved: Resolved,
): NamesToAvoid {
  // Most cohorts have nobody who names anybody: nothing is built before it is needed.
  const known = once(() => ({
    index: nameIndex(everybody),
    lines: new ReportingLines([...everybody, ...uncalled]),
  }));
  const written = ({ personId, application: { avoid } }: Applicant) => {
    if (typeof avoid !== 'string' || avoid.trim() === '') return [];
    const { index, lines } = known();
    return readNames(avoid, index, { writer: { id: personId, chainAbove: lines.chainAbove(personId) } });
  };
  return {
    written,
    unclear: (applicant) =>
      written(applicant)
        .filter(isUnclear)
        .map((piece) => {
          const said = resolved(applicant.personId, piece.text);
          return { ...piece, meant: said?.meant, saidAt: said?.at };
        }),
    avoided: (applicant) => {
      const ids = written(applicant).flatMap(
        (piece) => resolved(applicant.personId, piece.text)?.meant ?? mayMean(piece),
      );
      return [...new Set(ids)];
    },
    meaning: (personId, applicant) => {
      const { theirs = [], others = [] } = Object.groupBy(written(applicant), (piece) => {
        const meant = resolved(applicant.personId, piece.text)?.meant ?? whoMustBeMeant(piece);
        return meant.length === 1 && meant[0] === personId ? 'theirs' : 'others';
      });
      const texts = (pieces: readonly NamedPerson[]) => pieces.map(({ text }) => text);
      return { theirs: texts(theirs), others: texts(others) };
    },
  };
}

function isUnclear(piece: NamedPerson): piece is UnclearPiece {
  return piece.kind === 'notUnique' || piece.kind === 'notFound';
}

function mayMean(piece: NamedPerson): readonly string[] {
  if (piece.kind === 'found') return piece.personIds;
  return piece.kind === 'notUnique' ? piece.candidates : [];
}

/** One person, also where an error of typing hides them. */
function whoMustBeMeant(piece: NamedPerson): readonly string[] {
  return piece.kind === 'notFound' ? piece.nearest : mayMean(piece);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
