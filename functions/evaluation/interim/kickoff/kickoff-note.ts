import * as z from 'zod';
import { ReportZone } from '../../frozen/report-zone.ts';
import { Funnel, Headcount, ObjectiveResult } from '../../report.ts';
import { AttainableShare } from '../../verdict/attainable-share.ts';

const PlannedObjective = ObjectiveResult.pick({
  id: true,
  statement: true,
  indicator: true,
  baseline: true,
  target: true,
}).extend({
  attainable: AttainableShare.optional().describe('Of shares of answers: what the pairs could tell at best'),
});
export type PlannedObjective = z.infer<typeof PlannedObjective>;

/** What leadership reads when the pairs start: facts and plans, and nothing that anybody answered in confidence. */
export const KickoffNote = z.object({
  schemaVersion: z.literal(1),
  frozenAt: z.iso.datetime({ offset: true }),
  cohort: z.object({ id: z.string(), name: z.string(), timeZone: ReportZone, startedOn: z.iso.date() }),
  anonymity: z.object({ scores: z.int().min(0) }),
  funnel: Funnel,
  pairsFormed: Headcount,
  withoutMentor: z.int().min(0).describe('Accepted mentees who have no mentor, without those who left'),
  objectives: z.array(PlannedObjective),
  dates: z
    .object({
      kickoffOn: z.iso.date(),
      midPointOn: z.iso.date().optional().describe('None without pulses'),
      endFormsFrom: z.iso.date(),
      endFormsUntil: z.iso.date(),
      reportBy: z.iso.date().describe('Sooner when HR needs less time'),
    })
    .describe('As planned'),
});
export type KickoffNote = z.infer<typeof KickoffNote>;
