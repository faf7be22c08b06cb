import type { Stage } from './stage-names.ts';

/**
 * Step Functions ends an execution after a year. So that no cohort does, its machine hands over to a new execution of
 * itself wherever what comes next could take it past this age; the rest of the year is for retries and outages. A file
 * of values only, so that workflows and infra may import it too.
 */
export const LONGEST_EXECUTION_DAYS = 350;

/**
 * What an execution of a stage may take, all that HR can have done once more included. One that takes longer times
 * out: it has failed, HR is told, and a retry goes on where it was.
 */
export const LONGEST_STAGE_DAYS: Record<Stage, number> = {
  callForMentors: 300,
  matching: 250,
  kickoff: 330,
  checkIns: 200,
  evaluation: 150,
};

/**
 * How long after the start a kickoff may lie whose day is fixed. The pairs may wait for it nearly from then on, when
 * everybody has answered at once.
 */
export const LONGEST_TO_KICKOFF_DAYS = 300;

/** The months of mentoring are held in spans of this length at most, each an execution of its own. */
export const SPAN_OF_CHECK_INS_DAYS = 100;

/** HR decides on a stage that failed, everybody is told of a stop: 92 days at most, and an outage of the mail. */
export const LONGEST_DECISION_DAYS = 110;

/** After the end an execution waits until this age for what comes next; a form and its report fit into the rest. */
export const LONGEST_WAIT_DAYS = 270;

/**
 * What a definition may plan for each stage, at its slowest. Less than an execution may take: a call can be opened
 * once more, forms be given more time, and an outage last for days.
 */
export const LONGEST_PLANNED_DAYS: Record<Exclude<Stage, 'checkIns'>, number> = {
  callForMentors: 200,
  matching: 180,
  kickoff: 180,
  evaluation: 120,
};
