import { AlertKind, raiseAlert } from '../../../functions/cohorts/alert.ts';
import { boardWords } from '../../../functions/http/board/words/board-words.ts';
import { factWords } from '../../../functions/http/board/words/fact-words.ts';
import { HEALTH_REASONS } from '../../../functions/pairs/health-reasons.ts';
import { tellHrOfAlerts } from '../../../functions/stages/cohort/alerts/tell-hr-of-alerts.ts';
import { awaitHrDecision } from '../../../functions/stages/cohort/stage-failed/await-hr-decision.ts';
import { stop } from '../../../functions/stages/cohort/stop.ts';
import { stopCohort } from '../../../functions/stages/cohort/stop-cohort.ts';
import { key } from '../../../functions/store/keys.ts';
import type { Table } from '../../../functions/store/table.ts';
import { launched } from '../../cohorts/staged-cohort.ts';
import { MADE_UP } from '../fixtures/made-up.ts';
import { atBoard, IN_WORDS, mentorsApply, sayYes } from './acts.ts';
import { greekCompany } from './greek-company.ts';
import { ReadCohort } from './read-cohort.ts';

const EVERYBODY = ['boss', 'm1', 'e1'];

/** A cohort in which a stage fails and HR stops it, with whatever else HR can be told of. */
export async function stopped(table: Table): Promise<ReadCohort> {
  const { cohortId } = await launched(table, EVERYBODY, greekCompany(EVERYBODY));
  const cohort = new ReadCohort(table, cohortId);
  await cohort.begin('callForMentors');
  await cohort.hold('mentorCall-1', 'mentorCall', mentorsApply);
  await awaitHrDecision(
    { ...cohort.ref, stage: 'callForMentors', failedAt: cohort.now.toISOString(), taskToken: 'failed' },
    cohort,
  );
  const board = await atBoard(cohort, /stageFailed/, ['']);
  await sayYes(cohort, `${board}/stage`, { decision: 'stop' });
  await stop(cohortId, { by: 'hr', reason: IN_WORDS }, { ...cohort.settling, executions: cohort.executions });
  await stopCohort(cohort.ref, { ...cohort.at, executions: cohort.executions });
  await cohort.hold('cohortStopped', 'cohortStopped');
  await everyEvent(cohort);
  await everyAlert(cohort);
  await atBoard(cohort, /alerts/);
  for (let page = 1; page <= 4; page++) await cohort.look(`${board}/timeline?page=${page}`);
  return cohort;
}

/** What the history can tell, written into it as it may be, with all that an event can say. */
async function everyEvent({ table, cohortId, now }: ReadCohort): Promise<void> {
  const at = now.toISOString();
  const facts = {
    ...Object.fromEntries(
      ['people', 'recipients', 'answered', 'selected', 'notSelected'].map((one) => [one, 2]),
    ),
    ...Object.fromEntries(['pairs', 'unmatched', 'leftOut', 'accepted', 'proposed'].map((one) => [one, 2])),
    ...Object.fromEntries(['moved', 'mentees', 'places', 'number', 'revision'].map((one) => [one, 2])),
    ...{ stage: 'matching', personId: 'm1', roundId: 'pulse-2', menteeId: 'e1', mentorId: 'm1' },
    ...{ startsAt: at, deadline: at, automatic: true, proved: true },
    ...{ objective: 'highestFloor', pairsUnderWay: 'mayMove' },
  };
  const acts = Object.keys(factWords[MADE_UP].acts).map((act) => ({ what: 'pairsChanged', act }));
  const decisions = [
    ...['retry', 'stop', 'proceed', 'wait'].flatMap((decision) =>
      ['stageDecided', 'readinessDecided'].map((what) => ({ what, decision })),
    ),
    ...['noMentors', 'noMentees', 'noPairs'].flatMap((lacking) =>
      ['again', 'stop'].map((decision) => ({ what: 'standstillDecided', decision, lacking })),
    ),
  ];
  const others = Object.keys(boardWords[MADE_UP].events).map((what) => ({ what }));
  for (const [place, { what, ...more }] of [...acts, ...decisions, ...others].entries()) {
    const event = { at, what, by: 'workflow', facts: { ...facts, ...more } };
    await table.put(key.event(cohortId, at, String(place).padStart(3, '0')), event);
  }
}

/** The first is told alone, as the mail about one has its own title. */
async function everyAlert(cohort: ReadCohort): Promise<void> {
  const { table, cohortId, now, sender } = cohort;
  const raise = (alertId: string, kind: AlertKind, facts: Record<string, string>) =>
    raiseAlert(table, cohortId, { alertId, kind, facts, personId: 'm1' }, now);
  await raise('alone', 'contactMe', {});
  await tellHrOfAlerts(await cohort.cohort(), sender);
  for (const kind of AlertKind.options) await raise(kind, kind, {});
  for (const [reason, { status }] of Object.entries(HEALTH_REASONS))
    await raise(reason, 'pairHealth', { reason, status });
  await tellHrOfAlerts(await cohort.cohort(), sender);
}
