import {
  type IChainable,
  IntegrationPattern,
  type IStateMachine,
  Parallel,
  TaskInput,
} from 'aws-cdk-lib/aws-stepfunctions';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import { COHORT_ID, EXECUTION_ARN } from './expressions.ts';
import { holdRound } from './hold-round.ts';
import { invoke } from './invoke.ts';
import type { TaskFunction } from './task-functions.ts';

export interface EvaluationFunctions {
  beginStage: TaskFunction<'begin-stage'>;
  evaluateCohort: TaskFunction<'evaluate-cohort'>;
  closeCohort: TaskFunction<'close-cohort'>;
}

/** Everybody looks back, HR brings what only it knows, the report is frozen, leadership reads it, everybody is thanked, the cohort closes. */
export function evaluation(
  scope: Construct,
  functions: EvaluationFunctions,
  machines: { round: IStateMachine; followUp: IStateMachine },
): IChainable {
  const { round, followUp } = machines;
  const begin = invoke(scope, 'Begin the evaluation', functions.beginStage, {
    cohortId: COHORT_ID,
    stage: 'evaluation',
    executionArn: EXECUTION_ARN,
  });
  const lookBack = Parallel.jsonata(scope, 'Everybody looks back', { outputs: {} })
    .branch(holdRound(scope, 'Mentors and mentees look back', round, { roundId: 'endForm', kind: 'endForm' }))
    .branch(
      holdRound(scope, 'Managers look back, when the cohort asks them', round, {
        roundId: 'managerViewEnd',
        kind: 'managerViewEnd',
      }),
    );
  const complete = holdRound(scope, 'HR completes the report', round, {
    roundId: 'beforeReport',
    kind: 'beforeReport',
  });
  const evaluate = invoke(scope, 'Work out and freeze the results', functions.evaluateCohort, {
    cohortId: COHORT_ID,
  });
  const sendSummary = holdRound(scope, 'Send the summary to leadership', round, {
    roundId: 'summary',
    kind: 'summary',
  });
  const close = invoke(scope, 'Close the cohort', functions.closeCohort, { cohortId: COHORT_ID });
  const thank = holdRound(scope, 'Thank everybody', round, { roundId: 'thanks', kind: 'thanks' });
  // Not waited for: it lives for months, in executions of its own.
  const follow = StepFunctionsStartExecution.jsonata(scope, 'Follow up in some months', {
    stateMachine: followUp,
    integrationPattern: IntegrationPattern.REQUEST_RESPONSE,
    input: TaskInput.fromObject({ cohortId: COHORT_ID }),
  });

  return begin
    .next(lookBack)
    .next(complete)
    .next(evaluate)
    .next(sendSummary)
    .next(close)
    .next(thank)
    .next(follow);
}
