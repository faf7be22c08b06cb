import {
  type OwnApplication,
  ownApplications,
} from '../../../stages/call-for-mentors/application-withdrawn/own-applications.ts';
import type { MyPart } from '../my-part.ts';
import type { MyVisit } from '../rooms/my-visit.ts';

/** What somebody can take back in this cohort; nothing once they leave, or it is over. */
export async function withdrawable(
  { table, cohort, person, now }: Pick<MyVisit, 'table' | 'cohort' | 'person' | 'now'>,
  { hasLeft, leavesAt }: Pick<MyPart, 'hasLeft' | 'leavesAt'>,
): Promise<OwnApplication[]> {
  const isOver = cohort.status === 'stopped' || cohort.closedAt !== undefined;
  if (hasLeft || leavesAt !== undefined || isOver) return [];
  return ownApplications(table, cohort, { personId: person.id, now });
}
