import { inLanguage } from '../../../web/view-language.ts';
import type { PairPhase, PairVisit } from '../pair-view.ts';

/** The rooms of a pair's page that one of the two asks HR for something in. */
export const MATTERS = ['noAnswer', 'anotherPartner', 'help'] as const;
export type PairMatter = (typeof MATTERS)[number];

/** All rooms, as they stand in the address below `/p/TOKEN/PAIR`. */
export const PAIR_ROOMS = ['plan', 'versions', 'fit', ...MATTERS] as const;
export type PairRoomName = (typeof PAIR_ROOMS)[number];

/** Which rooms a pair has: before it begins there is nothing to plan, and while it pauses nobody waits for anybody. */
export function roomsOf(phase: PairPhase): readonly PairRoomName[] {
  if (phase === 'underWay') return PAIR_ROOMS;
  return phase === 'proposed' ? [] : ['help'];
}

/** `mentee~mentor/plan` */
export function readRoom(below: string | undefined): {
  pairId: string | undefined;
  room: PairRoomName | undefined;
  isKnown: boolean;
} {
  const [pairId, name, ...rest] = below?.split('/') ?? [];
  const room = PAIR_ROOMS.find((one) => one === name);
  return { pairId, room, isKnown: rest.length === 0 && (name === undefined || room !== undefined) };
}

/** Where a room stands, without the language. */
export function pairRoomPath({ path }: Pick<PairVisit, 'path'>, room: PairRoomName): string {
  return `${path}/${room}`;
}

/** The same, in the language in which the page is read. */
export function pairRoomHref(visit: Pick<PairVisit, 'path' | 'locale'>, room: PairRoomName): string {
  return inLanguage(pairRoomPath(visit, room), visit.locale);
}
