import {
  Choice,
  Condition,
  Errors,
  type IChainable,
  IntegrationPattern,
  type IStateMachine,
  type State,
  Succeed,
  TaskInput,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type { CohortInput } from '../functions/cohorts/executions.ts';
import { STAGES, type Stage } from '../functions/definition/stage-names.ts';
import { choiceBy } from './choice-by.ts';
import { COHORT_ID, executionInput, NOW, secondsUntil } from './expressions.ts';
import { holdRound } from './hold-round.ts';
import { invoke, PATIENT, waitForAnswer } from './invoke.ts';
import type { TaskFunction } from './task-functions.ts';

export interface CohortFunctions {
  tellHrOfFailure: TaskFunction<'tell-hr-of-failure'>;
  awaitHrDecision: TaskFunction<'await-hr-decision'>;
  stopCohort: TaskFunction<'stop-cohort'>;
}

const STAGE_NAMES: Record<Stage, string> = {
  callForMentors: 'Call for mentors',
  matching: 'Matching',
  kickoff: 'Kickoff',
  checkIns: 'Check-ins',
  evaluation: 'Evaluation',
};

/**
 * The whole programme, as thin as possible: a running execution keeps its definition for its whole life, while a
 * stage that starts later gets the definition of its day. A stage that fails is not lost: HR is told, reminded and
 * decides; when nobody does, the cohort ends by the clock.
 */
export function cohort(
  scope: Construct,
  functions: CohortFunctions,
  machines: Record<Stage | 'round' | 'followUp', IStateMachine>,
): IChainable {
  const wait = Wait.jsonata(scope, 'Wait for the start date', {
    time: WaitTime.timestamp(executionInput<CohortInput>('startsAt')),
  });
  const failure = { cohortId: COHORT_ID, stage: '{% $failedStage %}', failedAt: '{% $failedAt %}' } as const;
  const tell = invoke(scope, 'Tell HR what is due', functions.tellHrOfFailure, failure, { retries: PATIENT });
  const decide = waitForAnswer(
    scope,
    'Wait for HR’s decision',
    functions.awaitHrDecision,
    failure,
    secondsUntil(tell.answerWhen('wait', 'until')),
    { retries: PATIENT },
  );
  const stop = invoke(
    scope,
    'Stop the cohort',
    functions.stopCohort,
    { cohortId: COHORT_ID },
    { retries: PATIENT },
  );
  const farewell = holdRound(scope, 'Tell everybody that the cohort has stopped', machines.round, {
    roundId: 'cohortStopped',
    kind: 'cohortStopped',
  });
  farewell.addRetry(PATIENT);
  // Not waited for: no execution should outlive a year.
  const erase = StepFunctionsStartExecution.jsonata(scope, 'Erase personal data in some months', {
    stateMachine: machines.followUp,
    integrationPattern: IntegrationPattern.REQUEST_RESPONSE,
    input: TaskInput.fromObject({ cohortId: COHORT_ID }),
  });
  erase.addRetry(PATIENT);
  const stopped = Succeed.jsonata(scope, 'The cohort has been stopped');
  const which = Choice.jsonata(scope, 'Which stage is tried again?');

  let next: State = Succeed.jsonata(scope, 'The cohort is over');
  for (const stage of [...STAGES].reverse()) {
    const run = StepFunctionsStartExecution.jsonata(scope, STAGE_NAMES[stage], {
      stateMachine: machines[stage],
      integrationPattern: IntegrationPattern.RUN_JOB,
      input: TaskInput.fromObject({ cohortId: COHORT_ID }),
      outputs: {},
      associateWithParent: true,
    });
    run.addCatch(tell, { errors: [Errors.ALL], assign: { failedStage: stage, failedAt: NOW } });
    run.next(next);
    which.when(Condition.jsonata(`{% $failedStage = '${stage}' %}`), run);
    next = run;
  }
  wait.next(next);
  which.otherwise(stop);
  tell.next(
    choiceBy(scope, 'Has HR decided?', tell, 'next')
      .when('retry', which)
      .when('stop', stop)
      .otherwise('wait', decide),
  );
  // A reminder is due, or the time is up.
  decide.addCatch(tell, { errors: [Errors.TIMEOUT] });
  decide.next(choiceBy(scope, 'Try again?', decide, 'decision').when('retry', which).otherwise('stop', stop));
  stop.next(farewell).next(erase).next(stopped);
  return wait;
}
