import type { Local } from '../../machine/machine.ts';

export interface ExecutionSummary {
  /** Of its state machine, without the stack's name: `Cohort`, `CheckIns`. */
  machine: string;
  arn: string;
  name: string;
  status: string;
  /** By what it failed, if it did. */
  error?: string | undefined;
  /** On the clock. */
  startedAt: string;
  endedAt?: string | undefined;
}

/** All executions of all machines of the template. */
export async function executionsOf({
  stack,
  stepFunctions,
}: Pick<Local, 'stack' | 'stepFunctions'>): Promise<ExecutionSummary[]> {
  const found: ExecutionSummary[] = [];
  for (const { arn: stateMachineArn, name: machine } of stack.stateMachines) {
    let nextToken: string | undefined;
    do {
      const page = await stepFunctions.call('ListExecutions', {
        stateMachineArn,
        ...(nextToken && { nextToken }),
      });
      for (const { executionArn, name, status, startDate, stopDate } of page.executions) {
        found.push({
          machine: machine.split('-').at(-1) ?? machine,
          arn: executionArn,
          name,
          status,
          ...(status === 'FAILED' && {
            error: (await stepFunctions.call('DescribeExecution', { executionArn })).error,
          }),
          startedAt: startDate.toISOString(),
          ...(stopDate && { endedAt: stopDate.toISOString() }),
        });
      }
      nextToken = page.nextToken;
    } while (nextToken);
  }
  return found;
}
