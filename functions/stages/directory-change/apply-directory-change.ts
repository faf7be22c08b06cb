import { type Cohort, changeCohort, getCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import {
  changeDone,
  type DirectoryChange,
  type DirectoryChangeRef,
  openChange,
  openSteps,
  stepsDone,
  stillApplies,
} from '../../people/difference/change-record.ts';
import { presentPeople } from '../../people/directory.ts';
import { enterStaffId } from '../../people/staff-ids.ts';
import { writeWishList } from '../../people/wish-list.ts';
import type { Table } from '../../store/table.ts';
import { tellHrOfAlerts } from '../cohort/alerts/tell-hr-of-alerts.ts';
import { applyStep } from './apply-step.ts';
import type { DirectoryCollaborators } from './collaborators.ts';
import { followPairs } from './follow-pairs.ts';
import { holdBackInLine } from './hold-back.ts';
import { pausePairsInLine } from './pause-pairs.ts';

/** What the machine does next. `again`: there is more than one call has time for. */
export type Applying = { next: 'again' | 'done' } | { next: 'wait'; until: string };

/** A mail that may have been lost with an attempt which died over it is looked at again after so long. */
const UNTIL_KNOWN_MS = 15 * 60_000;

/** Enough for a few hundred people more, and to come to an end. */
const LAST_STEPS_MS = 60_000;

/**
 * Takes over what HR has confirmed, and brings pairs, forms and alerts in line with it. Repeated at will: steps that
 * are done are gone, and all that follows is read from how things stand.
 */
export async function applyDirectoryChange(
  ref: DirectoryChangeRef,
  collaborators: DirectoryCollaborators,
): Promise<Applying> {
  const { sender } = collaborators;
  const { table, now } = sender;
  const cohort = await getCohort(table, ref.cohortId);
  if (cohort.erasedAt !== undefined) return { next: 'done' };
  const change = await openChange(table, ref.cohortId);
  let isKnown = true;
  if (change?.changeId === ref.changeId) {
    const applied = await applySteps(change, cohort, collaborators);
    if (applied === 'outOfTime') return { next: 'again' };
    isKnown = applied === 'done';
  }
  await pausePairsInLine(cohort, table, now());
  await holdBackInLine(cohort, table, now());
  isKnown = (await followPairs(cohort, collaborators)) && isKnown;
  await tellHrOfAlerts(cohort, sender);
  if (!isKnown) return { next: 'wait', until: new Date(now().getTime() + UNTIL_KNOWN_MS).toISOString() };
  return { next: 'done' };
}

/** @returns `unknown` where a mail may have been lost: the steps with it are done once more */
async function applySteps(
  change: DirectoryChange,
  cohort: Cohort,
  collaborators: DirectoryCollaborators,
): Promise<'done' | 'unknown' | 'outOfTime'> {
  const { table, timeLeft, now } = collaborators.sender;
  const { cohortId } = cohort;
  const ref = { cohortId, changeId: change.changeId };
  const parts = await openSteps(table, ref);
  // Everybody first, so that managers are known whoever of a team is written first.
  for (const { steps } of parts) {
    for (const { what, person } of steps)
      if (what === 'entering' || what === 'lining') await enterStaffId(table, cohortId, person.id);
  }
  let isKnown = true;
  for (const part of parts) {
    if (timeLeft() < LAST_STEPS_MS || !(await stillApplies(table, ref, now()))) return 'outOfTime';
    let isPartKnown = true;
    for (const step of part.steps) {
      if (!(await applyStep(step, cohort, change, collaborators))) isPartKnown = false;
    }
    if (isPartKnown) await stepsDone(table, cohortId, part);
    else isKnown = false;
  }
  await noteChange(change, cohort, table, now());
  if (!isKnown) return 'unknown';
  await changeDone(table, ref);
  return 'done';
}

/** What is told of the directory as a whole, once it is written. */
async function noteChange(
  { changeId, by, counts }: DirectoryChange,
  { cohortId }: Cohort,
  table: Table,
  at: Date,
): Promise<void> {
  await changeCohort(table, cohortId, { peopleCount: (await presentPeople(table, cohortId)).length });
  await writeWishList(table, cohortId);
  await record(
    table,
    cohortId,
    { at, what: 'directoryChanged', by, facts: counts },
    `directoryChanged ${changeId}`,
  );
}
