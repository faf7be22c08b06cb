import * as z from 'zod';
import { CohortDefinition } from '../definition/definition.ts';
import { STAGES } from '../definition/stage-names.ts';
import { key } from '../store/keys.ts';
import type { Expectation, Table } from '../store/table.ts';
import { StopCause } from './stop-cause.ts';

export const CohortStatus = z.enum(['scheduled', 'running', 'waitingForHr', 'stopped', 'closed']);
export type CohortStatus = z.infer<typeof CohortStatus>;

export const CohortSettings = CohortDefinition.omit({ people: true, uncalled: true });
export type CohortSettings = z.infer<typeof CohortSettings>;

/** One run of a programme. Its people, pairs and rounds are items beside it. */
export const Cohort = z.object({
  cohortId: z.string(),
  settings: CohortSettings,
  status: CohortStatus,
  stages: z.array(
    z.object({ name: z.enum(STAGES), startedAt: z.iso.datetime(), endedAt: z.iso.datetime().optional() }),
  ),
  createdAt: z.iso.datetime(),
  /** When the programme's first mail may go out: the start date's sending hour. */
  startsAt: z.iso.datetime(),
  /** Set once the pairs are known; the check-ins count from here. */
  kickoffAt: z.iso.datetime().optional(),
  closedAt: z.iso.datetime().optional(),
  /**
   * Set at closure, where there were pairs: when participants and their managers hear the results. People were told
   * this day, so that it stays as it was set.
   */
  resultsAt: z.iso.datetime().optional(),
  erasedAt: z.iso.datetime().optional(),
  executionArn: z.string().optional(),
  /** The stage that runs now, so that a stop reaches it. */
  stageExecutionArn: z.string().optional(),
  /** HR asked for the stop; the cohort's machine does it. */
  stopRequestedAt: z.iso.datetime().optional(),
  stopReason: z.string().optional(),
  /** Why it cannot take place. */
  stopBecause: StopCause.optional(),
  /** The clock, where HR was asked and was silent. */
  stopBy: z.enum(['hr', 'workflow']).optional(),
  /** A stage failed and the machine waits for HR, mostly with a token. In the table only, never in a log. */
  decision: z
    .object({ stage: z.enum(STAGES), taskToken: z.string().optional(), askedAt: z.iso.datetime() })
    .optional(),
  /** What HR has said of it, until the machine has gone on. */
  decided: z.enum(['retry', 'stop']).optional(),
  /** Figures only HR can bring, by the id of their objective. */
  reported: z.record(z.string(), z.number()).default({}),
  /** When the API brought each: HR's form before the report may say otherwise, and the later one counts. */
  reportedAt: z.record(z.string(), z.iso.datetime()).default({}),
  peopleCount: z.number().int(),
});
export type Cohort = z.infer<typeof Cohort>;

export async function findCohort(table: Table, cohortId: string): Promise<Cohort | undefined> {
  return table.get(key.cohort(cohortId), Cohort);
}

/** @throws when the cohort does not exist: a workflow never names one that was not launched. */
export async function getCohort(table: Table, cohortId: string): Promise<Cohort> {
  const cohort = await findCohort(table, cohortId);
  if (!cohort) throw new Error(`no cohort ${cohortId}`);
  return cohort;
}

/** Changes attributes of the cohort. @returns whether `expected` held */
export async function changeCohort(
  table: Table,
  cohortId: string,
  set: Partial<Cohort>,
  expected: Expectation = {},
): Promise<boolean> {
  return table.change(key.cohort(cohortId), set, expected);
}
