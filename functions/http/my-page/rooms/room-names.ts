import { inLanguage } from '../../../web/view-language.ts';
import { pathOfCohort } from '../mine/path-of-cohort.ts';
import type { MyVisit } from './my-visit.ts';

/** The rooms of one's page, as they stand in the address below `/me/TOKEN`; the home has none. */
export const ROOM_NAMES = [
  '',
  'answers',
  'data',
  'file',
  'details',
  'application',
  'calendar',
  'pause',
  'leave',
  'erase',
] as const;
export type RoomName = (typeof ROOM_NAMES)[number];

/** Where a room stands, without the language: about the same cohort, behind the same door. */
export function roomPath({ visitor, cohort }: Pick<MyVisit, 'visitor' | 'cohort'>, room: RoomName): string {
  const path = room === '' ? visitor.path : `${visitor.path}/${room}`;
  return cohort.cohortId === visitor.cohort.cohortId ? path : pathOfCohort(path, cohort.cohortId);
}

/** The same, in the language in which the page is read. */
export function roomHref(visit: Pick<MyVisit, 'visitor' | 'cohort'>, room: RoomName): string {
  return inLanguage(roomPath(visit, room), visit.visitor.locale);
}
