import type { Cohort } from '../../cohorts/cohort.ts';
import { SIDES } from '../../definition/side.ts';
import { isTaken, type Pair } from '../../pairs/pair.ts';
import { pairsOf } from '../../pairs/pairs-of.ts';
import { findPeople, type PersonOfDirectory } from '../../people/directory.ts';
import { namesOf } from '../../people/names.ts';
import { Participant } from '../../people/participant.ts';
import { quietOf } from '../../people/quiet.ts';
import { findWithdrawal, isLeaving } from '../../people/withdrawal.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { lastingPartners } from './lasting-partners.ts';

/** Somebody's part in a cohort. */
export interface MyPart {
  roles: Pick<Participant, 'side' | 'status'>[];
  /** Everybody whom they were ever in a pair with, or proposed to. */
  own: Pair[];
  people: ReadonlyMap<string, PersonOfDirectory>;
  /** Names of those with whom they are on the way. */
  partners: string[];
  /** Somebody has to be told when they leave: a pair of theirs is not over. */
  paired: boolean;
  /** Nothing more will be written to them; also after the cohort's end, when the role stays "completed". */
  hasLeft: boolean;
  /** They leave then, unless they take it back. */
  leavesAt?: Date | undefined;
  /** Their data is erased when they do. */
  erases: boolean;
  /** Whether they can ask for that here: they have not left, nor do they leave by HR's word. */
  canErase: boolean;
}

export async function myPart(table: Table, { cohortId }: Cohort, personId: string): Promise<MyPart> {
  const roles = await table.getAll(
    SIDES.map((side) => key[side](cohortId, personId)),
    Participant,
  );
  const own = await pairsOf(table, cohortId, personId);
  const partnerIn = ({ menteeId, mentorId }: Pair) => (menteeId === personId ? mentorId : menteeId);
  const people = await findPeople(table, cohortId, own.map(partnerIn));
  const leaving = await findWithdrawal(table, cohortId, personId);
  const hasLeft = (await quietOf(table, cohortId, personId)) === 'everything';
  const isPending = leaving !== undefined && isLeaving(leaving);
  const erases = leaving?.erase === true;
  return {
    roles,
    own,
    people,
    partners: lastingPartners(own, personId)
      .filter((id) => people.has(id))
      .map(namesOf(people)),
    paired: own.some(isTaken),
    hasLeft,
    erases,
    canErase: !hasLeft && (!isPending || (!erases && leaving.by === personId)),
    leavesAt: isPending ? new Date(leaving.takesEffectAt) : undefined,
  };
}

/** Whether there is nothing to leave any more: they have left, are about to, or have never had a part. */
export function isOnTheWayOut({ roles, hasLeft, leavesAt }: MyPart): boolean {
  return roles.length === 0 || hasLeft || leavesAt !== undefined;
}
