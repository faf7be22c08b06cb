import {
  after,
  afterWorkingDays,
  before,
  momentOn,
  type RoundDates,
  roundDates,
  sendingAt,
  type WorkingTime,
} from '../time/calendar.ts';
import { isExact } from '../time/duration.ts';
import { localDate } from '../time/local-date.ts';
import type { CohortSettings } from './definition.ts';

/** Mentors apply, HR selects, then mentors train while mentees apply. */
interface CallCalendar {
  mentorCall: RoundDates;
  mentorSelectionBy: Date;
  mentorTraining: RoundDates;
  menteeCall: RoundDates;
  menteeSelectionBy: Date;
}

export interface MatchingCalendar {
  matchingFrom: Date;
  reviewBy: Date;
  /** The first wave of proposals; each further wave takes as long again. */
  proposals: RoundDates;
  /** When every wave the definition allows has been closed: the latest the cohort can kick off from. */
  lastProposalsCloseAt: Date;
}

export interface MentoringCalendar {
  kickoffAt: Date;
  kickoffEndsAt: Date;
  agreement: RoundDates;
  firstMeetingNudgeAt: Date;
  firstMeetingFlagAt: Date;
  /** In order; one that would open when the end forms do, or later, is left out. */
  pulses: RoundDates[];
  /** When the pulse nearest the middle closes and the mid-point summary can be written; none without pulses. */
  midPointAt: Date | undefined;
  /** The programme's last day: its length is counted from kickoff, the months in which pairs meet. */
  endsAt: Date;
  endForms: RoundDates;
  /** At the latest: the end forms have closed and HR has had its time for the report. Summary, certificates, thanks. */
  closedAt: Date;
}

export interface AftercareCalendar {
  /** Participants and their managers are told the results; leadership can decide until then. */
  resultsAt: Date;
  followUps: RoundDates[];
  erasedAt: Date;
}

/** Every planned date of a cohort, from the first mail to the erasure of personal data. */
export type Calendar = CallCalendar & MatchingCalendar & MentoringCalendar & AftercareCalendar;

/** What has really happened so far: the plan is computed anew from it. */
export interface Actual {
  startsAt?: Date | undefined;
  /** When the calls were over and the matching began. */
  matchingFrom?: Date | undefined;
  kickoffAt?: Date | undefined;
  closedAt?: Date | undefined;
}

/**
 * The planned dates of a cohort; whatever is in `actual` replaces the plan up to there.
 *
 * @param settings with `onMoved` where somebody wants to hear why dates are others than they would be
 */
export function cohortCalendar(
  settings: CohortSettings & Pick<WorkingTime, 'onMoved'>,
  actual: Actual = {},
): Calendar {
  const startsAt = actual.startsAt ?? plannedStart(settings);
  const call = callCalendar(settings, startsAt);
  const matching = matchingCalendar(settings, actual.matchingFrom ?? matchingAfter(call));
  const publishedAt = matching.proposals.closesAt;
  // Without a matching that has begun this is the plan itself.
  const planned = actual.matchingFrom ? kickoffAsTold : kickoffAfter;
  const kickoff = actual.kickoffAt ?? planned(settings, publishedAt, startsAt);
  const mentoring = mentoringCalendar(settings, kickoff);
  const closedAt = actual.closedAt ?? mentoring.closedAt;
  return { ...call, ...matching, ...mentoring, closedAt, ...aftercare(settings, mentoring.endsAt, closedAt) };
}

/** The sending hour of the start date, moved to a working day. */
function plannedStart(settings: CohortSettings): Date {
  return sendingAt(settings.startDate, settings);
}

/**
 * When the first mail of a cohort launched at `now` goes out: as planned, or at once when that is past. A
 * cohort whose call is counted in hours or seconds and which starts today starts now, so that it can be run
 * at any moment of any day.
 */
export function startsAt(settings: CohortSettings & Pick<WorkingTime, 'onMoved'>, now: Date): Date {
  const planned = plannedStart(settings);
  const hasBegun = settings.startDate <= localDate(now, settings.timeZone);
  if (isExact(settings.callForMentors.openFor) && hasBegun) return now;
  return planned > now ? planned : now;
}

function callCalendar(settings: CohortSettings, from: Date): CallCalendar {
  const mentorCall = roundDates(from, settings.callForMentors.openFor, settings);
  const mentorSelectionBy = decisionBy(settings, mentorCall.closesAt, settings.callForMentors);
  const mentorTraining = roundDates(mentorSelectionBy, settings.training.confirmWithin, settings);
  const menteeCall = roundDates(mentorSelectionBy, settings.callForMentees.openFor, settings);
  const menteeSelectionBy = decisionBy(settings, menteeCall.closesAt, settings.callForMentees);
  return { mentorCall, mentorSelectionBy, mentorTraining, menteeCall, menteeSelectionBy };
}

export function matchingCalendar(settings: CohortSettings, from: Date): MatchingCalendar {
  const { review, reviewWithin, answerWithin, maxProposals } = settings.matching;
  const reviewBy = review === 'hr' ? after(from, reviewWithin, settings) : from;
  const proposals = roundDates(reviewBy, answerWithin, settings);
  let lastProposalsCloseAt = proposals.closesAt;
  for (let wave = 1; wave < maxProposals; wave++) {
    lastProposalsCloseAt = after(lastProposalsCloseAt, answerWithin, settings);
  }
  return { matchingFrom: from, reviewBy, proposals, lastProposalsCloseAt };
}

/**
 * When a wave of proposals begun at `from`, while pairs are under way, has ended at the latest: HR's review, the
 * answers of the two, and HR's word on those who were silent.
 */
