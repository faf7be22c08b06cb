import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { DefinitionBody, type IChainable, QueryLanguage, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { LONGEST_STAGE_DAYS, SPAN_OF_CHECK_INS_DAYS } from '../../functions/definition/longest-stages.ts';
import { STAGES, type Stage } from '../../functions/definition/stage-names.ts';
import { DAY_MS } from '../../functions/time/day.ts';
import type { Invoke } from '../../infra/local/engine/embedding.ts';
import { cohort } from '../../workflows/cohort.ts';
import { followUp } from '../../workflows/follow-up.ts';
import type { TaskFunction, TaskName } from '../../workflows/task-functions.ts';
import {
  dataFolder,
  definitionOf,
  FUNCTION,
  openRig,
  type Rig,
  ROLE,
  START,
} from '../infra/local/engine/rig.ts';

const PLACE = { account: '123456789012', region: 'us-east-1' };
const machineArn = (name: string) => `arn:aws:states:us-east-1:123456789012:stateMachine:${name}`;
const inDays = (days: number, from = START) => new Date(from.getTime() + days * DAY_MS).toISOString();

/** A machine of ours as it is deployed, among others that are known by name only. */
function deployed(show: (scope: Construct) => IChainable): string {
  const stack = new Stack(new App(), 'Stack', { env: PLACE });
  new StateMachine(stack, 'Machine', {
    queryLanguage: QueryLanguage.JSONATA,
    definitionBody: DefinitionBody.fromChainable(show(stack)),
  });
  const [machine] = Object.values(
    Template.fromStack(stack).findResources('AWS::StepFunctions::StateMachine'),
  );
  const text: string | { 'Fn::Join': [string, unknown[]] } = machine?.Properties.DefinitionString;
  if (typeof text === 'string') return text;
  return text['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'aws')).join('');
}

const machineIn = (scope: Construct, name: string) =>
  StateMachine.fromStateMachineArn(scope, `M-${name}`, machineArn(name));
function functionIn<Name extends TaskName>(scope: Construct, name: Name): TaskFunction<Name> {
  const functionArn = FUNCTION.replace('work', name);
  return { name, lambdaFunction: LambdaFunction.fromFunctionArn(scope, `F-${name}`, functionArn) };
}

const COHORT = deployed((scope) => {
  const machine = (name: string) => machineIn(scope, name);
  return cohort(
    scope,
    {
      tellHrOfFailure: functionIn(scope, 'tell-hr-of-failure'),
      awaitHrDecision: functionIn(scope, 'await-hr-decision'),
      stopCohort: functionIn(scope, 'stop-cohort'),
    },
    {
      callForMentors: machine('callForMentors'),
      matching: machine('matching'),
      kickoff: machine('kickoff'),
      checkIns: machine('checkIns'),
      evaluation: machine('evaluation'),
      round: machine('round'),
      followUp: machine('followUp'),
      cohort: machine('cohort'),
    },
  );
});
const FOLLOW_UP = deployed((scope) =>
  followUp(
    scope,
    {
      nextFollowUp: functionIn(scope, 'next-follow-up'),
      evaluateFollowUp: functionIn(scope, 'evaluate-follow-up'),
      eraseCohort: functionIn(scope, 'erase-cohort'),
    },
    { round: machineIn(scope, 'round'), followUp: machineIn(scope, 'followUp') },
  ),
);

/** A stage that takes some days, and then ends as its function says. */
const stageOf = (stage: Stage, days: number) =>
  definitionOf({
    Wait: { Type: 'Wait', Seconds: Math.round(days * 86_400), Next: 'End' },
    End: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Arguments: { FunctionName: FUNCTION, Payload: { stage, id: '{% $states.context.Execution.Id %}' } },
      Output: '{% $states.result.Payload %}',
      End: true,
    },
  });

interface Life {
  aheadDays: number;
  days: Record<Stage, number>;
  spans: number;
  /** This one fails at first, and HR takes so many days to have it tried again. */
  failing?: { stage: Stage; decidedAfter: number } | undefined;
  /** The process dies after each of these numbers of turns of the event loop. */
  deaths: readonly number[];
}

const Work = z.object({ stage: z.enum(STAGES), id: z.string() });
const Failure = z.object({ failedAt: z.iso.datetime() });

/** The functions, which keep what they know in the table: here in sets that outlive the process. */
function functionsOf({ spans, failing }: Life, now: () => Date): Invoke {
  const held = new Map<Stage, Set<string>>();
  return async (name, payload) => {
    // Not at once, so that a death finds calls under way.
    await new Promise((resolve) => setImmediate(resolve));
    if (name.endsWith('tell-hr-of-failure')) {
      const decidedAt = Date.parse(Failure.parse(payload).failedAt) + (failing?.decidedAfter ?? 0) * DAY_MS;
      if (now().getTime() >= decidedAt) return { next: 'retry' };
      return { next: 'wait', until: new Date(decidedAt).toISOString() };
    }
    if (!name.endsWith('work')) return {};
    const { stage, id } = Work.parse(payload);
    const ids = held.get(stage) ?? new Set();
    held.set(stage, ids.add(id));
    const nth = [...ids].indexOf(id) + 1 - (failing?.stage === stage ? 1 : 0);
    if (nth === 0) throw new Error('it fails');
    return stage === 'checkIns' ? { goesOn: nth < spans } : {};
  };
}

async function executionsOf(rig: Rig, machine: string) {
  const { executions } = await rig.stepFunctions.call('ListExecutions', {
    stateMachineArn: machineArn(machine),
  });
  return executions.toReversed().map(({ name, status, startDate, stopDate }) => ({
    name,
    status,
    days: ((stopDate ?? rig.clock.now()).getTime() - startDate.getTime()) / DAY_MS,
  }));
}

async function live(life: Life): Promise<Rig> {
  const dataDir = dataFolder();
  let rig: Rig | undefined;
  const invoke = functionsOf(life, () => rig?.clock.now() ?? START);
  rig = await openRig({ dataDir, invoke });
  const create = (name: string, definition: string) =>
    rig?.stepFunctions.createStateMachine({ name, roleArn: ROLE, definition });
  for (const stage of STAGES) await create(stage, stageOf(stage, life.days[stage]));
  await create('cohort', COHORT);
  const input = JSON.stringify({ cohortId: 'c', startsAt: inDays(life.aheadDays) });
  await rig.stepFunctions.startExecution({ stateMachineArn: machineArn('cohort'), name: 'c', input });
  for (const turns of life.deaths) {
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    rig.clock.stop();
    await rig.stepFunctions.close();
    rig = await openRig({ dataDir, invoke, start: rig.clock.now() });
  }
  await rig.clock.settled();
  return rig;
}

const lengthOf = (stage: Stage) => fc.integer({ min: 1, max: LONGEST_STAGE_DAYS[stage] - 1 });
const lives = fc.record({
  aheadDays: fc.integer({ min: 0, max: 366 }),
  days: fc.record({
    callForMentors: lengthOf('callForMentors'),
    matching: lengthOf('matching'),
    kickoff: lengthOf('kickoff'),
    checkIns: fc.integer({ min: 1, max: SPAN_OF_CHECK_INS_DAYS }),
    evaluation: lengthOf('evaluation'),
  }),
  spans: fc.integer({ min: 1, max: 4 }),
  failing: fc.option(
    fc.record({ stage: fc.constantFrom(...STAGES), decidedAfter: fc.integer({ min: 0, max: 92 }) }),
    { nil: undefined },
  ),
  deaths: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 }),
});

