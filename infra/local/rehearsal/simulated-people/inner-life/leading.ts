import { chance } from '../chance.ts';

/** The points of the scale on which behaviour is described. */
const LOWEST = 1;
const HIGHEST = 5;

/** How well most pairs suit each other: there the pair adds nothing to what a mentee would have become anyway. */
const ORDINARY_FIT = 0.6;
/** Of managers, who see no change whatever happens: they meet their people too seldom, or look for results only. */
const SEES_NOTHING = 0.3;
/** Of managers, who cannot tell how somebody behaves in one of the situations. */
const CANNOT_TELL = 0.12;

/** Somebody and one way of behaving as a leader, whoever describes it. */
export interface Behaviour {
  seed: number;
  /** Of the person described, as it stands on every page about them. */
  name: string;
  behaviour: string;
}

/** How often somebody behaves so at the start, as they say themselves: on the scale of 1 to 5, mostly 2 to 4. */
export function atStart({ seed, name, behaviour }: Behaviour): number {
  const draw = chance(seed, name, behaviour, 'at the start');
  return draw < 0.06 ? 1 : draw < 0.34 ? 2 : draw < 0.78 ? 3 : 4;
}

/** The same at the end: most grow in some behaviours and stay as they are in others, a few go back. */
export function atEnd(described: Behaviour, fit: number): number {
  const change = changeOf(growth(described) + (fit - ORDINARY_FIT) * 0.3, {
    back: 0.17,
    same: 0.44,
    one: 0.8,
  });
  return onScale(atStart(described) + change);
}

/** The start as it is seen at the end: who has learned what it takes finds they did it less often than they thought. */
export function lookingBack(described: Behaviour, fit: number): number {
  const { seed, name, behaviour } = described;
  const start = atStart(described);
  const hasGrown = atEnd(described, fit) > start;
  const draw = chance(seed, name, behaviour, 'looking back');
  if (draw < (hasGrown ? 0.4 : 0.12)) return onScale(start - 1);
  return draw > 0.94 ? onScale(start + 1) : start;
}

/**
 * What a manager sees of somebody: their own idea of the start, and at the end less than the person says and less
 * often. Managers know nothing of the pair.
 *
 * @param manager whoever describes: two managers of one person would see two things
 * @returns undefined where this manager cannot tell, at the start and at the end alike
 */
export function seenByManager(
  described: Behaviour,
  manager: string,
  when: 'start' | 'end',
): number | undefined {
  const { seed, name, behaviour } = described;
  const of = (...matter: string[]) => chance(seed, manager, name, ...matter);
  if (of('cannot tell') < CANNOT_TELL && of(behaviour, 'cannot tell') < 0.25) return undefined;
  const opinion = of(behaviour, 'opinion');
  const start = onScale(atStart(described) + (opinion < 0.25 ? -1 : opinion > 0.85 ? 1 : 0));
  if (when === 'start' || of('sees nothing') < SEES_NOTHING) return start;
  return onScale(start + changeOf(growth(described), { back: 0.14, same: 0.55, one: 2 }));
}

/** How much somebody grows in one behaviour, 0 to 1: partly they are one to learn, partly it is this behaviour. */
function growth({ seed, name, behaviour }: Behaviour): number {
  return 0.4 * chance(seed, name, 'learns') + 0.6 * chance(seed, name, behaviour, 'grows');
}

/** Steps on the scale, by the bounds up to which one goes back, stays, or grows by one. */
function changeOf(grown: number, { back, same, one }: { back: number; same: number; one: number }): number {
  if (grown < back) return -1;
  if (grown < same) return 0;
  return grown < one ? 1 : 2;
}

function onScale(level: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, level));
}
