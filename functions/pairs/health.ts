import { SIDES, type Side } from '../definition/side.ts';
import { DAY_MS } from '../time/day.ts';
import { HEALTH_REASONS, HEALTH_STATUSES, type HealthReason, type HealthStatus } from './health-reasons.ts';
import type { HealthThresholds } from './health-thresholds.ts';

/** One side's answer to a pulse. */
export interface PulseAnswer {
  at: Date;
  side: Side;
  /** How often they met since last time: 0 to 3, where 3 means three or more. */
  meetings?: number | undefined;
  /** 1 to 5. */
  helps?: number | undefined;
  /** 1 to 5. */
  open?: number | undefined;
  contactMe?: boolean | undefined;
}

/** A time in which the two were asked how often they had met. */
export interface Asking {
  openedAt: Date;
  /** When it closed, or will. */
  closesAt: Date;
}

/** What is known of an active pair. */
export interface PairFacts {
  startedAt: Date;
  /** The agreement is written in the first meeting, so it is a sign of one. */
  agreementAt?: Date | undefined;
  /** What the two agreed on, when it is not the cohort's. */
  cadenceDays?: number | undefined;
  /** In any order. */
  pulses: readonly PulseAnswer[];
  /** The pulses both were asked in, answered or not, in any order. */
  asked?: readonly Asking[] | undefined;
  /** The meetings the two have noted. */
  noted?: readonly Date[] | undefined;
  /** When the two have arranged to meet, also dates gone by; not those called off. */
  arranged?: readonly Date[] | undefined;
  /** When one of the two said that they do not fit, who still says so. */
  doubts?: readonly Date[] | undefined;
  /** When one of the two noted a meeting, arranged one, changed their plan or said how they fit: a sign of life. */
  wroteAt?: readonly Date[] | undefined;
  /** Until when one of the two wanted no mails, also if that is over or still to come. */
  pausedUntil?: Date | undefined;
  /** When each pulse closed that neither of the two answered. */
  unansweredPulses?: readonly Date[] | undefined;
  /** When HR last talked to the two: what they asked for or scored before is dealt with. */
  contactedAt?: Date | undefined;
}

export interface PairHealth {
  status: HealthStatus;
  /** The strongest of each kind, in the order in which they set in. */
  reasons: HealthReason[];
}

/** A reason and the moment from which it holds, unless something new is heard. */
type Onset = [reason: HealthReason, from: Date];

/** A stronger reason says what the weaker one says. */
const REPLACED_BY: Partial<Record<HealthReason, HealthReason>> = {
  firstMeetingNudge: 'firstMeetingMissing',
  firstMeetingMissing: 'sessionMissing',
  sessionLate: 'sessionMissing',
  silent: 'closureProposed',
  closureProposed: 'closedBySilence',
};

/**
 * How a pair is doing at `now`. With no new facts it only ever gets worse, and a pair of which nothing is heard
 * is closed in the end, whatever people do.
 */
export function pairHealth(facts: PairFacts, thresholds: HealthThresholds, now: Date): PairHealth {
  const onsets = [
    ...meetingOnsets(facts, thresholds),
    ...answerOnsets(facts, thresholds),
    ...silenceOnsets(facts, thresholds),
  ].sort(([, a], [, b]) => a.getTime() - b.getTime());
  const held = onsets.filter(([, from]) => from <= now).map(([reason]) => reason);
  const status = held.map((reason) => HEALTH_REASONS[reason].status).reduce<HealthStatus>(worse, 'green');
  return {
    status,
    reasons: [...new Set(held)].filter((reason) => !isReplaced(reason, held)),
  };
}

function meetingOnsets(facts: PairFacts, thresholds: HealthThresholds): Onset[] {
  const { startedAt, agreementAt, arranged = [] } = facts;
  const cadence = facts.cadenceDays ?? thresholds.cadence;
  const onsets: Onset[] = [];
  const last = lastMeeting(facts);
  const missedSince = meetingMissedSince(facts, last);
  const add = (reason: HealthReason, from: Date, grace: number) => {
    onsets.push([reason, whenNothingIsOpen(facts, afterArranged(facts, from, { cadence, grace }))]);
  };
  if (missedSince) {
    const { amberAfter, redAfter } = thresholds;
    add('sessionLate', latest([daysAfter(last, cadence + amberAfter), missedSince]), amberAfter);
    add('sessionMissing', latest([daysAfter(last, cadence + redAfter), missedSince]), redAfter);
  }
  if (!agreementAt) onsets.push(['agreementMissing', daysAfter(startedAt, thresholds.agreementDue)]);
  if (!agreementAt && meetingsTold(facts).length === 0) {
    if (arranged.length === 0)
      onsets.push(['firstMeetingNudge', daysAfter(startedAt, thresholds.nudgeFirstMeeting)]);
    add('firstMeetingMissing', daysAfter(startedAt, thresholds.flagFirstMeeting), thresholds.amberAfter);
  }
  return onsets;
}

