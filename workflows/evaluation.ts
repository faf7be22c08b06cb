import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  type IChainable,
  IntegrationPattern,
  type IStateMachine,
  Parallel,
  TaskInput,
} from 'aws-cdk-lib/aws-stepfunctions';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type { BeginStageInput } from '../functions/stages/cohort/begin-stage.ts';
import type { CloseCohortInput } from '../functions/stages/evaluation/close-cohort.ts';
import type { EvaluateCohortInput } from '../functions/stages/evaluation/evaluate-cohort.ts';
import { COHORT_ID, EXECUTION_ARN } from './expressions.ts';
import { holdRound } from './hold-round.ts';
import { invoke } from './invoke.ts';

export interface EvaluationFunctions {
  beginStage: IFunction;
  evaluateCohort: IFunction;
  closeCohort: IFunction;
}

/** Everybody looks back, the report is frozen, leadership reads it, everybody is thanked, the cohort closes. */
export function evaluation(
  scope: Construct,
  functions: EvaluationFunctions,
  machines: { round: IStateMachine; followUp: IStateMachine },
): IChainable {
  const { round, followUp } = machines;
  const begin = invoke<BeginStageInput>(scope, 'Begin the evaluation', functions.beginStage, {
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
  const evaluate = invoke<EvaluateCohortInput>(
    scope,
    'Work out and freeze the results',
    functions.evaluateCohort,
    { cohortId: COHORT_ID },
  );
  const sendSummary = holdRound(scope, 'Send the summary to leadership', round, {
    roundId: 'summary',
    kind: 'summary',
  });
  const close = invoke<CloseCohortInput>(scope, 'Close the cohort', functions.closeCohort, {
    cohortId: COHORT_ID,
  });
  const thank = holdRound(scope, 'Thank everybody', round, { roundId: 'thanks', kind: 'thanks' });
  // Not waited for: months may pass, and no execution should outlive a year.
  const follow = StepFunctionsStartExecution.jsonata(scope, 'Follow up in some months', {
    stateMachine: followUp,
    integrationPattern: IntegrationPattern.REQUEST_RESPONSE,
    input: TaskInput.fromObject({ cohortId: COHORT_ID }),
  });

  return begin.next(lookBack).next(evaluate).next(sendSummary).next(close).next(thank).next(follow);
}