describe('a cohort of any length', () => {
  it('holds every stage once, in executions of less than a year, wherever the process dies', async () => {
    let chains = 0;
    await fc.assert(
      fc.asyncProperty(lives, async (life) => {
        const rig = await live(life);
        const chain = await executionsOf(rig, 'cohort');
        if (chain.length > 1) chains += 1;
        expect(chain.map(({ name }) => name)).toEqual(chain.map((_, i) => (i === 0 ? 'c' : `c-${i + 1}`)));
        expect(chain.map(({ status }) => status)).toEqual(chain.map(() => 'SUCCEEDED'));
        for (const { days } of chain) expect(days).toBeLessThan(352);
        for (const stage of STAGES) {
          const held = await executionsOf(rig, stage);
          const failures = life.failing?.stage === stage ? 1 : 0;
          expect(held).toHaveLength((stage === 'checkIns' ? life.spans : 1) + failures);
          expect(held.filter(({ status }) => status !== 'SUCCEEDED')).toHaveLength(failures);
        }
      }),
      { numRuns: 40, seed: 5 },
    );
    expect(chains).toBeGreaterThan(20);
  }, 300_000);

  it.each(['runs', 'has ended'])('ends well where the next execution %s already', async (state) => {
    const rig = await openRig({ invoke: async () => ({}), mode: 'hand' });
    const create = (name: string, definition: string) =>
      rig.stepFunctions.createStateMachine({ name, roleArn: ROLE, definition });
    await create('cohort', COHORT);
    for (const stage of STAGES) await create(stage, stageOf(stage, 1));
    const start = (name: string, input: object) =>
      rig.stepFunctions.startExecution({
        stateMachineArn: machineArn('cohort'),
        name,
        input: JSON.stringify({ cohortId: 'c', ...input }),
      });
    const startsAt = inDays(366);
    await start('c', { startsAt });
    // Shortly before it hands over: names are free again three months after the end.
    await rig.clock.advanceTo(new Date(inDays(262)));
    const begun = { number: 2, startsAt: state === 'runs' ? startsAt : inDays(262) };
    await start('c-2', { ...begun, stage: 'callForMentors', failedAt: 'never' });
    await rig.clock.advanceTo(new Date(inDays(400)));
    for (const { status } of await executionsOf(rig, 'cohort')) expect(status).toBe('SUCCEEDED');
    for (const stage of STAGES) expect(await executionsOf(rig, stage)).toHaveLength(1);
  });
});

describe('what comes after the end', () => {
  it('waits for longer than an execution lives, in several', async () => {
    const erasesAt = inDays(600);
    const erased: string[] = [];
    let rig: Rig | undefined;
    rig = await openRig({
      invoke: async (name) => {
        if (name.endsWith('erase-cohort')) erased.push(rig?.clock.now().toISOString() ?? '');
        return { next: 'erase', at: erasesAt };
      },
    });
    await rig.stepFunctions.createStateMachine({ name: 'followUp', roleArn: ROLE, definition: FOLLOW_UP });
    const input = JSON.stringify({ cohortId: 'c' });
    await rig.stepFunctions.startExecution({ stateMachineArn: machineArn('followUp'), name: 'first', input });
    await rig.clock.settled();
    const chain = await executionsOf(rig, 'followUp');
    expect(chain.map(({ name }) => name)).toEqual(['first', 'c-2', 'c-3']);
    for (const { days } of chain) expect(days).toBeLessThan(352);
    expect(erased).toEqual([erasesAt]);
  });
});
