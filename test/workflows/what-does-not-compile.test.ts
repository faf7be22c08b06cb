import { Stack } from 'aws-cdk-lib';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { type IStateMachine, Pass, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { describe, expect, it } from 'vitest';
import { STAGES, type Stage } from '../../functions/definition/stage-names.ts';
import type { Functions } from '../../infra/aws/functions/functions.ts';
import { MACHINES_HR_STOPS, STAGE_MACHINES } from '../../infra/aws/machines.ts';
import type { CallForMentorsFunctions } from '../../workflows/call-for-mentors.ts';
import { choiceBy } from '../../workflows/choice-by.ts';
import { cohort } from '../../workflows/cohort.ts';
import { COHORT_ID } from '../../workflows/expressions.ts';
import { invoke, waitForAnswer } from '../../workflows/invoke.ts';
import type { TaskFunction, TaskName } from '../../workflows/task-functions.ts';
import { type TaskState, variable } from '../../workflows/task-state.ts';

/*
 * Each line below @ts-expect-error is a mistake that once compiled. Should it compile again, the compiler says so:
 * `npm run types` covers this file.
 */

const stack = new Stack();
const call = <Name extends TaskName>(name: Name): TaskFunction<Name> => ({
  name,
  lambdaFunction: LambdaFunction.fromFunctionName(new Stack(), name, name),
});
const state = (name: string) => Pass.jsonata(stack, name);
const pulse = invoke(stack, 'Find the next pulse', call('next-pulse'), { cohortId: COHORT_ID });
const check = invoke(stack, 'Are we ready to match?', call('check-readiness'), { cohortId: COHORT_ID });

describe('the wrong function', () => {
  it('is not wired', () => {
    const wire = (functions: Functions): CallForMentorsFunctions => ({
      beginStage: functions.task('begin-stage'),
      collectApplications: functions.task('collect-applications'),
      selectApplicants: functions.task('select-applicants'),
      // @ts-expect-error Another function.
      checkReadiness: functions.task('next-pulse'),
    });
    const wireItsTwin = (functions: Functions): TaskFunction<'close-cohort'> =>
      // @ts-expect-error Another one that takes and answers the same.
      functions.task('evaluate-cohort');
    const wireUnknown = (functions: Functions): TaskFunction<'begin-stage'> =>
      // @ts-expect-error One that nobody knows to be right.
      functions.get('begin-stage');
    expect([wire, wireItsTwin, wireUnknown]).toHaveLength(3);
  });

  it('is not called from a state that needs the answer of another', () => {
    const checks: TaskState<'check-readiness'> = check;
    // @ts-expect-error Its answer is another.
    const looks: TaskState<'check-readiness'> = pulse;
    expect(looks).not.toBe(checks);
  });

  it('is not called with what it does not take', () => {
    const begin = call('begin-stage');
    // @ts-expect-error No such stage.
    invoke(stack, 'Begin', begin, { cohortId: COHORT_ID, stage: 'holidays' });
    // @ts-expect-error A field is missing.
    invoke(stack, 'Begin again', begin, { cohortId: COHORT_ID });
    // @ts-expect-error A field that it does not know.
    invoke(stack, 'Begin at last', begin, { cohortId: COHORT_ID, stage: 'kickoff', by: 'hr' });
    expect(begin.name).toBe('begin-stage');
  });
});

describe('a choice', () => {
  it('waits for no word that the function does not say', () => {
    // @ts-expect-error As if `askHr` had been renamed.
    choiceBy(stack, 'Ask?', check, 'next').when('askTheBoss', state('Ask the boss'));
    // @ts-expect-error Said by another function.
    choiceBy(stack, 'Goes on?', pulse, 'next').when('askHr', state('Ask HR'));
    // @ts-expect-error No such field.
    choiceBy(stack, 'What now?', check, 'what');
    expect(check.calls.name).toBe('check-readiness');
  });

  it('leaves no word without a way, and gives none two', () => {
    const asked = choiceBy(stack, 'Is there a pulse?', pulse, 'next')
      .when('ask', state('Ask'))
      .when('sumUp', state('Sum up'));
    // @ts-expect-error It has a way already.
    asked.when('ask', state('Ask again'));
    // @ts-expect-error It is no state yet: what else may be said has no way.
    expect(() => state('Anything').next(asked)).toThrow();
    const follow = invoke(stack, 'Find what comes next', call('next-follow-up'), { cohortId: COHORT_ID });
    // @ts-expect-error Three words are left: as if one had been added to the function.
    choiceBy(stack, 'Ask once more?', follow, 'next').otherwise('erase', state('Erase'));
    expect(() => asked.otherwise('done', state('Done'))).not.toThrow();
  });

  it('by what is sent back with a token knows what may be sent', () => {
    const decide = waitForAnswer(
      stack,
      'Wait for HR',
      call('await-hr-decision'),
      { cohortId: COHORT_ID, stage: 'kickoff', failedAt: '{% $states.context.State.EnteredTime %}' },
      '{% 60 %}',
    );
    // @ts-expect-error HR cannot decide so.
    choiceBy(stack, 'Try again?', decide, 'decision').when('skip', state('Skip'));
    expect(decide.answer('decision')).toBe('{% $states.input.decision %}');
  });
});

describe('a state', () => {
  it('reads no field that the answer does not have', () => {
    expect(check.answerWhen('askHr', 'roundId')).toBe('{% $states.input.roundId %}');
    // @ts-expect-error No such field.
    check.answerWhen('askHr', 'round');
    // @ts-expect-error There is one, but not when it says this.
    check.answerWhen('wait', 'roundId');
    // @ts-expect-error Not whatever it says.
    check.answer('roundId');
  });

  it('keeps no field that the answer does not have, and none is read', () => {
    const start = call('start-pairs');
    // @ts-expect-error As if `kickoffAt` had been renamed.
    invoke(stack, 'Start the pairs', start, { cohortId: COHORT_ID }, { keep: ['date'] });
    // @ts-expect-error The same where it is read.
    expect(variable<'start-pairs'>('date')).toBe('{% $date %}');
  });
});

describe('a stage left out', () => {
  const machine = (name: string) => StateMachine.fromStateMachineName(stack, name, name);

  it('of the machines', () => {
    const { kickoff, ...others } = STAGE_MACHINES;
    // @ts-expect-error Kickoff has no machine.
    const machines: Record<Stage, string> = others;
    expect(machines).not.toHaveProperty('kickoff', kickoff);
  });

  it('of what the cohort runs', () => {
    const machines: Record<Stage | 'round' | 'followUp', IStateMachine> = {
      callForMentors: machine('CallForMentors'),
      matching: machine('Matching'),
      kickoff: machine('Kickoff'),
      checkIns: machine('CheckIns'),
      evaluation: machine('Evaluation'),
      round: machine('Round'),
      followUp: machine('FollowUp'),
    };
    const functions = {
      tellHrOfFailure: call('tell-hr-of-failure'),
      awaitHrDecision: call('await-hr-decision'),
      stopCohort: call('stop-cohort'),
    };
    const { kickoff, ...others } = machines;
    // @ts-expect-error The cohort has no machine for its kickoff.
    const run = () => cohort(new Stack(), functions, others);
    expect(kickoff).toBe(machines.kickoff);
    expect(run).toThrow();
  });

  it('of those HR stops, is impossible: the list is made from that of the stages', () => {
    expect(MACHINES_HR_STOPS).toEqual(expect.arrayContaining(STAGES.map((stage) => STAGE_MACHINES[stage])));
  });
});