/** When the two are known to have met last; the beginning of the pair, while they are not. */
export function lastMeeting(facts: PairFacts): Date {
  const { startedAt, agreementAt } = facts;
  return latest([startedAt, ...(agreementAt ? [agreementAt] : []), ...meetingsTold(facts)]);
}

/** When one of the two told that they had met: in a pulse, or by noting it. */
function meetingsTold({ pulses, noted = [] }: PairFacts): Date[] {
  return [...pulses.filter(({ meetings = 0 }) => meetings > 0).map(({ at }) => at), ...noted];
}

/**
 * Since when the two are known not to have met again. Pulses come more rarely than many pairs meet: a pair that said
 * it had met has not stopped meeting because nobody has asked since. It had the occasion to say so when a whole pulse
 * went by without a word of a meeting. A pair that never said anything is judged by the clock alone.
 */
function meetingMissedSince(facts: PairFacts, last: Date): Date | undefined {
  const { startedAt, agreementAt, asked = [] } = facts;
  if (!agreementAt && meetingsTold(facts).length === 0) return startedAt;
  const closed = asked.filter(({ openedAt }) => openedAt > last).map(({ closesAt }) => closesAt.getTime());
  return closed.length > 0 ? new Date(Math.min(...closed)) : undefined;
}

/** While the two are being asked whether they have met, nobody is told that they have not. */
function whenNothingIsOpen({ asked = [] }: PairFacts, from: Date): Date {
  const inTime = asked.toSorted((a, b) => a.openedAt.getTime() - b.openedAt.getTime());
  return inTime.reduce(
    (moment, { openedAt, closesAt }) => (openedAt <= moment && moment < closesAt ? closesAt : moment),
    from,
  );
}

/**
 * Who has a date is not late until it has gone by, and they have had time to say so. A date more than a cadence beyond
 * what was agreed is no plan to meet at that rhythm.
 */
function afterArranged(
  { arranged = [] }: PairFacts,
  from: Date,
  { cadence, grace }: { cadence: number; grace: number },
): Date {
  const plans = arranged.filter((at) => at <= daysAfter(from, cadence)).map((at) => daysAfter(at, grace));
  return latest([from, ...plans]);
}

function answerOnsets(facts: PairFacts, thresholds: HealthThresholds): Onset[] {
  const { pulses, contactedAt, doubts = [], unansweredPulses = [], wroteAt = [] } = facts;
  const isOpen = (at: Date) => !contactedAt || at > contactedAt;
  const open = pulses.filter(({ at }) => isOpen(at));
  const onsets: Onset[] = [
    ...open.filter(({ contactMe }) => contactMe).map(({ at }): Onset => ['contactRequested', at]),
    ...doubts.filter(isOpen).map((at): Onset => ['fitInDoubt', at]),
  ];
  for (const side of SIDES) {
    const last = open
      .filter((pulse) => pulse.side === side)
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
    if (!last) continue;
    if (last.helps !== undefined && last.helps <= thresholds.lowScore) onsets.push(['lowHelp', last.at]);
    if (last.open !== undefined && last.open <= thresholds.lowScore) onsets.push(['lowOpenness', last.at]);
  }
  const heard = [...pulses.map(({ at }) => at), ...wroteAt];
  const inARow = unansweredPulses
    .filter((closedAt) => heard.every((at) => at < closedAt) && (!contactedAt || closedAt > contactedAt))
    .toSorted((a, b) => a.getTime() - b.getTime());
  const enough = inARow[thresholds.unansweredPulses - 1];
  if (enough) onsets.push(['pulsesUnanswered', enough]);
  return onsets;
}

function silenceOnsets(facts: PairFacts, thresholds: HealthThresholds): Onset[] {
  const { startedAt, agreementAt, contactedAt, pausedUntil, pulses, wroteAt = [] } = facts;
  // Nobody is silent who was not asked: from the end of a pause on it counts as from a sign of life.
  const signs = [agreementAt, contactedAt, pausedUntil, ...wroteAt, ...pulses.map(({ at }) => at)];
  const lastSign = latest([startedAt, ...signs.filter((sign) => sign !== undefined)]);
  return [
    ['silent', daysAfter(lastSign, thresholds.askSilent)],
    ['closureProposed', daysAfter(lastSign, thresholds.proposeClosure)],
    ['closedBySilence', daysAfter(lastSign, thresholds.proposeClosure + thresholds.closeAfter)],
  ];
}

function isReplaced(reason: HealthReason, held: readonly HealthReason[]): boolean {
  for (let by = REPLACED_BY[reason]; by; by = REPLACED_BY[by]) if (held.includes(by)) return true;
  return false;
}

function worse(one: HealthStatus, other: HealthStatus): HealthStatus {
  return HEALTH_STATUSES.indexOf(one) >= HEALTH_STATUSES.indexOf(other) ? one : other;
}

function daysAfter(from: Date, days: number): Date {
  return new Date(from.getTime() + days * DAY_MS);
}

function latest(moments: readonly Date[]): Date {
  return new Date(Math.max(...moments.map((moment) => moment.getTime())));
}
