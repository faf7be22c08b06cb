import * as z from 'zod';
import { Objective, PairsUnderWay } from '../definition/policy.ts';
import { Side } from '../definition/side.ts';
import { STAGES } from '../definition/stage-names.ts';
import { AlertKind } from './alert.ts';
import { LeadershipChoice } from './leadership-choice.ts';
import { ReviewAct } from './review-act.ts';
import { StopCause } from './stop-cause.ts';

/** What HR says of a stage that has failed, and of a matching for which not everything is in place. */
export const StageDecision = z.enum(['retry', 'stop']);
export type StageDecision = z.infer<typeof StageDecision>;
export const OnReadiness = z.enum(['proceed', 'wait', 'stop']);
export type OnReadiness = z.infer<typeof OnReadiness>;

const count = z.number().int();
const number = z.number().int();
const id = z.string();
const at = z.iso.datetime();

const ofStage = { stage: z.enum(STAGES) };
const ofSelection = { selected: count, notSelected: count, automatic: z.boolean() };
const ofRematch = { number, pairs: count };
const ofPair = { menteeId: id, mentorId: id };

/** An entry's facts, as they are written; and as they are read, where those that came later may be missing. */
function event<Shape extends z.ZodRawShape>(shape: Shape) {
  const written = z.object(shape);
  return { written, read: written.partial() };
}

/**
 * Everything that the history of a cohort tells, with its facts: ids, counts, dates and words of a closed list. Never
 * what somebody wrote, since the history outlives the erasure of persons.
 */
const EVENTS = {
  launched: event({ people: count, startsAt: at }),
  stageBegan: event(ofStage),
  stageFailed: event(ofStage),
  stageDecided: event({ ...ofStage, decision: StageDecision }),
  roundOpened: event({ roundId: id, recipients: count }),
  roundClosed: event({ roundId: id, recipients: count, answered: count }),
  roundExtended: event({ roundId: id, deadline: at }),
  decisionTaken: event({ roundId: id, carryOutAt: at }),
  decisionTakenBack: event({ roundId: id }),
  mentorsSelected: event(ofSelection),
  menteesSelected: event(ofSelection),
  readinessDecided: event({ decision: OnReadiness, number }),
  standstillDecided: event({ lacking: StopCause, decision: z.enum(['again', 'stop']), number }),
  pairsComputed: event({
    number,
    pairs: count,
    unmatched: count,
    total: z.number(),
    proved: z.boolean(),
  }),
  pairsChanged: event({
    act: ReviewAct,
    number,
    revision: number,
    menteeId: id.optional(),
    mentorId: id.optional(),
    objective: Objective.optional(),
    pairsUnderWay: PairsUnderWay.optional(),
  }),
  /** Whom somebody means by a name they wrote: so many people. */
  nameResolved: event({ personId: id, people: count }),
  pairsPublished: event({ number, pairs: count, leftOut: count }),
  answersSettled: event({ number, accepted: count, proposed: count, moved: count }),
  /** At the kickoff, which has a date; or after it, by the proposal of that number. */
  pairsStarted: event({
    pairs: count,
    kickoffAt: at.optional(),
    number: number.optional(),
    moved: count.optional(),
  }),
  rematchRequested: event({
    number,
    mentees: count,
    places: count,
    pairsUnderWay: PairsUnderWay.optional(),
  }),
  rematchBegan: event({ number, mentees: count, mentors: count }),
  rematchEnded: event(ofRematch),
  rematchFailed: event(ofRematch),
  registered: event({ personId: id, side: Side }),
  /** Before HR had decided on it. */
  applicationWithdrawn: event({ personId: id, side: Side }),
  /** By the person themselves; which name or address it was and is, the history does not tell. */
  nameCorrected: event({ personId: id }),
  addressCorrected: event({ personId: id }),
  /** Whoever reads the address of before did not want the new one. */
  addressCorrectionStopped: event({ personId: id }),
  withdrawalAsked: event({ personId: id, takesEffectAt: at }),
  withdrawalTakenBack: event({ personId: id }),
  withdrew: event({ personId: id }),
  personErased: event({ personId: id }),
  /** HR's new data was taken over. */
  directoryChanged: event({ joined: count, left: count, back: count, changed: count }),
  /** One of the two has come to report to the other; and does so no more. */
  pairPaused: event(ofPair),
  pairResumed: event(ofPair),
  /** The same of two who were only proposed to each other; or HR has ended one that was paused. */
  pairFell: event(ofPair),
  pausedPairEnded: event(ofPair),
  pairEndedAtWish: event(ofPair),
  reportFrozen: event({}),
  leadershipDecided: event({ number, choice: LeadershipChoice }),
  stopRequested: event({}),
  cohortStopped: event({}),
  cohortClosed: event({}),
  personalDataErased: event({}),
  alertHandled: event({ kind: AlertKind }),
  /** HR's and leadership's; by whom is who. */
  sessionOpened: event({ remembered: z.boolean() }),
  /** Whose it was: `hr~1` */
  sessionRevoked: event({ whose: id }),
  /** A coordinator read what people wrote. */
  voicesOpened: event({}),
};

export type EventName = keyof typeof EVENTS;
export type Facts<Name extends EventName> = z.infer<(typeof EVENTS)[Name]['written']>;
export type ReadFacts<Name extends EventName> = {
  [Fact in keyof Facts<Name>]?: Facts<Name>[Fact] | undefined;
};

/** Something that happens, as it is put down. */
export type NewEvent = {
  [Name in EventName]: {
    at: Date;
    what: Name;
    /** 'workflow', or the id of the HR contact or participant who acted. */
    by: string;
    facts: Facts<Name>;
  };
}[EventName];

export function isEventName(what: string): what is EventName {
  return Object.hasOwn(EVENTS, what);
}

const READERS: { [Name in EventName]: { read: z.ZodType<ReadFacts<Name>> } } = EVENTS;

/** The facts of a stored entry. What is of another shape, since it is older, is left out. */
export function readFacts<Name extends EventName>(
  what: Name,
  stored: Readonly<Record<string, unknown>>,
): ReadFacts<Name> {
  const { read } = READERS[what];
  const found = read.safeParse(stored);
  if (found.success) return found.data;
  const strange = new Set(found.error.issues.map(({ path }) => path[0]));
  return read.parse(Object.fromEntries(Object.entries(stored).filter(([fact]) => !strange.has(fact))));
}
