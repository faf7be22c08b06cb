import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  DefinitionBody,
  type IChainable,
  LogLevel,
  QueryLanguage,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { acknowledgeWildcard } from './acknowledge.ts';
import { type MachineName, machineName } from './machines.ts';

/** A state machine as all of them are: Standard, JSONata, logged without its data, traced. */
export class Workflow extends Construct {
  readonly machine: StateMachine;

  /**
   * @param define shows the definition; its states are named within the scope it is given
   * @param longestDays after which an execution times out; without it after a year, as any does
   */
  constructor(
    scope: Construct,
    name: MachineName,
    define: (states: Construct) => IChainable,
    longestDays?: number,
  ) {
    super(scope, name);
    const stateMachineName = machineName(this, name);
    const logGroup = new LogGroup(this, 'Log', {
      // The prefix spares the account's log policy, which has room for few other names.
      logGroupName: `/aws/vendedlogs/states/${stateMachineName}`,
      // Step Functions itself forgets an execution 90 days after its end; a cohort launched a year ahead lives for two.
      retention: RetentionDays.TWO_YEARS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineName,
      stateMachineType: StateMachineType.STANDARD,
      queryLanguage: QueryLanguage.JSONATA,
      definitionBody: DefinitionBody.fromChainable(define(new Construct(this, 'States'))),
      ...(longestDays !== undefined && { timeout: Duration.days(longestDays) }),
      logs: { destination: logGroup, level: LogLevel.ALL, includeExecutionData: false },
      tracingEnabled: true,
    });
    acknowledgeWildcard(this.machine, '*', 'X-Ray and the delivery of logs have no resources to name.');
  }
}
