import * as z from 'zod';
import { getCohort } from '../../../cohorts/cohort.ts';
import { type MentoringCalendar, mentoringCalendar } from '../../../definition/cohort-calendar.ts';
import { isShareOfAnswers } from '../../../definition/indicator.ts';
import { findKickoffNote, freezeKickoffNote } from '../../../evaluation/interim/interim-record.ts';
import type { KickoffData } from '../../../evaluation/interim/kickoff/write-kickoff-note.ts';
import { writeKickoffNote } from '../../../evaluation/interim/kickoff/write-kickoff-note.ts';
import type { Table } from '../../../store/table.ts';
import { localDate } from '../../../time/local-date.ts';
import { programmeRecords } from '../../evaluation/programme-records.ts';
import { expectedAnswers } from '../../plan/expected-answers.ts';

export const FreezeKickoffInput = z.object({ cohortId: z.string() });
export type FreezeKickoffInput = z.infer<typeof FreezeKickoffInput>;

/** Writes the kickoff note of the pairs that start, and freezes it. Run again, it leaves the frozen one as it is. */
export async function freezeKickoff(
  { cohortId }: FreezeKickoffInput,
  { table, now }: { table: Table; now: Date },
): Promise<void> {
  if (await findKickoffNote(table, cohortId)) return;
  const { settings, startsAt, kickoffAt } = await getCohort(table, cohortId);
  if (kickoffAt === undefined) throw new Error(`cohort ${cohortId} has no kickoff yet`);
  const calendar = mentoringCalendar(settings, new Date(kickoffAt));
  const { pairs: started, ...records } = await programmeRecords(table, cohortId);
  const pairs = started.filter(({ activeAtEnd }) => activeAtEnd);
  const people = {
    mentor: new Set(pairs.map(({ mentor }) => mentor)).size,
    mentee: new Set(pairs.map(({ mentee }) => mentee)).size,
  };
  const answersExpected = settings.objectives.flatMap(({ id, indicator }) =>
    isShareOfAnswers(indicator)
      ? [[id, expectedAnswers(indicator, people, calendar).answersExpected] as const]
      : [],
  );
  const note = writeKickoffNote({
    frozenAt: now.toISOString(),
    cohort: {
      id: cohortId,
      name: settings.name,
      timeZone: settings.timeZone,
      startedOn: localDate(new Date(startsAt), settings.timeZone),
    },
    anonymity: settings.anonymity,
    objectives: settings.objectives,
    ...records,
    pairs,
    answersExpected: Object.fromEntries(answersExpected),
    dates: nextDates(calendar, settings.timeZone),
  });
  await freezeKickoffNote(table, cohortId, note);
}

function nextDates(
  { kickoffAt, midPointAt, endForms, closedAt }: MentoringCalendar,
  timeZone: string,
): KickoffData['dates'] {
  return {
    kickoffOn: localDate(kickoffAt, timeZone),
    ...(midPointAt && { midPointOn: localDate(midPointAt, timeZone) }),
    endFormsFrom: localDate(endForms.opensAt, timeZone),
    endFormsUntil: localDate(endForms.closesAt, timeZone),
    reportBy: localDate(closedAt, timeZone),
  };
}
