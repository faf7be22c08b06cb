import {
  Chain,
  Choice,
  Condition,
  Fail,
  type IChainable,
  type IStateMachine,
  Parallel,
  type State,
  Succeed,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { Side } from '../functions/definition/side.ts';
import { choiceBy } from './choice-by.ts';
import { COHORT_ID, EXECUTION_ARN } from './expressions.ts';
import { holdRound } from './hold-round.ts';
import { invoke } from './invoke.ts';
import type { TaskFunction } from './task-functions.ts';

export interface CallForMentorsFunctions {
  beginStage: TaskFunction<'begin-stage'>;
  collectApplications: TaskFunction<'collect-applications'>;
  selectApplicants: TaskFunction<'select-applicants'>;
  checkReadiness: TaskFunction<'check-readiness'>;
  resolveStandstill: TaskFunction<'resolve-standstill'>;
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

  const begin = invoke(scope, 'Begin the call for mentors', beginStage, {
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
  const anyMentors = unlessNobodyApplied(scope, functions, round, 'mentor', selectMentors);
  const anyMentees = unlessNobodyApplied(scope, functions, round, 'mentee', selectMentees);
  const tellMentees = holdRound(scope, 'Tell the mentees who were selected', round, {
    roundId: 'menteeSelected',
    kind: 'menteeSelected',
  });
  menteesSelected.next(tellMentees);
  const trainAndCall = Parallel.jsonata(scope, 'Train the mentors and call for mentees', { outputs: {} })
    .branch(trainMentors)
    .branch(Chain.start(askMentees).next(collectMentees).next(anyMentees));

  const check = invoke(scope, 'Are we ready to match?', checkReadiness, { cohortId: COHORT_ID });
  const askHr = holdRound(scope, 'HR decides whether to go on', round, {
    roundId: check.answerWhen('askHr', 'roundId'),
    kind: 'readiness',
    number: check.answerWhen('askHr', 'number'),
  });
  const trainAgain = holdRound(scope, 'Ask the untrained mentors once more', round, {
    roundId: check.answerWhen('train', 'roundId'),
    kind: 'mentorTraining',
    number: check.answerWhen('train', 'number'),
  });
  const wait = Wait.jsonata(scope, 'Give the cohort more time', {
    time: WaitTime.timestamp(check.answerWhen('wait', 'until')),
  });
  // The cohort's machine finds that HR has asked for the stop, and does it.
  const stop = Fail.jsonata(scope, 'HR stops the cohort', { error: 'StoppedByHr' });
  const ready = Succeed.jsonata(scope, 'Ready to match');

  begin.next(tellHr).next(askMentors).next(collect);
  collect.next(
    Choice.jsonata(scope, 'Are places short?')
      .when(
        Condition.jsonata(collect.answer('short')),
        Chain.start(askMentorsAgain).next(collectAgain).next(anyMentors),
      )
      .otherwise(anyMentors),
  );
  mentorsSelected.next(trainAndCall).next(check);
  check.next(
    choiceBy(scope, 'Go on, ask, wait or stop?', check, 'next')
      .when('askHr', askHr.next(check))
      .when('train', trainAgain.next(check))
      .when('wait', wait.next(check))
      .when('stop', stop)
      .otherwise('goOn', ready),
  );
  return begin;
}

function collectApplications(scope: Construct, name: string, functions: CallForMentorsFunctions, side: Side) {
  return invoke(scope, name, functions.collectApplications, { cohortId: COHORT_ID, side });
}

/** The selection, if anybody has applied; else HR says whether the call is opened once more. @returns the first state */
function unlessNobodyApplied(
  scope: Construct,
  functions: CallForMentorsFunctions,
  round: IStateMachine,
  side: Side,
  select: State,
): State {
  const lacking = side === 'mentor' ? 'noMentors' : 'noMentees';
  const resolve = invoke(scope, `Has a ${side} applied?`, functions.resolveStandstill, {
    cohortId: COHORT_ID,
    lacking,
  });
  const askHr = holdRound(scope, `HR decides without a ${side}`, round, {
    roundId: resolve.answerWhen('askHr', 'roundId'),
    kind: lacking,
    number: resolve.answerWhen('askHr', 'number'),
  });
  const callAgain = holdRound(scope, `Call for a ${side} once more`, round, {
    roundId: resolve.answerWhen('again', 'roundId'),
    kind: `${side}Call`,
    number: resolve.answerWhen('again', 'number'),
  });
  const collect = collectApplications(scope, `Collect what came of it (${side}s)`, functions, side);
  resolve.next(
    choiceBy(scope, `Select the ${side}s, ask, call or stop?`, resolve, 'next')
      .when('askHr', askHr.next(resolve))
      .when('again', callAgain.next(collect).next(resolve))
      // The cohort's machine finds that the stop is asked for, and does it.
      .when('stop', Fail.jsonata(scope, `No ${side} has come`, { error: 'ComeToNothing' }))
      .otherwise('goOn', select),
  );
  return resolve;
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
  const select = invoke(scope, `Settle the selection of ${side}s`, selectApplicants, {
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
