import type { Cohort } from '../../cohorts/cohort.ts';
import { mentoringCalendar, waveEndsBy } from '../../definition/cohort-calendar.ts';
import type { Table } from '../../store/table.ts';
import { waiting } from './waiting.ts';

/** Why those who wait cannot be matched again now. */
export type RematchHindrance =
  | 'notStarted'
  | 'notRunning'
  | 'evaluationBegun'
  | 'evaluationTooNear'
  | 'nobodyWaits'
  | 'noPlaceFree';

/** What matching again would be about. */
export interface RematchOutlook {
  /** Mentees who wait, and places that are free for them. */
  mentees: number;
  places: number;
  hindrance?: RematchHindrance;
}

/** Who could be matched again at `now`, and what stands in the way. */
export async function rematchOutlook(table: Table, cohort: Cohort, now: Date): Promise<RematchOutlook> {
  const { mentees, places } = await waiting(table, cohort);
  const hindrance =
    hindranceInTime(cohort, now) ??
    (mentees.length === 0 ? 'nobodyWaits' : places === 0 ? 'noPlaceFree' : undefined);
  return { mentees: mentees.length, places, ...(hindrance === undefined ? {} : { hindrance }) };
}

function hindranceInTime(cohort: Cohort, now: Date): RematchHindrance | undefined {
  const { status, stages, kickoffAt } = cohort;
  if (stages.some(({ name }) => name === 'evaluation')) return 'evaluationBegun';
  if (status === 'closed' || status === 'stopped' || cohort.stopRequestedAt) return 'notRunning';
  if (kickoffAt === undefined || Date.parse(kickoffAt) > now.getTime()) return 'notStarted';
  if (status !== 'running') return 'notRunning';
  return anotherWaveFits(cohort, now) ? undefined : 'evaluationTooNear';
}

/** Whether proposals made from `now` on are settled before the pairs are asked to look back. */
export function anotherWaveFits({ settings, kickoffAt }: Cohort, now: Date): boolean {
  if (kickoffAt === undefined) return true;
  const { endForms } = mentoringCalendar(settings, new Date(kickoffAt));
  return waveEndsBy(settings, now) < endForms.opensAt;
}
