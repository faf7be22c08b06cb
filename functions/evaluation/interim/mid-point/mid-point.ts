import * as z from 'zod';
import { Side } from '../../../definition/side.ts';
import { ReportZone } from '../../frozen/report-zone.ts';
import { Counted, Headcount, MeetingsGroup, StatementResult } from '../../report.ts';

const Count = z.int().min(0);

/** What is asked in every pulse and told at mid-point, as the final report tells it. */
export const MID_POINT_STATEMENTS = ['helpfulness', 'openness'] as const;

const Opinions = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('told'),
    sides: z.record(Side, z.record(z.enum(MID_POINT_STATEMENTS), StatementResult)),
  }),
  /** No pulse follows whose answers the final report could tell: these are kept for it. */
  z.object({ kind: z.literal('keptForReport') }),
]);

/** What leadership and HR read half-way: facts in full, and what people think by one pulse alone. */
export const MidPoint = z.object({
  schemaVersion: z.literal(1),
  frozenAt: z.iso.datetime({ offset: true }),
  cohort: z.object({ id: z.string(), name: z.string(), timeZone: ReportZone, kickoffOn: z.iso.date() }),
  anonymity: z.object({ scores: Count }),
  pulse: z.int().min(1).describe('By whose answers it was written; 1 for the first'),
  pairsActive: Counted.describe('Of those formed'),
  pairsEnded: Headcount,
  pairsMet: Headcount.describe('Those that told of a meeting, of all formed'),
  pairsNotMet: Headcount.describe('Those that told of none'),
  pairsNotHeardOf: Headcount.describe('Those of whose meetings nobody told'),
  pairsByMeetings: z.array(MeetingsGroup).describe('Of those that met'),
  hr: z
    .object({ alerted: Count, settled: Count })
    .describe(
      'Pairs for which HR was alerted as they were slow to meet, and those of them it has dealt with',
    ),
  response: z.record(Side, Counted).describe('People who answered the pulse, of those asked'),
  opinions: Opinions,
});
export type MidPoint = z.infer<typeof MidPoint>;