export function waveEndsBy(settings: CohortSettings, from: Date): Date {
  const { proposals } = matchingCalendar(settings, from);
  return after(proposals.closesAt, settings.matching.reviewWithin, settings);
}

/**
 * The kickoff meeting after the pairs were published, at its own time of day: on the day that HR has fixed, while there
 * is time to invite people to it; else on a working day some days later.
 */
function kickoffAfter(settings: CohortSettings, publishedAt: Date): Date {
  const time = kickoffTime(settings);
  const { on } = settings.kickoff;
  const fixed = on === undefined ? undefined : momentOn(on, time);
  if (fixed && fixed >= earliestKickoff(settings, publishedAt)) return fixed;
  return after(publishedAt, settings.kickoff.after, time);
}

/**
 * The kickoff of a cohort that began at `startsAt`: HR was told its day at the launch and has booked people and rooms,
 * so a stage that ended early does not move it earlier. The day that HR has fixed itself goes before.
 */
export function kickoffAsTold(settings: CohortSettings, publishedAt: Date, startsAt: Date): Date {
  const usual = kickoffAfter(settings, publishedAt);
  if (localDate(usual, settings.timeZone) === settings.kickoff.on) return usual;
  const { proposals } = matchingCalendar(settings, matchingAfter(callCalendar(settings, startsAt)));
  return latest(usual, kickoffAfter(settings, proposals.closesAt));
}

/** When both sides are there to be matched. */
function matchingAfter({ mentorTraining, menteeSelectionBy }: CallCalendar): Date {
  return latest(mentorTraining.closesAt, menteeSelectionBy);
}

/** Nobody is free for a meeting of tomorrow. Ours, not measured. */
const NOTICE = 'P2D';

/** The first moment to which people can be invited once the pairs are published. */
export function earliestKickoff(settings: CohortSettings, publishedAt: Date): Date {
  const { after: usual } = settings.kickoff;
  return afterWorkingDays(publishedAt, isExact(usual) ? usual : NOTICE, kickoffTime(settings));
}

/** The working time of the cohort, but at the hour of the meeting. */
export function kickoffTime(settings: CohortSettings): WorkingTime {
  return { ...settings, sendingHour: settings.kickoff.startTime };
}

export function mentoringCalendar(settings: CohortSettings, kickoffAt: Date): MentoringCalendar {
  const { kickoff, checkIns } = settings;
  const endsAt = after(kickoffAt, settings.length, settings);
  const endForms = endFormDates(settings, endsAt);
  const pulses = checkIns.pulses
    .map((pulse) => roundDates(after(kickoffAt, pulse, settings), checkIns.answerWithin, settings))
    .filter((pulse) => pulse.opensAt < endForms.opensAt);
  return {
    kickoffAt,
    kickoffEndsAt: new Date(kickoffAt.getTime() + kickoff.minutes * 60_000),
    agreement: roundDates(kickoffAt, kickoff.agreementWithin, settings),
    firstMeetingNudgeAt: after(kickoffAt, checkIns.nudgeFirstMeetingAfter, settings),
    firstMeetingFlagAt: after(kickoffAt, checkIns.flagFirstMeetingAfter, settings),
    pulses,
    midPointAt: nearest(pulses, middle(kickoffAt, endsAt))?.closesAt,
    endsAt,
    endForms,
    closedAt: after(endForms.closesAt, settings.evaluation.reviewWithin, settings),
  };
}

/**
 * Follow-ups count from the programme's end, retention from closure: so the default follow-up at six months
 * falls before the default erasure at 180 days, and none is ever open after it. Nor are the results told after it.
 */
export function aftercare(settings: CohortSettings, endsAt: Date, closedAt: Date): AftercareCalendar {
  const erasedAt = after(closedAt, settings.retention, settings);
  const followUps = settings.evaluation.followUps
    .map((followUp) =>
      roundDates(after(endsAt, followUp, settings), settings.checkIns.answerWithin, {
        ...settings,
        ...NOT_REMINDED,
      }),
    )
    .filter((followUp) => followUp.opensAt < erasedAt)
    .map((followUp) => closedBy(followUp, erasedAt));
  const resultsAt = earliest(after(closedAt, settings.evaluation.shareResultsAfter, settings), erasedAt);
  return { resultsAt, followUps, erasedAt };
}

function decisionBy(
  settings: CohortSettings,
  from: Date,
  call: { selection: 'hr' | 'automatic'; selectWithin: string },
) {
  return call.selection === 'hr' ? after(from, call.selectWithin, settings) : from;
}

/** Whoever has nothing to say of a cohort that is over is left in peace. */
const NOT_REMINDED = { reminders: [], remindBefore: undefined };

/** Open around the programme's end, with reminders of their own. */
function endFormDates(settings: CohortSettings, endsAt: Date): RoundDates {
  const { openBefore, openFor, reminders } = settings.evaluation;
  return roundDates(before(endsAt, openBefore, settings), openFor, {
    ...settings,
    reminders,
    remindBefore: undefined,
  });
}

function closedBy(round: RoundDates, end: Date): RoundDates {
  const closesAt = round.closesAt < end ? round.closesAt : end;
  return { ...round, closesAt, reminders: round.reminders.filter((reminder) => reminder < closesAt) };
}

function latest(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function earliest(one: Date, other: Date): Date {
  return one < other ? one : other;
}

function middle(from: Date, to: Date): Date {
  return new Date((from.getTime() + to.getTime()) / 2);
}

function nearest(rounds: RoundDates[], moment: Date): RoundDates | undefined {
  const distance = (round: RoundDates) => Math.abs(round.opensAt.getTime() - moment.getTime());
  return rounds.toSorted((a, b) => distance(a) - distance(b))[0];
}
