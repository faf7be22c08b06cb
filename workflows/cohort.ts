import {
  Choice,
  Condition,
  Errors,
  type IChainable,
  IntegrationPattern,
  type IStateMachine,
  Pass,
  Succeed,
  TaskInput,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import type { CohortInput } from '../functions/cohorts/executions.ts';
import {
  LONGEST_DECISION_DAYS,
  LONGEST_EXECUTION_DAYS,
  LONGEST_STAGE_DAYS,
  LONGEST_WAIT_DAYS,
} from '../functions/definition/longest-stages.ts';
import { STAGES, type Stage } from '../functions/definition/stage-names.ts';
import type { CheckInsOutput } from './check-ins.ts';
import { choiceBy } from './choice-by.ts';
import {
  COHORT_ID,
  type Expression,
  earlierOf,
  executionInput,
  is,
  isAhead,
  isNot,
  isOlderThan,
  momentAtAge,
  NOW,
  orElse,
  secondsUntil,
} from './expressions.ts';
import { handOver } from './hand-over.ts';
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

/** Variables of the machine: the stage that is held or comes next, and when it failed if it has. */
const STAGE = '{% $stage %}';
const FAILED_AT = '{% $failedAt %}';
const NEVER = 'never' satisfies CohortInput['failedAt'];

/**
 * The whole programme, as thin as possible: a running execution keeps its definition for its whole life, while a
 * stage that starts later gets the definition of its day. A stage that fails is not lost: HR is told, reminded and
 * decides; when nobody does, the cohort ends by the clock.
 *
 * No execution lives for more than a year, and from its launch to its end a cohort may live for two: before each
 * stage, each wait for the start and each decision of HR, an execution too old for it hands over to the next.
 */
export function cohort(
  scope: Construct,
  functions: CohortFunctions,
  machines: Record<Stage | 'round' | 'followUp' | 'cohort', IStateMachine>,
): IChainable {
  const startsAt = executionInput<CohortInput>('startsAt');
  const begin = Pass.jsonata(scope, 'Begin, or go on for another execution', {
    assign: {
      stage: orElse(executionInput<CohortInput>('stage'), STAGES[0]),
      failedAt: orElse(executionInput<CohortInput>('failedAt'), NEVER),
    },
  });
  const wait = Wait.jsonata(scope, 'Wait for the start date', {
    time: WaitTime.timestamp(earlierOf(startsAt, momentAtAge(LONGEST_WAIT_DAYS))),
  });
  const goOn = handOver<CohortInput>(scope, machines.cohort, {
    startsAt,
    stage: STAGE,
    failedAt: FAILED_AT,
  });
  const failure = { cohortId: COHORT_ID, stage: STAGE, failedAt: FAILED_AT } as const;
  const tell = invoke(scope, 'Tell HR what is due', functions.tellHrOfFailure, failure, { retries: PATIENT });
  const decide = waitForAnswer(
    scope,
    'Wait for HR’s decision',
    functions.awaitHrDecision,
    failure,
    secondsUntil(tell.answerWhen('wait', 'until')),
    { retries: PATIENT },
  );
  const tryAgain = Pass.jsonata(scope, 'Try the stage again', { assign: { failedAt: NEVER } });
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
  // Not waited for: it lives for months, in executions of its own.
  const erase = StepFunctionsStartExecution.jsonata(scope, 'Erase personal data in some months', {
    stateMachine: machines.followUp,
    integrationPattern: IntegrationPattern.REQUEST_RESPONSE,
    input: TaskInput.fromObject({ cohortId: COHORT_ID }),
  });
  erase.addRetry(PATIENT);
  const stopped = Succeed.jsonata(scope, 'The cohort has been stopped');

  const failed = Choice.jsonata(scope, 'Is there time to wait for HR?')
    .when(Condition.jsonata(isOlderThan(LONGEST_EXECUTION_DAYS - LONGEST_DECISION_DAYS)), goOn)
    .otherwise(tell);
  const hold = Choice.jsonata(scope, 'Which stage comes next?');
  for (const stage of STAGES) {
    const run = StepFunctionsStartExecution.jsonata(scope, STAGE_NAMES[stage], {
      stateMachine: machines[stage],
      integrationPattern: IntegrationPattern.RUN_JOB,
      input: TaskInput.fromObject({ cohortId: COHORT_ID }),
      outputs: {},
      assign: { stage: afterStage(stage) },
      associateWithParent: true,
    });
    run.addCatch(failed, { errors: [Errors.ALL], assign: { failedAt: NOW } });
    run.next(hold);
    hold.when(Condition.jsonata(is(STAGE, stage)), roomFor(scope, stage, { hold: run, goOn }));
  }
  hold.otherwise(Succeed.jsonata(scope, 'The cohort is over'));

  tell.next(
    choiceBy(scope, 'Has HR decided?', tell, 'next')
      .when('retry', tryAgain.next(hold))
      .when('stop', stop)
      .otherwise('wait', decide),
  );
  // A reminder is due, or the time is up.
  decide.addCatch(tell, { errors: [Errors.TIMEOUT] });
  decide.next(
    choiceBy(scope, 'Try again?', decide, 'decision').when('retry', tryAgain).otherwise('stop', stop),
  );
  stop.next(farewell).next(erase).next(stopped);
  wait.next(
    Choice.jsonata(scope, 'Has the start date come?')
      .when(Condition.jsonata(isAhead(startsAt)), goOn)
      .otherwise(hold),
  );
  return begin.next(
    Choice.jsonata(scope, 'Has HR to decide on a stage?')
      .when(Condition.jsonata(isNot(FAILED_AT, NEVER)), tell)
      .otherwise(wait),
  );
}

/** Holds a stage, if this execution lives long enough for it. */
function roomFor(scope: Construct, stage: Stage, then: { hold: IChainable; goOn: IChainable }): Choice {
  return Choice.jsonata(scope, `${STAGE_NAMES[stage]}: is there time for it?`)
    .when(Condition.jsonata(isOlderThan(LONGEST_EXECUTION_DAYS - LONGEST_STAGE_DAYS[stage])), then.goOn)
    .otherwise(then.hold);
}

/** What comes when an execution of this stage has ended: the months of check-ins are held in several. */
function afterStage(stage: Stage): Stage | 'none' | Expression {
  const next = STAGES[STAGES.indexOf(stage) + 1] ?? 'none';
  if (stage !== 'checkIns') return next;
  const goesOn: keyof CheckInsOutput = 'goesOn';
  return `{% $states.result.Output.${goesOn} ? '${stage}' : '${next}' %}`;
}
