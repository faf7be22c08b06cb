import { type IChainable, Succeed, Wait, WaitTime } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { DirectoryChangeInput } from '../functions/cohorts/executions.ts';
import { choiceBy } from './choice-by.ts';
import { COHORT_ID, executionInput } from './expressions.ts';
import { invoke, PATIENT } from './invoke.ts';
import type { TaskFunction } from './task-functions.ts';

export interface DirectoryChangeFunctions {
  applyDirectoryChange: TaskFunction<'apply-directory-change'>;
}

/**
 * HR's data has changed while the cohort runs: people are written, and pairs, forms and alerts follow. Nobody waits for
 * it and nobody would be asked if it failed, so that it tries for days.
 */
export function directoryChange(
  scope: Construct,
  { applyDirectoryChange }: DirectoryChangeFunctions,
): IChainable {
  const ref = { cohortId: COHORT_ID, changeId: executionInput<DirectoryChangeInput>('changeId') };
  const apply = invoke(scope, 'Take over what HR has confirmed', applyDirectoryChange, ref, {
    retries: PATIENT,
  });
  const wait = Wait.jsonata(scope, 'Until the fate of every mail is known', {
    time: WaitTime.timestamp(apply.answerWhen('wait', 'until')),
  });
  return apply.next(
    choiceBy(scope, 'Again, wait or end?', apply, 'next')
      .when('again', apply)
      .when('wait', wait.next(apply))
      .otherwise('done', Succeed.jsonata(scope, 'It is taken over')),
  );
}
