import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Choice,
  Condition,
  type IChainable,
  type IStateMachine,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { EraseCohortInput } from '../functions/stages/evaluation/erase-cohort.ts';
import type { NextFollowUpInput } from '../functions/stages/evaluation/follow-up/next-follow-up.ts';
import { COHORT_ID, nextIs } from './expressions.ts';
import { holdRound } from './hold-round.ts';
import { invoke } from './invoke.ts';

export interface FollowUpFunctions {
  nextFollowUp: IFunction;
  eraseCohort: IFunction;
}

/** After the end: a few questions some months later, and the erasure of personal data when retention is over. */
export function followUp(scope: Construct, functions: FollowUpFunctions, round: IStateMachine): IChainable {
  const find = invoke<NextFollowUpInput>(scope, 'Find what comes next', functions.nextFollowUp, {
    cohortId: COHORT_ID,
  });
  const waitToAsk = Wait.jsonata(scope, 'Wait for the follow-up', {
    time: WaitTime.timestamp('{% $states.input.at %}'),
  });
  const ask = holdRound(scope, 'Ask what has lasted', round, {
    roundId: "{% 'followUp-' & $string($states.input.number) %}",
    kind: 'followUp',
    number: '{% $states.input.number %}',
  });
  const waitToErase = Wait.jsonata(scope, 'Wait for the end of retention', {
    time: WaitTime.timestamp('{% $states.input.at %}'),
  });
  const erase = invoke<EraseCohortInput>(scope, 'Erase personal data', functions.eraseCohort, {
    cohortId: COHORT_ID,
  });

  return find.next(
    Choice.jsonata(scope, 'Ask once more, or erase?')
      .when(Condition.jsonata(nextIs('ask')), waitToAsk.next(ask).next(find))
      .otherwise(waitToErase.next(erase)),
  );
}
