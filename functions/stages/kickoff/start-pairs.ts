import * as z from 'zod';
import { raiseAlert } from '../../cohorts/alert.ts';
import { type Cohort, changeCohort, getCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { kickoffAsTold } from '../../definition/cohort-calendar.ts';
import { SIDES } from '../../definition/side.ts';
import { changePair, hasBegun, isTaken, pairs } from '../../pairs/pair.ts';
import { isOpen, participants, setStatus } from '../../people/participant.ts';
import { findRound } from '../../rounds/round.ts';
import type { Sender } from '../../rounds/sender.ts';
import { localDate } from '../../time/local-date.ts';
import { tellHrOfAlerts } from '../cohort/alerts/tell-hr-of-alerts.ts';
import { requestStop } from '../cohort/request-stop.ts';
import { kickoff } from './kickoff/kickoff.round.ts';

export const StartPairsInput = z.object({ cohortId: z.string() });
export type StartPairsInput = z.infer<typeof StartPairsInput>;

/**
 * Sets the date of the kickoff, from which the programme's months count, and starts the accepted pairs on it: never
 * before the day that HR was told at the launch. The
 * date holds once people are invited; a stage that failed before, and is tried again weeks later, sets a new one. Where
 * it is another than the day that HR has fixed, because too little time was left, HR is told at once.
 * Whoever is without a partner now has been told so, and waits.
 */
export async function startPairs(
  { cohortId }: StartPairsInput,
  sender: Sender,
): Promise<{ kickoffAt: string; started: boolean; pairs: number }> {
  const { table } = sender;
  const now = sender.now();
  const cohort = await getCohort(table, cohortId);
  const invited = await findRound(table, { cohortId, roundId: kickoff.kind });
  const planned = kickoffAsTold(cohort.settings, now, new Date(cohort.startsAt)).toISOString();
  const kickoffAt = invited ? (cohort.kickoffAt ?? planned) : planned;
  await changeCohort(table, cohortId, { kickoffAt });

  for (const pair of await pairs(table, cohortId)) {
    // One that pauses begins with the others: when it goes on, it is on its way.
    if (pair.status === 'suspended')
      await changePair(table, cohortId, pair, { suspendedFrom: 'active', startedAt: kickoffAt });
    else if (isTaken(pair))
      await changePair(table, cohortId, pair, { status: 'active', startedAt: kickoffAt });
  }
  const active = (await pairs(table, cohortId)).filter(hasBegun);
  for (const side of SIDES) {
    const ids = new Set(active.map((pair) => pair[`${side}Id`]));
    for (const participant of await participants(table, cohortId, side)) {
      const waits = isOpen(participant) && !ids.has(participant.personId);
      if (waits) await setStatus(table, cohortId, participant, 'unmatched');
    }
  }
  const started = active.length;
  // HR was asked when none had come about. What ends here has ended since, of people's own wish.
  if (started === 0)
    await requestStop(table, cohortId, now, { stopBecause: 'pairsEnded', stopBy: 'workflow' });
  await record(
    table,
    cohortId,
    { at: now, what: 'pairsStarted', by: 'workflow', facts: { pairs: started, kickoffAt } },
    'pairsStarted',
  );
  if (started > 0) await tellIfMoved({ ...cohort, kickoffAt }, sender);
  return { kickoffAt, started: started > 0, pairs: started };
}

async function tellIfMoved(cohort: Cohort & { kickoffAt: string }, sender: Sender): Promise<void> {
  const { cohortId, kickoffAt, settings } = cohort;
  const { on } = settings.kickoff;
  const heldOn = localDate(new Date(kickoffAt), settings.timeZone);
  if (on === undefined || on === heldOn) return;
  const alert = { alertId: `kickoffMoved-${heldOn}`, kind: 'kickoffMoved', facts: { on, heldOn } } as const;
  await raiseAlert(sender.table, cohortId, alert, sender.now());
  await tellHrOfAlerts(cohort, sender);
}
