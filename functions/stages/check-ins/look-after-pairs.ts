import * as z from 'zod';
import { raiseAlert } from '../../cohorts/alert.ts';
import { type Cohort, getCohort } from '../../cohorts/cohort.ts';
import { mentoringCalendar } from '../../definition/cohort-calendar.ts';
import { SIDES } from '../../definition/side.ts';
import { fitAnswers } from '../../pairs/fit/fit-answer.ts';
import { type PairFacts, pairHealth } from '../../pairs/health.ts';
import { HEALTH_REASONS, type HealthReason } from '../../pairs/health-reasons.ts';
import { healthThresholds } from '../../pairs/health-thresholds.ts';
import { newSince } from '../../pairs/new-matter.ts';
import { changePair, type Pair, pairs } from '../../pairs/pair.ts';
import { leavingPeople } from '../../people/withdrawal.ts';
import { pairRests } from '../../rounds/resting.ts';
import { findRound } from '../../rounds/round.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { Table } from '../../store/table.ts';
import { after } from '../../time/calendar.ts';
import { tellHrOfAlerts } from '../cohort/alerts/tell-hr-of-alerts.ts';
import { settleDates } from '../pair-matters/meetings/tell-of-date.ts';
import { raiseDoubt } from '../pair-matters/say-fit.ts';
import { askForContact } from './ask-for-contact.ts';
import { freeFromPair } from './free-from-pair.ts';
import { mentoringGoesOn } from './mentoring-goes-on.ts';
import { reportOverdueRounds } from './overdue-rounds.ts';
import { pairFacts } from './pair-facts.ts';

export const LookAfterPairsInput = z.object({ cohortId: z.string() });
export type LookAfterPairsInput = z.infer<typeof LookAfterPairsInput>;

export type CareNeeded =
  | { next: 'nudge' | 'tellEnded'; roundId: string; number: number }
  | { next: 'wait'; until: string }
  | { next: 'done' };

/** HR hears of them by an alert that says who of the two it is. */
const TOLD_WITH_A_NAME: ReadonlySet<HealthReason> = new Set(['contactRequested', 'fitInDoubt']);

/**
 * One look at all pairs: closes those the clock closes, raises what HR must know, and says what is needed next.
 * Notices come before waiting, so that the next look finds nothing left to tell.
 */
export async function lookAfterPairs({ cohortId }: LookAfterPairsInput, sender: Sender): Promise<CareNeeded> {
  const { table } = sender;
  const now = sender.now();
  const cohort = await getCohort(table, cohortId);
  if (cohort.kickoffAt === undefined) throw new Error(`cohort ${cohortId} has not kicked off`);
  const { endForms } = mentoringCalendar(cohort.settings, new Date(cohort.kickoffAt));

  await judge(table, cohort, now);
  await settleDates(cohort, sender);
  await reportOverdueRounds(table, cohortId, now);
  await tellHrOfAlerts(cohort, sender);
  const notice =
    (await pendingNotice(table, cohortId, 'nudge')) ?? (await pendingNotice(table, cohortId, 'endNotice'));
  if (notice) return notice;
  if (!(await mentoringGoesOn(table, cohortId)) || now >= endForms.opensAt) return { next: 'done' };
  return { next: 'wait', until: nextLook(cohort, endForms.opensAt, now).toISOString() };
}

/**
 * At the definition's rhythm, however many pairs there are: HR reads one mail a week and not one a day, and a
 * year's history stays far from what an execution can hold.
 */
function nextLook({ settings }: Cohort, endFormsAt: Date, now: Date): Date {
  const regular = after(now, settings.checkIns.healthEvery, settings);
  return regular < endFormsAt ? regular : endFormsAt;
}

async function judge(table: Table, cohort: Cohort, now: Date): Promise<void> {
  const { cohortId } = cohort;
  const thresholds = healthThresholds(cohort.settings);
  const all = await pairs(table, cohortId);
  const leaving = await leavingPeople(table, cohortId);
  // A pair rests while one of the two leaves: it is judged again when they stay.
  const active = all.filter((pair) => pair.status === 'active' && !pairRests(pair, leaving));
  const facts = await pairFacts(table, cohort, active);
  const nudge = 1 + Math.max(0, ...all.map((pair) => pair.nudge ?? 0));
  const endNotice = 1 + Math.max(0, ...all.map((pair) => pair.endNotice ?? 0));
  const isActive = new Set(active.map(({ pairId }) => pairId));
  for (const answer of await fitAnswers(table, cohortId))
    if (isActive.has(answer.pairId)) await raiseDoubt(table, cohortId, answer);
  for (const pair of active) {
    const known = facts.get(pair.pairId);
    if (!known) continue;
    const { status, reasons } = pairHealth(known, thresholds, now);
    await raiseRequestsForContact(table, cohortId, pair, known);
    for (const reason of reasons) {
      if (HEALTH_REASONS[reason].status === 'green' || TOLD_WITH_A_NAME.has(reason)) continue;
      const alertId = `${reason}~${pair.pairId}~${newSince(reason, known)?.toISOString() ?? 'first'}`;
      const { pairId } = pair;
      await raiseAlert(
        table,
        cohortId,
        { alertId, kind: 'pairHealth', pairId, facts: { reason, status } },
        now,
      );
    }
    if (reasons.includes('firstMeetingNudge') && pair.nudge === undefined) {
      await changePair(table, cohortId, pair, { nudge });
    }
    if (status === 'closed') await close(table, cohort, pair, endNotice, now);
  }
}

/** The clock closes a pair of which nothing was heard; the notice of that number tells the two. */
async function close(table: Table, cohort: Cohort, pair: Pair, endNotice: number, now: Date): Promise<void> {
  const ended: Partial<Pair> = {
    status: 'ended',
    endReason: 'silence',
    endedAt: now.toISOString(),
    endNotice,
  };
  if (!(await changePair(table, cohort.cohortId, pair, ended))) return;
  for (const side of SIDES) await freeFromPair(table, cohort, pair, side);
}

/** They are raised as soon as the answer comes; here only if that step was cut off. */
async function raiseRequestsForContact(table: Table, cohortId: string, pair: Pair, facts: PairFacts) {
  const { pulses, contactedAt } = facts;
  for (const { at, side, contactMe } of pulses) {
    const open = contactedAt === undefined || at > contactedAt;
    if (contactMe && open) await askForContact(table, cohortId, pair, side, at);
  }
}

/** A notice that pairs are marked for, and that has not gone out yet. */
async function pendingNotice(
  table: Table,
  cohortId: string,
  mark: 'nudge' | 'endNotice',
): Promise<CareNeeded | undefined> {
  const kind = mark === 'nudge' ? 'firstMeetingNudge' : 'pairEnded';
  const numbers = new Set((await pairs(table, cohortId)).flatMap((pair) => pair[mark] ?? []));
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const roundId = `${kind}-${number}`;
    const round = await findRound(table, { cohortId, roundId });
    if (!round?.closedAt) return { next: mark === 'nudge' ? 'nudge' : 'tellEnded', roundId, number };
  }
  return undefined;
}
