import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { STAGES, type Stage } from '../../functions/definition/stage-names.ts';

/** The machine of each stage: a stage without one does not compile. */
export const STAGE_MACHINES = {
  callForMentors: 'CallForMentors',
  matching: 'Matching',
  kickoff: 'Kickoff',
  checkIns: 'CheckIns',
  evaluation: 'Evaluation',
} as const satisfies { [Name in Stage]: Capitalize<Name> };

const MACHINES_OF_STAGES = STAGES.map((stage) => STAGE_MACHINES[stage]);

export const MACHINES = [
  'Cohort',
  ...MACHINES_OF_STAGES,
  'Rematch',
  'Withdrawal',
  'DirectoryChange',
  'Round',
  'FollowUp',
] as const;

/** HR stops a cohort that waits for its start, or the stage it is in and a re-matching; their rounds end with them. */
export const MACHINES_HR_STOPS = [
  'Cohort',
  ...MACHINES_OF_STAGES,
  'Rematch',
] as const satisfies readonly MachineName[];

export type MachineName = (typeof MACHINES)[number];

/**
 * The machines' names are fixed, not generated: the functions must know the ARN of `Cohort` to start it, and the
 * machines need the functions to exist, so one side has to know the other by name.
 */
export function machineName(scope: Construct, machine: MachineName): string {
  return `${Stack.of(scope).stackName}-${machine}`;
}

export function machineArn(scope: Construct, machine: MachineName): string {
  return Stack.of(scope).formatArn({
    service: 'states',
    resource: 'stateMachine',
    resourceName: machineName(scope, machine),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}

/** All executions of a machine, past and to come: their names are not known when a policy is written. */
export function executionsArn(scope: Construct, machine: MachineName): string {
  return Stack.of(scope).formatArn({
    service: 'states',
    resource: 'execution',
    resourceName: `${machineName(scope, machine)}:*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}
