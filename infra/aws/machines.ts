import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

export const MACHINES = [
  'Cohort',
  'CallForMentors',
  'Matching',
  'Kickoff',
  'CheckIns',
  'Rematch',
  'Evaluation',
  'Round',
  'FollowUp',
] as const;

/** HR stops a cohort that waits for its start, or the stage it is in and a re-matching; their rounds end with them. */
export const MACHINES_HR_STOPS = [
  'Cohort',
  'CallForMentors',
  'Matching',
  'Kickoff',
  'CheckIns',
  'Rematch',
  'Evaluation',
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
