import * as z from 'zod';
import { Side } from '../../../definition/side.ts';
import { ReportZone } from '../../frozen/report-zone.ts';
import { Counted, ObjectiveResult, Outcome, ShareOrMasked } from '../../report.ts';

/** What is asked some months later and told in figures. What has changed, in words, is for HR alone. */
export const FOLLOW_UP_STATEMENTS = ['usesLearning', 'inTouch'] as const;
export type FollowUpStatement = (typeof FOLLOW_UP_STATEMENTS)[number];

const FollowedObjective = ObjectiveResult.pick({
  id: true,
  statement: true,
  indicator: true,
  target: true,
}).extend({
  atEnd: Outcome.optional().describe('As the final report has it; absent where there is none to be read'),
  now: ObjectiveResult.pick({ figure: true, outcome: true, likelyOfAll: true })
    .optional()
    .describe('Absent where the follow-up does not ask again'),
});
export type FollowedObjective = z.infer<typeof FollowedObjective>;

/** What leadership and HR read after a follow-up, by its own answers alone. */
export const FollowUpReport = z.object({
  schemaVersion: z.literal(1),
  frozenAt: z.iso.datetime({ offset: true }),
  number: z.int().min(1),
  monthsSince: z.int().min(1).describe('After the programme’s end, about'),
  cohort: z.object({ id: z.string(), name: z.string(), timeZone: ReportZone }),
  anonymity: z.object({ scores: z.int().min(0) }),
  response: z.record(Side, Counted).describe('People who answered, of those asked this time'),
  sides: z.record(Side, z.record(z.enum(FOLLOW_UP_STATEMENTS), ShareOrMasked)),
  objectives: z.array(FollowedObjective),
});
export type FollowUpReport = z.infer<typeof FollowUpReport>;
