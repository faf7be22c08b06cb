import * as z from 'zod';
import { Cohort, CohortStatus } from '../../../cohorts/cohort.ts';
import { STAGES } from '../../../definition/stage-names.ts';
import { Team } from '../../../definition/team.ts';
import { DirectoryReportAnswer } from '../../../directory/report/directory-report.ts';
import { Rematch } from '../../../matching/record/rematch-record.ts';
import { PairStatus } from '../../../pairs/pair.ts';
import { ParticipantStatus } from '../../../people/participant.ts';

const Count = z.int().min(0);
const Stage = z.enum(STAGES);

/** A cohort at a glance, as HR's programs read it. What is not known yet is null. */
export const CohortOverview = z.strictObject({
  id: z.string(),
  name: z.string(),
  team: Team,
  status: CohortStatus,
  stage: Stage.nullable().describe('The one that began last'),
  stages: Cohort.shape.stages,
  createdAt: z.iso.datetime(),
  startsAt: z.iso.datetime().describe('When the first mail may go out'),
  kickoffAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  waitingFor: z
    .strictObject({ stage: Stage, since: z.iso.datetime() })
    .nullable()
    .describe('The stage that failed, when the cohort waits for HR’s decision on it'),
  rematches: z.array(
    z.strictObject({
      number: Rematch.shape.number,
      requestedAt: Rematch.shape.requestedAt,
      requestedBy: Rematch.shape.requestedBy,
      reason: z.string().nullable(),
      endedAt: z.iso.datetime().nullable(),
      outcome: Rematch.shape.outcome.unwrap().nullable(),
    }),
  ),
  people: Count.describe('In the directory'),
  directory: DirectoryReportAnswer.nullable().describe(
    'What was made of HR’s file at the launch, without a value of it; null where the people came as a list',
  ),
  mentors: z.partialRecord(ParticipantStatus, Count),
  mentees: z.partialRecord(ParticipantStatus, Count),
  pairs: z.partialRecord(PairStatus, Count),
  openAlerts: Count,
});
export type CohortOverview = z.infer<typeof CohortOverview>;

/** The same in a list of all cohorts. */
export const ListedCohort = CohortOverview.pick({
  id: true,
  name: true,
  team: true,
  status: true,
  stage: true,
  startsAt: true,
  closedAt: true,
  people: true,
});
export type ListedCohort = z.infer<typeof ListedCohort>;
