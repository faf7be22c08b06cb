import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Chain,
  Choice,
  Condition,
  Fail,
  type IChainable,
  type IStateMachine,
  Parallel,
  Succeed,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { Side } from '../functions/definition/side.ts';
import type { CheckReadinessInput } from '../functions/stages/call-for-mentors/check-readiness.ts';
import type { CollectApplicationsInput } from '../functions/stages/call-for-mentors/collect-applications.ts';
import type { SelectApplicantsInput } from '../functions/stages/call-for-mentors/select-applicants.ts';
import type { BeginStageInput } from '../functions/stages/cohort/begin-stage.ts';
import { COHORT_ID, EXECUTION_ARN, nextIs } from './expressions.ts';
import { holdRound } from './hold-round.ts';
import { invoke } from './invoke.ts';

export interface CallForMentorsFunctions {
  beginStage: IFunction;
  collectApplications: IFunction;
  selectApplicants: IFunction;
  checkReadiness: IFunction;
}

/**
 * Mentors apply, HR selects, mentors are trained while mentees apply. Ends when the mentors are ready to be
 * matched, or when HR says to go on all the same.
 */
export function callForMentors(
  scope: Construct,
  functions: CallForMentorsFunctions,
  round: IStateMachine,
): IChainable {
  const { beginStage, checkReadiness } = functions;

  const begin = invoke<BeginStageInput>(scope, 'Begin the call for mentors', beginStage, {
    cohortId: COHORT_ID,
    stage: 'callForMentors',
    executionArn: EXECUTION_ARN,
  });
  const tellHr = holdRound(scope, 'Tell HR that the cohort has started', round, {
    roundId: 'cohortLaunched',
    kind: 'cohortLaunched',
  });
  const askMentors = holdRound(scope, 'Mentors apply', round, {
    roundId: 'mentorCall-1',
    kind: 'mentorCall',
  });
  const collect = collectApplications(scope, 'Collect the applications of mentors', functions, 'mentor');
  const askMentorsAgain = holdRound(scope, 'Mentors apply, the call extended', round, {
    roundId: 'mentorCall-2',
    kind: 'mentorCall',
    number: 2,
  });
  const collectAgain = collectApplications(scope, 'Collect the late applications', functions, 'mentor');
  const [selectMentors, mentorsSelected] = selection(scope, functions, round, 'mentor');

  const trainMentors = holdRound(scope, 'Mentors confirm their training', round, {
    roundId: 'mentorTraining-1',
    kind: 'mentorTraining',
  });
  const askMentees = holdRound(scope, 'Mentees apply', round, {
    roundId: 'menteeCall-1',
    kind: 'menteeCall',
  });
  const collectMentees = collectApplications(
    scope,
    'Collect the applications of mentees',
    functions,
    'mentee',
  );
  const [selectMentees, menteesSelected] = selection(scope, functions, round, 'mentee');
  const tellMentees = holdRound(scope, 'Tell the mentees who were selected', round, {
    roundId: 'menteeSelected',
    kind: 'menteeSelected',
  });
  menteesSelected.next(tellMentees);
  const trainAndCall = Parallel.jsonata(scope, 'Train the mentors and call for mentees', { outputs: {} })
    .branch(trainMentors)
    .branch(Chain.start(askMentees).next(collectMentees).next(selectMentees));

  const check = invoke<CheckReadinessInput>(scope, 'Are we ready to match?', checkReadiness, {
    cohortId: COHORT_ID,
  });
  const askHr = holdRound(scope, 'HR decides whether to go on', round, {
    roundId: '{% $states.input.roundId %}',
    kind: 'readiness',
    number: '{% $states.input.number %}',
  });
  const trainAgain = holdRound(scope, 'Ask the untrained mentors once more', round, {
    roundId: '{% $states.input.roundId %}',
    kind: 'mentorTraining',
    number: '{% $states.input.number %}',
  });
  const wait = Wait.jsonata(scope, 'Give the cohort more time', {
    time: WaitTime.timestamp('{% $states.input.until %}'),
  });
  // The cohort's machine finds that HR has asked for the stop, and does it.
  const stop = Fail.jsonata(scope, 'HR stops the cohort', { error: 'StoppedByHr' });
  const ready = Succeed.jsonata(scope, 'Ready to match');

  begin.next(tellHr).next(askMentors).next(collect);
  collect.next(
    Choice.jsonata(scope, 'Are places short?')
      .when(
        Condition.jsonata('{% $states.input.short %}'),
        Chain.start(askMentorsAgain).next(collectAgain).next(selectMentors),
      )
      .otherwise(selectMentors),
  );
  mentorsSelected.next(trainAndCall).next(check);
  check.next(
    Choice.jsonata(scope, 'Go on, ask, wait or stop?')
      .when(Condition.jsonata(nextIs('askHr')), askHr.next(check))
      .when(Condition.jsonata(nextIs('train')), trainAgain.next(check))
      .when(Condition.jsonata(nextIs('wait')), wait.next(check))
      .when(Condition.jsonata(nextIs('stop')), stop)
      .otherwise(ready),
  );
  return begin;
}

function collectApplications(scope: Construct, name: string, functions: CallForMentorsFunctions, side: Side) {
  return invoke<CollectApplicationsInput>(scope, name, functions.collectApplications, {
    cohortId: COHORT_ID,
    side,
  });
}

/** HR's form, what it decided put into the table, and word to those not selected. @returns first and last state */
function selection(
  scope: Construct,
  { selectApplicants }: CallForMentorsFunctions,
  round: IStateMachine,
  side: Side,
) {
  const first = holdRound(scope, `HR selects the ${side}s`, round, {
    roundId: `${side}Selection`,
    kind: `${side}Selection`,
  });
  const select = invoke<SelectApplicantsInput>(scope, `Settle the selection of ${side}s`, selectApplicants, {
    cohortId: COHORT_ID,
    side,
  });
  const last = holdRound(scope, `Tell the ${side}s who were not selected`, round, {
    roundId: `${side}NotSelected`,
    kind: `${side}NotSelected`,
  });
  first.next(select).next(last);
  return [first, last] as const;
}
